import type { Tx } from "#db/client.ts";
import {
  findEdition,
  findNewestNumber,
  findPublished,
  listCorrections,
  listEditions,
} from "#db/queries/editions.ts";
import { listListedEditions } from "#db/queries/listed-editions.ts";
import { compareEditions, namesOf } from "#lib/domain/edition/compare-editions.ts";
import type { EditionDocument, PublishedEdition } from "#lib/domain/edition/edition.ts";
import type { EditionLine } from "./editions.ts";

export type ReadEdition = PublishedEdition & {
  /** The JSON, byte for byte; its SHA-256 is the digest. */
  document: Uint8Array;
  isListed: boolean;
};

/** Of an edition whose text was removed for good only this is left to say. */
export type GoneEdition = { retractedAt: string; retraction: string; digest: string };

/**
 * An edition for whoever has its address: strangers too, and so nothing of the database but the
 * published editions is read. Null: there is none.
 */
export async function readEdition(
  tx: Tx,
  { slug, number }: { slug: string; number: number },
): Promise<ReadEdition | GoneEdition | null> {
  const row = await findEdition(tx, { slug, number });
  if (!row) return null;
  const retractedAt = row.retractedAt?.toISOString() ?? null;
  const { digest, retraction, document, isListed } = row;
  if (!document) return { digest, retraction, retractedAt: retractedAt ?? "" };
  const newest = await findNewestNumber(tx, slug);
  const corrections = await listCorrections(tx, { chronologyId: row.chronologyId, number });
  const edition = JSON.parse(new TextDecoder().decode(document)) as EditionDocument;
  const standing = {
    ...{ digest, retractedAt, retraction },
    newest: newest?.isStanding ? newest.number : null,
    corrections: corrections.map((one) => ({ ...one, publishedAt: one.publishedAt.toISOString() })),
  };
  return { edition, standing, document, isListed };
}

/** What may be found: the newest edition of each listed publication that has one which stands. */
export async function readListedEditions(tx: Tx) {
  const rows = await listListedEditions(tx);
  return rows.map((row) => ({ ...row, publishedAt: row.publishedAt.toISOString() }));
}

/** All editions at an address, for feeds. */
export type EditionSeries = {
  slug: string;
  isListed: boolean;
  /** As in the newest edition that has its text. */
  title: string;
  summary: string;
  editions: (Pick<EditionLine, "number" | "publishedAt" | "notes" | "errata" | "digest"> &
    Pick<EditionLine, "corrects"> &
    Pick<EditionLine, "retractedAt" | "retraction"> & { title: string })[];
};

/** The editions at an address, the newest first; null: nothing was published there. */
export async function readEditionSeries(tx: Tx, slug: string): Promise<EditionSeries | null> {
  const found = await findPublished(tx, slug);
  if (!found) return null;
  const { chronologyId, isListed } = found;
  const lines = (await listEditions(tx, chronologyId)).map((line) => ({
    ...line,
    publishedAt: line.publishedAt.toISOString(),
    retractedAt: line.retractedAt?.toISOString() ?? null,
  }));
  // Of an address that is only kept for a plan nobody learns.
  if (lines.length === 0) return null;
  const newest = lines.find(({ isEmpty }) => !isEmpty);
  const read = newest ? await readEdition(tx, { slug, number: newest.number }) : null;
  const { title, summary } =
    read && "edition" in read ? read.edition : { title: slug, summary: "" };
  return { slug, isListed, title, summary, editions: lines.map((line) => ({ ...line, title })) };
}

/** Editions that are compared for a feed; older changes are told by their editions' own pages. */
const MOST_COMPARED = 10;

/** What the newest editions at an address changed, each against the one before; the newest first. */
export async function readEditionChanges(tx: Tx, { slug, editions }: EditionSeries) {
  const changed = [];
  let after: ReadEdition | null = null;
  for (const { number } of editions.slice(0, MOST_COMPARED + 1)) {
    const read = await readEdition(tx, { slug, number });
    const before = read && "document" in read ? read : null;
    if (after && before) changed.push(changesOf(before, after));
    after = before;
  }
  return changed;
}

function changesOf(before: ReadEdition, { edition, standing }: ReadEdition) {
  const { number, publishedAt, errata, corrects = null } = edition;
  const changes = compareEditions(before.edition, edition);
  const names = namesOf(before.edition, edition);
  const { retractedAt } = standing;
  return { number, publishedAt, errata, corrects, retractedAt, changes, names };
}

/** Number of the edition that an address without a number leads to; null: nothing was published. */
export async function readNewestNumber(tx: Tx, slug: string): Promise<number | null> {
  return (await findNewestNumber(tx, slug))?.number ?? null;
}
