import type { Era, Lane } from "#lib/domain/chronology.ts";
import type { DateSummary, EntryRow } from "#lib/domain/entry.ts";
import { makeDate, makeDay, makeRow } from "#tests/unit/timeline/make-row.ts";

export const LANES: Lane[] = [
  { id: "a", title: "Attacks", hue: 0, position: 0 },
  { id: "b", title: "Plots and failed attempts", hue: 1, position: 1 },
  { id: "c", title: "واکنش‌ها", hue: 2, position: 2 },
  { id: "d", title: "Reports, many", hue: 3, position: 3 },
];

export const ERAS: Era[] = [
  { id: "1", title: "First period", start: "..", end: "2020-06" },
  { id: "2", title: "Second period", start: "2020-07", end: ".." },
];

const add = (id: string, laneId: string, title: string, date: DateSummary, more = {}): EntryRow =>
  makeRow(id, { laneId, title, date, ...more });

/** One entry of every shape that the legend names, and a crowd. */
export const ROWS: EntryRow[] = [
  add("exact", "a", "Exact and sourced", makeDay("2019-03-10")),
  add("open", "a", "No source", makeDate("2019-08-01", "2019-08-01", "2019-08-01", false)),
  add("month", "a", "A month", makeDate("2020-02", "2020-02-01", "2020-02-29")),
  add("year", "a", "A year, unsourced", makeDate("2021", "2021-01-01", "2021-12-31", false)),
  add("differs", "a", "Sources differ", makeDay("2020-05-05"), {
    otherDates: [makeDate("2020-11", "2020-11-01", "2020-11-30")],
    differing: ["date"],
  }),
  add("before", "b", "Before March 2019", makeDate("../2019-03", null, "2019-03-31")),
  add("after", "b", "After mid-2021", makeDate("2021-06/..", "2021-06-01", null)),
  add("about", "b", "About May 2020", makeDate("2020-05~", "2020-05-01", "2020-05-31")),
  add("set", "b", "One of two months", makeDate("[2019-10,2020-01]", "2019-10-01", "2020-01-31")),
  add("fa", "c", "بمب‌گذاری در کابل ۱۴۰۰", makeDay("2021-08-26")),
  add(
    "range",
    "c",
    "Between two days",
    makeDate("2019-11-01/2019-11-11", "2019-11-01", "2019-11-11"),
  ),
  ...Array.from({ length: 900 }, (_, index) => {
    const month = 1 + ((index * 7) % 12);
    const day = 1 + ((index * 11) % 28);
    const iso = `20${19 + (index % 3)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
    return add(`crowd-${index}`, "d", `Report ${index}`, makeDay(iso));
  }),
];
