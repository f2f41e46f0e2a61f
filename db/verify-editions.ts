import { and, asc, eq, inArray } from "drizzle-orm";
import type { EditionDocument } from "#lib/domain/edition/edition.ts";
import { sha256 } from "./chain.ts";
import type { Tx } from "./client.ts";
import type { PurgeRecord } from "./queries/purge-records.ts";
import { chronologies } from "./schema/chronologies.ts";
import { editionEntries, editions, publications } from "./schema/editions.ts";
import { auditEvents } from "./schema/history.ts";

type Edition = typeof editions.$inferSelect;
type Records = ReadonlyMap<string, PurgeRecord>;

/**
 * Holds every published edition to its digest, to the one before, and to the audit trail, and the
 * trail to the editions. A text that is gone is accepted only where an entry of it was removed by two.
 *
 * @param teamId null: of all teams
 * @returns a sentence that names the first that does not fit; null: all do
 */
export async function findFalseEdition(
  tx: Tx,
  records: Records,
  teamId: string | null = null,
): Promise<string | null> {
  const rows = await tx
    .select({ edition: editions, slug: publications.slug })
    .from(editions)
    .innerJoin(chronologies, eq(chronologies.id, editions.chronologyId))
    .innerJoin(publications, eq(publications.chronologyId, editions.chronologyId))
    .where(teamId === null ? undefined : eq(chronologies.teamId, teamId))
    .orderBy(asc(editions.chronologyId), asc(editions.number));
  const events = await listEvents(tx, teamId);
  let previous: Edition | null = null;
  for (const { edition, slug } of rows) {
    const before = previous?.chronologyId === edition.chronologyId ? previous : null;
    const fault =
      findFault({ edition, slug, before }, events) ??
      (await findFalseGap(tx, edition, records)) ??
      (await findFalseEntries(tx, edition));
    if (fault) return `Edition ${edition.number} of chronology ${edition.chronologyId} ${fault}`;
    events.delete(keyOf("edition.publish", edition));
    events.delete(keyOf("edition.retract", edition));
    previous = edition;
  }
  for (const key of events.keys()) return `The audit trail names ${key}, which is missing.`;
  return null;
}

type Judged = { edition: Edition; slug: string; before: Edition | null };

function findFault({ edition, slug, before }: Judged, events: Events): string | null {
  if (edition.number !== (before?.number ?? 0) + 1) return "does not follow the one before it.";
  if (edition.previousDigest !== (before?.digest ?? null)) return "names another one before it.";
  if (edition.document && sha256(edition.document) !== edition.digest)
    return "has another text than its digest says.";
  if (edition.document && !saysTheSame(edition, slug, edition.document))
    return "is not told as its text says.";
  if (events.get(keyOf("edition.publish", edition)) !== edition.digest)
    return "is not what the audit trail says.";
  // What was emptied says that, and no longer why it was retracted before.
  if (edition.document === null) return null;
  const retraction = events.get(keyOf("edition.retract", edition)) ?? "";
  const isSaid = edition.retraction === retraction;
  return isSaid && (edition.retractedAt !== null) === (retraction !== "")
    ? null
    : "is not retracted as the audit trail says.";
}

/** What stands beside the text, and is told of it without reading it. */
function saysTheSame(edition: Edition, slug: string, document: Uint8Array): boolean {
  const { errata, corrects, notes, publishedAt, entryCount } = edition;
  const said = readDocument(document);
  return (
    said.slug === slug &&
    said.errata === errata &&
    (said.corrects ?? null) === corrects &&
    said.notes === notes &&
    said.publishedAt === publishedAt.toISOString() &&
    said.entries.length === entryCount
  );
}

/** An empty edition has an entry that was removed for good. */
async function findFalseGap(tx: Tx, edition: Edition, records: Records): Promise<string | null> {
  if (edition.document) return null;
  const rows = await tx
    .select({ number: editionEntries.number, entryId: editionEntries.entryId })
    .from(editionEntries)
    .where(eq(editionEntries.chronologyId, edition.chronologyId));
  const removed = new Set([...records.values()].map(({ entryId }) => entryId));
  const isPurged = rows.some(
    ({ number, entryId }) => number === edition.number && removed.has(entryId),
  );
  return isPurged ? null : "was emptied, and no purge by two owners names an entry of it.";
}

/** By what stands beside the text it is found which editions a removal has to empty. */
async function findFalseEntries(tx: Tx, edition: Edition): Promise<string | null> {
  if (!edition.document) return null;
  const { chronologyId, number, entryId: id, version } = editionEntries;
  const rows = await tx
    .select({ id, version })
    .from(editionEntries)
    .where(and(eq(chronologyId, edition.chronologyId), eq(number, edition.number)));
  const nameOf = (one: { id: string; version: number }) => `${one.id} ${one.version}`;
  const said = new Set(readDocument(edition.document).entries.map(nameOf));
  const isSame = rows.length === said.size && rows.every((row) => said.has(nameOf(row)));
  return isSame ? null : "is listed with other entries than its text has.";
}

const readDocument = (document: Uint8Array): EditionDocument =>
  JSON.parse(new TextDecoder().decode(document));

/** What the trail says: of a publication its digest, of a retraction its reason. */
type Events = Map<string, string>;

const keyOf = (
  action: string,
  { chronologyId, number }: Pick<Edition, "chronologyId" | "number">,
) => `${action} ${number} of chronology:${chronologyId}`;

async function listEvents(tx: Tx, teamId: string | null): Promise<Events> {
  const rows = await tx
    .select()
    .from(auditEvents)
    .where(inArray(auditEvents.action, ["edition.publish", "edition.retract"]));
  const ofTeam = rows.filter((row) => teamId === null || row.teamId === teamId);
  return new Map(
    ofTeam.map(({ action, subject, detail }) => [
      `${action} ${detail.number} of ${subject}`,
      String(action === "edition.publish" ? detail.digest : detail.reason),
    ]),
  );
}
