import type { CellWords } from "#components/table/cell-text.ts";
import { DEFAULT_PREFERENCES } from "#lib/domain/preferences.ts";

const LANES = [
  { id: "a", title: "Attacks", hue: 0, position: 1 },
  { id: "b", title: "Plots", hue: 1, position: 2 },
];

/** How cells of the tests are put into words. */
export const WORDS: CellWords = {
  reader: DEFAULT_PREFERENCES,
  lanes: new Map(LANES.map((lane) => [lane.id, lane])),
  actors: new Map([["isk", "Islamic State – Khorasan Province"]]),
  timeZone: "UTC",
  today: "2024-12-12",
};
