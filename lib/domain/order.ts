import { dayNumber } from "./date/iso-day.ts";
import { momentOf } from "./date/moment.ts";
import { DEFAULT_TIME_ZONE } from "./date/time-zone.ts";
import type { DateSummary, EntryRow } from "./entry.ts";

/** What decides where an entry stands. */
export type Dated = Pick<EntryRow, "id" | "date" | "sameDayOrder">;

/**
 * Order of a chronology: earliest possible day, then the narrower date, then the order that editors
 * gave to entries of one day, then the time of day, then the id. Total and stable; entries without a
 * date come last.
 * A date with no beginning (“before December 2024”) stands just before the limit it names, ahead of
 * what is dated on that very day.
 */
export function compareByDate(a: Dated, b: Dated): number {
  const [keyA, keyB] = [keyOf(a), keyOf(b)];
  return (
    compareText(keyA.position, keyB.position) ||
    compareNumber(keyA.width, keyB.width) ||
    compareNumber(a.sameDayOrder, b.sameDayOrder) ||
    compareNumber(keyA.moment, keyB.moment) ||
    compareText(a.id, b.id)
  );
}

/** Whether only the order that editors gave decides which of two stands first. */
export function isSamePlace(a: Dated, b: Dated): boolean {
  const [keyA, keyB] = [keyOf(a), keyOf(b)];
  return keyA.position === keyB.position && keyA.width === keyB.width;
}

/** Rows are replaced when they change and never altered, so that what they sort by can be kept. */
const keys = new WeakMap<Dated, Key>();

type Key = { position: string; width: number; moment: number };

function keyOf(row: Dated): Key {
  const known = keys.get(row);
  if (known) return known;
  const { date } = row;
  const made = { position: positionOf(date), width: widthOf(date), moment: startOf(date) };
  keys.set(row, made);
  return made;
}

/** The year under which an entry is listed; null for an undated one. */
export function yearOf(row: Dated): string | null {
  const { position } = keyOf(row);
  return position === UNDATED ? null : position.slice(0, 4);
}

const UNDATED = "~"; // sorts after every digit

/** `YYYY-MM-DD`, or the limit of an open beginning as far as it is written. */
function positionOf(date: DateSummary | null): string {
  if (date?.earliest) return date.earliest;
  if (!date?.latest) return UNDATED;
  const limit = /(?:\/|\[\.\.)(\d{4})(-(?:0\d|1[0-2])(?:-\d\d)?)?[~?%]?\]?$/.exec(date.edtf);
  if (limit === null) return date.latest;
  return `${limit[1]}${limit[2] ?? ""}`;
}

/** Before all times of a day where none is known. A time without a zone is taken to be of UTC. */
const startOf = (date: DateSummary | null): number =>
  (date && momentOf(date, DEFAULT_TIME_ZONE)?.start) ?? Number.MIN_SAFE_INTEGER;

/** Days that the date spans; endless where it is open. */
function widthOf(date: DateSummary | null): number {
  if (!date?.earliest || !date.latest) return Number.MAX_SAFE_INTEGER;
  return dayNumber(date.latest) - dayNumber(date.earliest);
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const compareNumber = (a: number, b: number): number => a - b;
