import { fieldsOfDay } from "#components/timeline/day-number.ts";
import type { Lane } from "#lib/domain/chronology.ts";
import type { DateSummary, EntryRow } from "#lib/domain/entry.ts";

const FIRST_DAY = 14_610;
const DAYS = 5479;
const LANE_COUNT = 5;

export const LANES: Lane[] = Array.from({ length: LANE_COUNT }, (_, index) => ({
  ...{ id: `lane-${index}`, title: `Lane number ${index + 1}`, hue: index, position: index },
}));

const WORDS =
  "attack on convoy near district office claimed later denied by officials in report".split(" ");

/**
 * Entries of fifteen years, the same for the same number: four in five on one day, the rest a month,
 * a year or some days long, one in twenty with a second date. Newest first, as rows are in a list.
 */
export function makeRows(count: number): EntryRow[] {
  const random = createRandom(count);
  const rows = Array.from({ length: count }, (_, index) => makeRow(index, random));
  const firstOf = (row: EntryRow) => row.date?.earliest ?? "";
  return rows.sort((a, b) => (firstOf(a) < firstOf(b) ? 1 : firstOf(a) > firstOf(b) ? -1 : 0));
}

/** Mulberry32; the same numbers in every run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function makeRow(index: number, random: () => number): EntryRow {
  const day = FIRST_DAY + Math.floor(random() * DAYS);
  const shape = random();
  const length =
    shape < 0.8 ? 0 : shape < 0.9 ? 30 : shape < 0.95 ? 364 : Math.floor(random() * 60);
  const title = Array.from({ length: 6 }, () => WORDS[Math.floor(random() * WORDS.length)]).join(
    " ",
  );
  return {
    ...EMPTY,
    id: `entry-${index}`,
    title: `${title} ${index}`,
    laneId: `lane-${Math.floor(random() * LANE_COUNT)}`,
    date: makeDate(day, length, random() < 0.6),
    otherDates: random() < 0.05 ? [makeDate(day + 40, 0, true)] : [],
  };
}

function makeDate(day: number, length: number, sourced: boolean): DateSummary {
  const [earliest, latest] = [isoOf(day), isoOf(day + length)];
  const edtf = length === 0 ? earliest : `${earliest}/${latest}`;
  const rest = { calendar: "gregorian", time: null, zone: null } as const;
  return { edtf, text: "", earliest, latest, sourced, ...rest };
}

function isoOf(dayNumber: number): string {
  const { year, month, day } = fieldsOfDay(dayNumber);
  return [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
}

const EMPTY: EntryRow = {
  ...{ id: "", chronologyId: "bench", epoch: 1, revision: 1, title: "", summary: "" },
  ...{ kind: "attack", laneId: null, status: "draft", tags: [], date: null, otherDates: [] },
  ...{ place: null, assertionCount: 1, citationCount: 1, sourceCount: 1, differing: [] },
  ...{ unsourced: [], gaps: [], killed: null, actorIds: [], sourceIds: [], reliability: null },
  ...{ editorIds: [], attackTypes: [], flags: [], embargo: null, sameDayOrder: 0, signOff: null },
  ...{ deletedAt: null, updatedAt: "2024-12-12T00:00:00Z" },
};
