import { eq } from "drizzle-orm";
import { findEntryResource } from "#db/queries/access.ts";
import { findSeqAt } from "#db/queries/past.ts";
import { findPurgedAt } from "#db/queries/purges.ts";
import { listSources } from "#db/queries/sources.ts";
import { findVersion, listVersions } from "#db/queries/versions.ts";
import { chronologies } from "#db/schema/chronologies.ts";
import { entries } from "#db/schema/entries.ts";
import { type ChangeSize, type PartChange, sizeOf } from "#lib/domain/compare/change.ts";
import { compareEntries } from "#lib/domain/compare/compare-entries.ts";
import { readVersionContent } from "#lib/domain/compare/read-version.ts";
import type { EntrySnapshot } from "#lib/domain/entry.ts";
import { AppError } from "#lib/errors.ts";
import { type ReadContext, requireRead } from "./context.ts";
import { entryAt } from "./present/entry-at.ts";
import { presentSources } from "./present/sources.ts";

export type VersionLine = {
  number: number;
  kind: string;
  reason: string;
  createdAt: string;
  authors: string[];
  hash: string;
  /** Its content was removed for good. */
  isPurged: boolean;
  /** Against the version before; null for the first, and for one without content. */
  size: ChangeSize | null;
};

/** Versions per answer. Each is compared with the one before it. */
const LINES_AT_ONCE = 40;

/** The versions of an entry, newest first; `below`: those of lower numbers. */
export async function readVersions(
  context: ReadContext,
  { id, below = null }: { id: string; below?: number | null },
): Promise<{ versions: VersionLine[]; hasOlder: boolean }> {
  requireRead(context, "version.read", await findEntryResource(context.db, id));
  const rows = await listVersions(context.db, id, { below, most: LINES_AT_ONCE + 1 });
  const contents = rows.map(({ content }) => content && readVersionContent(content));
  const versions = rows.slice(0, LINES_AT_ONCE).map(({ content, ...row }, index) => {
    const [before, after] = [contents[index + 1], contents[index]];
    const size = before && after ? sizeOf(compareEntries(before, after)) : null;
    return { ...row, createdAt: row.createdAt.toISOString(), isPurged: content === null, size };
  });
  return { versions, hasOlder: rows.length > LINES_AT_ONCE };
}

/** An old version, as it was. */
export async function readVersion(
  context: ReadContext,
  { id, number }: { id: string; number: number },
): Promise<{ number: number; createdAt: string; content: EntrySnapshot }> {
  requireRead(context, "version.read", await findEntryResource(context.db, id));
  const { createdAt, content } = await requireVersion(context, id, number);
  return { number, createdAt: createdAt.toISOString(), content: readVersionContent(content) };
}

/** One side of a comparison: a version, the entry at a moment, or, both null, as it is now. */
export type ComparedSide = {
  number: number | null;
  createdAt: string | null;
  content: EntrySnapshot;
};

export type Comparison = { before: ComparedSide; after: ComparedSide; changes: PartChange[] };
export type Compared = { id: string; from: number | Date; to: number | null };

/** Two states of an entry laid beside each other; `to` null: with the entry as it is now. */
export async function readComparison(
  context: ReadContext,
  { id, from, to }: Compared,
): Promise<Comparison> {
  requireRead(context, "version.read", await findEntryResource(context.db, id));
  const [before, after] = [await readSide(context, id, from), await readSide(context, id, to)];
  return { before, after, changes: compareEntries(before.content, after.content) };
}

/** A comparison with what a page of its own needs to show it. */
export async function readComparisonPage(
  context: ReadContext,
  { chronologyId, ...compared }: Compared & { chronologyId: string },
) {
  const names = await readNames(context, { chronologyId, id: compared.id });
  return { comparison: await readComparison(context, compared), ...names };
}

/** An entry as it stood at a moment, with what a page of its own needs to show it. */
export async function readEntryAsKnown(
  context: ReadContext,
  { chronologyId, id, at }: { chronologyId: string; id: string; at: Date },
) {
  const names = await readNames(context, { chronologyId, id });
  return { side: await readSide(context, id, at), ...names };
}

/** Names of lanes and sources: an entry itself holds their ids only. */
async function readNames(
  context: ReadContext,
  { chronologyId, id }: { chronologyId: string; id: string },
) {
  const found = await findEntryResource(context.db, id);
  const { actor, resource } = requireRead(context, "version.read", found);
  if (resource.chronologyId !== chronologyId) throw new AppError("not_found");
  const [row] = await context.db
    .select({ lanes: chronologies.lanes })
    .from(chronologies)
    .where(eq(chronologies.id, chronologyId));
  const sources = presentSources(await listSources(context.db, resource.teamId), actor, resource);
  return { sources, lanes: row?.lanes ?? [] };
}

async function readSide(
  context: ReadContext,
  id: string,
  which: number | Date | null,
): Promise<ComparedSide> {
  if (await findPurgedAt(context.db, id)) throw new AppError("not_found", CONTENT_REMOVED);
  if (which === null) return readNow(context, id);
  if (typeof which === "number") {
    const { createdAt, content } = await requireVersion(context, id, which);
    return toSide(which, createdAt, readVersionContent(content));
  }
  const seq = await findSeqAt(context.db, id, which);
  if (seq === null) throw new AppError("not_found");
  return toSide(null, which, await entryAt(context.db, id, seq));
}

const toSide = (number: number | null, at: Date, content: EntrySnapshot): ComparedSide => ({
  ...{ number, createdAt: at.toISOString(), content },
});

async function readNow({ db }: ReadContext, id: string): Promise<ComparedSide> {
  const [row] = await db
    .select({ content: entries.content })
    .from(entries)
    .where(eq(entries.id, id));
  if (!row) throw new AppError("not_found");
  return { number: null, createdAt: null, content: readVersionContent(row.content) };
}

const CONTENT_REMOVED = "The content of this entry was removed for good.";

async function requireVersion({ db }: ReadContext, entryId: string, number: number) {
  const found = await findVersion(db, { entryId, number });
  if (!found) throw new AppError("not_found");
  const { content, ...row } = found;
  if (content === null) throw new AppError("not_found", CONTENT_REMOVED);
  return { ...row, content };
}
