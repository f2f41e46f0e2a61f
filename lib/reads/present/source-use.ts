import { and, eq, inArray, isNull } from "drizzle-orm";
import { chronologies } from "#db/schema/chronologies.ts";
import { entries, entrySources } from "#db/schema/entries.ts";
import { listPassages } from "#lib/domain/citing-passages.ts";
import type { DateSummary } from "#lib/domain/entry.ts";
import { readEntrySnapshot } from "#lib/domain/read-snapshot.ts";
import { type Actor, can } from "#lib/policy/can.ts";
import type { ReadContext } from "../context.ts";
import { isEmbargoed } from "./entry.ts";

/** One entry that cites a source, with what it cites it for. */
export type SourceUse = {
  entryId: string;
  title: string;
  date: DateSummary | null;
  chronologyId: string;
  chronologyTitle: string;
  passages: string[];
};

/** Entries that cite any of these ids, of every chronology that this person may read. */
export async function listSourceUse(
  { db }: ReadContext,
  actor: Actor,
  sourceIds: string[],
): Promise<SourceUse[]> {
  const rows = await db
    .selectDistinctOn([entries.id], {
      entryId: entries.id,
      title: entries.title,
      date: entries.date,
      earliest: entries.earliest,
      embargo: entries.embargo,
      content: entries.content,
      teamId: chronologies.teamId,
      chronologyId: chronologies.id,
      chronologyTitle: chronologies.title,
    })
    .from(entrySources)
    .innerJoin(entries, eq(entries.id, entrySources.entryId))
    .innerJoin(chronologies, eq(chronologies.id, entries.chronologyId))
    .where(and(inArray(entrySources.sourceId, sourceIds), isNull(entries.deletedAt)));
  return rows
    .filter((row) => {
      if (!can(actor, "chronology.read", row)) return false;
      return can(actor, "entry.readPrivate", row) || !isEmbargoed(row);
    })
    .sort(
      (a, b) => compare(a.chronologyTitle, b.chronologyTitle) || compare(a.earliest, b.earliest),
    )
    .map(({ content, teamId, embargo, earliest, ...row }) => ({
      ...row,
      passages: listPassages(readEntrySnapshot(content).snapshot, new Set(sourceIds), {
        // Values hold names of victims; whoever only reads gets what they are about.
        withValues: can(actor, "entry.readPrivate", { teamId, chronologyId: row.chronologyId }),
      }),
    }));
}

/** Undated entries come last. */
function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  return (a ?? "\uffff") < (b ?? "\uffff") ? -1 : 1;
}
