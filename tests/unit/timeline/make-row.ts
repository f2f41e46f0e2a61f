import type { DateSummary, EntryRow } from "#lib/domain/entry.ts";

/** A date with its bounds; both `YYYY-MM-DD` or null. */
export function makeDate(
  edtf: string,
  earliest: string | null,
  latest: string | null,
  sourced = true,
): DateSummary {
  const rest = { calendar: "gregorian", time: null, zone: null } as const;
  return { edtf, text: edtf, earliest, latest, sourced, ...rest };
}

export const makeDay = (day: string): DateSummary => makeDate(day, day, day);

/** A row with nothing but what a test is about. */
export function makeRow(id: string, changes: Partial<EntryRow> = {}): EntryRow {
  return {
    id,
    chronologyId: "chronology",
    epoch: 1,
    revision: 1,
    title: `Entry ${id}`,
    summary: "",
    kind: "attack",
    laneId: null,
    status: "draft",
    tags: [],
    date: null,
    otherDates: [],
    place: null,
    assertionCount: 1,
    citationCount: 1,
    sourceCount: 1,
    differing: [],
    unsourced: [],
    ...{ gaps: [], killed: null, actorIds: [], attackTypes: [], flags: [], embargo: null },
    ...{ sourceIds: [], reliability: null, editorIds: [], signOff: null },
    sameDayOrder: 0,
    deletedAt: null,
    updatedAt: "2024-12-12T00:00:00Z",
    ...changes,
  };
}
