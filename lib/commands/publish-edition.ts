import { eq } from "drizzle-orm";
import { canonicalJson, sha256 } from "#db/chain.ts";
import type { Transaction } from "#db/client.ts";
import { findChronologyResource } from "#db/queries/access.ts";
import { recordAudit } from "#db/queries/audit.ts";
import {
  announceEditions,
  type CandidateRow,
  findChronologyText,
  findLastEdition,
  findPublication,
  listCandidates,
} from "#db/queries/editions.ts";
import { listPerpetratorMedia, listSources } from "#db/queries/sources.ts";
import { findVersion } from "#db/queries/versions.ts";
import { chronologies } from "#db/schema/chronologies.ts";
import { editionEntries, editions, publications } from "#db/schema/editions.ts";
import { readVersionContent } from "#lib/domain/compare/read-version.ts";
import type { EditionDocument } from "#lib/domain/edition/edition.ts";
import { type EditionParts, makeEdition } from "#lib/domain/edition/make-edition.ts";
import { editionStatus, presentEntry } from "#lib/domain/edition/present-entry.ts";
import type { EntrySnapshot } from "#lib/domain/entry.ts";
import { createPerpetratorCheck } from "#lib/domain/perpetrator-links.ts";
import { AppError } from "#lib/errors.ts";
import { findArea } from "#lib/geo/find-area.ts";
import { type CommandContext, requireCan } from "./context.ts";
import { requireNotArchived } from "./entries.ts";

/** What the team decided before it publishes. Whatever is not decided is published most carefully. */
export type PublishInput = {
  chronologyId: string;
  /** Of the chronology as the pre-flight showed it: nothing is published that nobody looked at. */
  revision: number;
  /** Where it is read, chosen with the first edition; later ones stay there. */
  slug: string;
  isListed: boolean;
  notes: string;
  /** What it corrects; "" unless it is a correction. */
  errata: string;
  isVerifiedOnly: boolean;
  /** Ids of entries that stay out. */
  omit: string[];
  /** Of those changed since they were verified: as they are now, and not as they were verified. */
  asTheyAre: string[];
  /** Ids of assertions that name a person: those names and no others are published. */
  names: string[];
};

/**
 * Publishes an edition: entries as versions of them say, presented as readers may see them, frozen
 * with a digest that names the one before.
 *
 * @throws conflict where something changed since the pre-flight, or the address is taken
 */
export async function publishEdition(
  context: CommandContext,
  input: PublishInput,
): Promise<{ slug: string; number: number; digest: string }> {
  const { chronologyId } = input;
  const found = await findChronologyResource(context.db, chronologyId);
  const { actor, resource } = requireCan(context, "edition.publish", found);
  await requireNotArchived(context, chronologyId);
  await keepVersions(context, chronologyId);
  return context.db.transaction(async (tx) => {
    await requireSame(tx, input);
    return publishIn(tx, input, { teamId: resource.teamId, actorId: actor.userId });
  });
}

/** Publishes within a transaction, as somebody; what is published has a version already. */
export async function publishIn(
  tx: Transaction,
  input: PublishInput,
  { teamId, actorId }: { teamId: string; actorId: string },
): Promise<{ slug: string; number: number; digest: string }> {
  const { chronologyId } = input;
  const { slug } = await ensurePublication(tx, input, actorId);
  const made = await freeze(tx, { ...input, slug, teamId });
  await insertEdition(tx, { ...made, chronologyId, publishedBy: actorId });
  await announceEditions(tx, chronologyId);
  const { number, digest } = made;
  await recordAudit(tx, {
    ...{ teamId, actorId, action: "edition.publish", subject: `chronology:${chronologyId}` },
    detail: { number, digest, slug, count: made.edition.entries.length },
  });
  return { slug, number, digest };
}

/** Has a version of each entry as it stands, by the single writer of versions. */
async function keepVersions({ db, collab }: CommandContext, chronologyId: string): Promise<void> {
  for (const row of await listCandidates(db, chronologyId))
    if (!isNewest(row)) await collab("cut-version", { id: row.id, reason: "to be published" });
}

const isNewest = ({ content, newestContent }: CandidateRow): boolean =>
  newestContent !== null && canonicalJson(newestContent) === canonicalJson(content);

/** Holds the chronology's revision until the edition is written. */
async function requireSame(tx: Transaction, { chronologyId, revision }: PublishInput) {
  const [row] = await tx
    .select({ revision: chronologies.revision })
    .from(chronologies)
    .where(eq(chronologies.id, chronologyId))
    .for("update");
  if (row?.revision !== revision)
    throw new AppError("conflict", "Something was changed since. Look at the pre-flight again.");
}

