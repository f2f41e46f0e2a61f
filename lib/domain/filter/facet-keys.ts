import type { EntryRow } from "../entry.ts";
import { readRowGaps } from "../row-gaps.ts";
import { type Facet, type GapChoice, NONE } from "./entry-filter.ts";

type KeysOf = (row: EntryRow, today: string) => readonly string[];

/**
 * Under which choices of a facet an entry stands. Its place stands under the country (ISO 3166-1)
 * and the division (ISO 3166-2). `today` (`YYYY-MM-DD`) decides whether figures that are still
 * developing are stale.
 */
export const KEYS_OF: Readonly<Record<Facet, KeysOf>> = {
  lane: ({ laneId }) => [laneId ?? NONE],
  kind: ({ kind }) => [kind],
  actor: ({ actorIds }) => actorIds,
  place: listPlaces,
  tag: ({ tags }) => tags,
  status: ({ status }) => [status],
  source: ({ sourceIds }) => sourceIds,
  grade: ({ reliability }) => [reliability ?? NONE],
  gaps: listGaps,
  person: ({ editorIds }) => editorIds,
};

const NOWHERE: readonly string[] = [NONE];

function listPlaces({ place }: EntryRow): readonly string[] {
  const codes = place === null ? [] : [place.country, place.admin1].filter((code) => code !== null);
  return codes.length === 0 ? NOWHERE : codes;
}

/** Gaps are kept as text: read once for each row, which is replaced when it changes. */
const known = new WeakMap<EntryRow, { today: string; gaps: readonly GapChoice[] }>();

function listGaps(row: EntryRow, today: string): readonly GapChoice[] {
  const kept = known.get(row);
  if (kept?.today === today) return kept.gaps;
  const codes = new Set<GapChoice>(readRowGaps(row, today).map(({ code }) => code));
  if (row.differing.length > 0) codes.add("differs");
  const gaps = [...codes];
  known.set(row, { today, gaps });
  return gaps;
}
