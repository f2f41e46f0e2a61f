import { and, eq, gt } from "drizzle-orm";
import { canonicalJson, sha256 } from "#db/chain.ts";
import type { Tx } from "#db/client.ts";
import { chronologies } from "#db/schema/chronologies.ts";
import { documentUpdates } from "#db/schema/documents.ts";
import { entries, entrySources } from "#db/schema/entries.ts";
import { entryTexts } from "#db/schema/search.ts";
import type { ChronologySnapshot } from "#lib/domain/chronology.ts";
import type { EntryRow, EntrySnapshot } from "#lib/domain/entry.ts";
import { type EntrySummary, summarizeEntry } from "#lib/domain/entry-summary.ts";
import { listEntryText } from "#lib/domain/filter/entry-text.ts";
import { listNarrativeCitations } from "#lib/domain/narrative-citations.ts";
import { findStanding, presentStanding } from "./entry-reviews.ts";
import { writeEntryText } from "./entry-texts.ts";
import { takeRevision } from "./revision.ts";
import { loadSources } from "./sources.ts";

type EntryDocument = { id: string; chronologyId: string; epoch: number; projectedSeq: number };

/**
 * Writes the row of an entry and the words it is found by, from its content and what is known of its
 * sources; what did not change is not written.
 */
export async function writeEntryRow(
  tx: Tx,
  document: EntryDocument,
  content: EntrySnapshot,
): Promise<void> {
  const citations = listCitations(content);
  const lookup = await loadSources(tx, citations);
  const summary = summarizeEntry(content, lookup);
  const before = await findWritten(tx, document.id);
  const editorIds = await listEditors(tx, document, before?.editorIds ?? []);
  // The summary too: a change of its sources, as when two are merged, leaves the content as it is.
  const contentHash = sha256(canonicalJson({ content, summary, editorIds }));
  const standing = presentStanding(before ? await findStanding(tx, document.id) : null, content);
  const isSame = before?.contentHash === contentHash && before.epoch === document.epoch;
  if (!isSame || canonicalJson(standing) !== canonicalJson(standingOf(before))) {
    await writeRow(tx, document, { ...summary, ...standing, editorIds, content, contentHash });
    await writeEntrySources(tx, document.id, citations);
  }
  const text = listEntryText(content, lookup);
  const hash = sha256(canonicalJson(text));
  if (before?.textHash !== hash) await writeEntryText(tx, document, { ...text, hash });
}

async function findWritten(tx: Tx, id: string) {
  const [before] = await tx
    .select({
      contentHash: entries.contentHash,
      epoch: entries.epoch,
      editorIds: entries.editorIds,
      status: entries.status,
      signOff: entries.signOff,
      textHash: entryTexts.textHash,
    })
    .from(entries)
    .leftJoin(entryTexts, eq(entryTexts.entryId, entries.id))
    .where(eq(entries.id, id));
  return before;
}

type Standing = Pick<EntryRow, "status" | "signOff">;

const standingOf = ({ status, signOff }: Standing): Standing => ({ status, signOff });

type Written = EntrySummary &
  Standing & { editorIds: string[]; content: EntrySnapshot; contentHash: string };

async function writeRow(tx: Tx, document: EntryDocument, written: Written): Promise<void> {
  const { id, chronologyId, epoch } = document;
  const revision = await takeRevision(tx, chronologyId);
  const row = {
    ...written,
    ...{ chronologyId, epoch, revision, updatedAt: new Date() },
    earliest: written.date?.earliest ?? null,
    latest: written.date?.latest ?? null,
  };
  await tx
    .insert(entries)
    .values({ id, ...row })
    .onConflictDoUpdate({ target: entries.id, set: row });
}

/** Who is known to have written in it, and who has since the rows last followed the log. */
async function listEditors(
  tx: Tx,
  { id, projectedSeq }: { id: string; projectedSeq: number },
  known: string[],
): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ actorId: documentUpdates.actorId })
    .from(documentUpdates)
    .where(and(eq(documentUpdates.documentId, id), gt(documentUpdates.seq, projectedSeq)));
  return [...new Set([...known, ...rows.flatMap(({ actorId }) => actorId ?? [])])].sort();
}

/** Ids of the sources that facts and narrative cite, once per citation. */
function listCitations({ citations, narrative }: EntrySnapshot): string[] {
  return [...citations, ...listNarrativeCitations(narrative)].map(({ sourceId }) => sourceId);
}

/** Rewrites which sources an entry cites, if that changed. */
async function writeEntrySources(tx: Tx, entryId: string, cited: string[]): Promise<void> {
  const counts = new Map<string, number>();
  for (const sourceId of cited) counts.set(sourceId, (counts.get(sourceId) ?? 0) + 1);
  const before = await tx.select().from(entrySources).where(eq(entrySources.entryId, entryId));
  const same =
    before.length === counts.size &&
    before.every((row) => counts.get(row.sourceId) === row.citationCount);
  if (same) return;
  await tx.delete(entrySources).where(eq(entrySources.entryId, entryId));
  const rows = [...counts].map(([sourceId, citationCount]) => ({
    entryId,
    sourceId,
    citationCount,
  }));
  if (rows.length > 0) await tx.insert(entrySources).values(rows);
}

/** Writes a chronology's own fields from its document; an unchanged content writes nothing. */
export async function writeChronologyRow(
  tx: Tx,
  id: string,
  content: ChronologySnapshot,
): Promise<void> {
  const [before] = await tx
    .select({
      title: chronologies.title,
      summary: chronologies.summary,
      introduction: chronologies.introduction,
      lanes: chronologies.lanes,
      eras: chronologies.eras,
      timeZone: chronologies.timeZone,
    })
    .from(chronologies)
    .where(eq(chronologies.id, id));
  if (!before || canonicalJson(before) === canonicalJson(content)) return;
  await takeRevision(tx, id);
  await tx.update(chronologies).set(content).where(eq(chronologies.id, id));
}