async function ensurePublication(tx: Transaction, input: PublishInput, createdBy: string) {
  const { chronologyId, slug, isListed } = input;
  const known = await findPublication(tx, chronologyId);
  if (known) return { slug: known.slug };
  const [made] = await tx
    .insert(publications)
    .values({ chronologyId, slug, isListed, createdBy })
    .onConflictDoNothing()
    .returning({ slug: publications.slug });
  if (!made) throw new AppError("conflict", "This address is taken. Choose another.");
  return made;
}

type Freezing = PublishInput & { teamId: string };
export type Frozen = {
  edition: EditionDocument;
  document: Uint8Array;
  digest: string;
  number: number;
};

/** The edition as it would be published now; the preview asks for it, too, and keeps nothing. */
export async function freeze(tx: Transaction, input: Freezing): Promise<Frozen> {
  const { chronologyId, slug, notes, errata, isVerifiedOnly, teamId } = input;
  const [chronology, last, sources, media] = [
    await findChronologyText(tx, chronologyId),
    await findLastEdition(tx, chronologyId),
    await listSources(tx, teamId),
    await listPerpetratorMedia(tx, teamId),
  ];
  if (!chronology) throw new AppError("not_found");
  const isPerpetrators = createPerpetratorCheck(media);
  const number = (last?.number ?? 0) + 1;
  const edition = makeEdition({
    ...{ chronology, sources, isPerpetrators, slug, number, notes, errata, isVerifiedOnly },
    publishedAt: new Date().toISOString(),
    previousDigest: last?.digest ?? null,
    entries: await chooseEntries(tx, input, isPerpetrators),
  });
  const document = new TextEncoder().encode(JSON.stringify(edition));
  return { edition, document, digest: sha256(document), number };
}

async function chooseEntries(
  tx: Transaction,
  input: PublishInput,
  isPerpetrators: EditionParts["isPerpetrators"],
): Promise<EditionParts["entries"]> {
  const [omitted, asTheyAre] = [new Set(input.omit), new Set(input.asTheyAre)];
  const published = new Set(input.names);
  const today = new Date().toISOString().slice(0, 10);
  const chosen: EditionParts["entries"] = [];
  for (const row of await listCandidates(tx, input.chronologyId)) {
    if (omitted.has(row.id)) continue;
    const frozen = await chooseVersion(tx, row, asTheyAre.has(row.id));
    if (!frozen || (frozen.content.embargo ?? "") > today) continue;
    // An embargo that was put on it since it was verified holds as well.
    if ((row.content.embargo ?? "") > today) continue;
    if (input.isVerifiedOnly && frozen.status === "unverified") continue;
    const { content, version, status } = frozen;
    const names = new Set(
      content.assertions
        .filter(({ field, id }) => field === "person" && !published.has(id))
        .map(({ id }) => id),
    );
    chosen.push({
      ...{ id: row.id, version, status, sameDayOrder: row.sameDayOrder },
      mergedInto: status === "merged" ? row.mergedInto : null,
      content: presentEntry(content, { names }, { isPerpetrators, findArea }),
    });
  }
  return chosen;
}

/** What was changed since it was verified is published as it was verified, if nobody says otherwise. */
async function chooseVersion(tx: Transaction, row: CandidateRow, isAsItIs: boolean) {
  const isChanged = row.signOff?.verified?.isChanged ?? false;
  const signed = editionStatus(row.status, false);
  const isSigned = signed === "verified" || signed === "corrected";
  if (isSigned && isChanged && !isAsItIs && row.verifiedNumber !== null) {
    const verified = await findVersion(tx, { entryId: row.id, number: row.verifiedNumber });
    return verified && frozenOf(verified.number, verified.content, signed);
  }
  if (row.newestNumber === null || !isNewest(row)) return null;
  return frozenOf(row.newestNumber, row.newestContent, editionStatus(row.status, isChanged));
}

const frozenOf = (
  version: number,
  stored: EntrySnapshot | null,
  status: ReturnType<typeof editionStatus>,
) => stored && { version, status, content: readVersionContent(stored) };

type Inserted = Frozen & { chronologyId: string; publishedBy: string };

async function insertEdition(tx: Transaction, made: Inserted): Promise<void> {
  const { edition, document, digest, number, chronologyId, publishedBy } = made;
  const { notes, errata, previousDigest } = edition;
  await tx.insert(editions).values({
    ...{ chronologyId, number, document, digest, previousDigest, notes, errata, publishedBy },
    ...{ publishedAt: new Date(edition.publishedAt), entryCount: edition.entries.length },
  });
  const rows = edition.entries.map(({ id: entryId, version }) => ({
    ...{ chronologyId, number, entryId, version },
  }));
  if (rows.length > 0) await tx.insert(editionEntries).values(rows);
}
