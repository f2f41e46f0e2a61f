import type { Era, Lane } from "#lib/domain/chronology.ts";
import type { EntryStatus } from "#lib/domain/codes.ts";
import type { EditionEntry, EditionStatus } from "#lib/domain/edition/edition.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { listEntryText } from "#lib/domain/filter/entry-text.ts";
import { encodeRows, type PackedRows } from "#lib/domain/rows/encode-rows.ts";
import { layOutMap } from "../map/lay-out-map.ts";
import { viewEntry } from "../model/entry-view.ts";
import type { Reader } from "../reader.ts";
import { type ActorName, listActors } from "./facets.ts";

/**
 * What the script of readers' pages works with, and nothing that the edition does not say: its
 * entries as rows, the newest first. The same in every language.
 */
export type ExploreData = {
  rows: PackedRows;
  lanes: Lane[];
  eras: Era[];
  /** IANA zone by whose clock times of day are shown. */
  timeZone: string;
  actors: ActorName[];
  /** Where each row is drawn on the map of the page, in its own units; null: not on it. */
  spots: (Spot | null)[];
};

/** `reach`: how wide the place may be off, 0 for a point; `isArea`: a province or country as a whole. */
export type Spot = { x: number; y: number; reach: number; isArea: boolean; name: string };

export function listExploreData(reader: Reader): ExploreData {
  const { edition } = reader;
  const entries = newestFirst(reader);
  const spots = layOutMap(reader)?.spots;
  return {
    rows: encodeRows(entries.map((entry) => rowOf(reader, entry))),
    ...{ lanes: edition.lanes, eras: edition.eras, timeZone: edition.timeZone },
    actors: listActors(reader),
    spots: entries.map(({ id }) => spots?.get(id) ?? null),
  };
}

/** The folded texts of the entries, in the order of the rows: what a search looks through. */
export const listExploreTexts = (reader: Reader): string[] =>
  newestFirst(reader).map(({ content }) => {
    const lookup = (id: string) => {
      const source = reader.index.sources.get(id);
      return source && { ...source, sensitivity: "open" as const };
    };
    return listEntryText(content, lookup).readers;
  });

const newestFirst = ({ index }: Reader): EditionEntry[] => [...index.listed].reverse();

const STATUS: Record<EditionStatus, EntryStatus> = {
  ...{ verified: "verified", corrected: "corrected", unverified: "draft" },
  ...{ retracted: "retracted", merged: "merged_into" },
};

function rowOf(reader: Reader, entry: EditionEntry): EntryRow {
  const { summary, place } = viewEntry(entry, reader);
  return {
    ...summary,
    // Of what the sourcing lacks readers are told this one thing; the rest is advice to the team.
    gaps: summary.gaps.filter((gap) => gap.startsWith("unsourced")),
    ...{ id: entry.id, chronologyId: "", epoch: 0, revision: 0, status: STATUS[entry.status] },
    ...{ editorIds: [], embargo: null, sameDayOrder: place, signOff: null },
    ...{ deletedAt: null, updatedAt: "" },
  };
}
