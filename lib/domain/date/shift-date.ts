import { readBounds } from "./bounds.ts";
import { dayNumber, isoDay, lastDayOfMonth, pad } from "./iso-day.ts";

/** A date with no more than year, month, day and a mark of doubt; in Gregorian terms, as EDTF is. */
type Part = { year: number; month: number | null; day: number | null; mark: string };
type Unit = "day" | "month" | "year";

const PART = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?([~?%]?)$/;
const DAYS_PER: Record<Unit, number> = { day: 1, month: 30.436875, year: 365.2425 };
const FIRST_YEAR = 1;
const LAST_YEAR = 9999;

/**
 * An EDTF date moved by some days, in steps of its own precision: a month moves by whole months, a
 * year by whole years, and marks of doubt stay. The ends of an interval move together, in the coarser
 * of their units; an open end stays open. The same text where it moves by less than half a step.
 *
 * @returns null for sets, seasons, unspecified digits, and dates that would leave years 1 to 9999
 */
export function shiftDate(edtf: string, days: number): string | null {
  const limits = readLimits(edtf);
  if (limits === null) return null;
  const parts = limits.filter((limit) => typeof limit === "object");
  const unit = coarsest(parts.map(unitOf));
  const steps = Math.round(days / DAYS_PER[unit]);
  if (steps === 0) return edtf;
  return valid(
    limits.map((limit) => (typeof limit === "object" ? move(limit, unit, steps) : limit)),
  );
}

/**
 * An EDTF date with one of its ends moved: a single date becomes an interval, an interval whose ends
 * meet a single date. The end keeps its precision; it cannot pass the other one.
 *
 * @returns null as `shiftDate`, and for an end that is open
 */
export function stretchDate(edtf: string, end: "start" | "end", days: number): string | null {
  const limits = readLimits(edtf);
  if (limits === null) return null;
  const [first, last = first] = limits;
  const moved = end === "start" ? first : last;
  if (typeof moved !== "object") return null;
  const steps = Math.round(days / DAYS_PER[unitOf(moved)]);
  if (steps === 0) return edtf;
  const next = move(moved, unitOf(moved), steps);
  return end === "start" ? joinOrdered(next, last!) : joinOrdered(first!, next);
}

/** Whether a date can be moved at all. */
export const isShiftable = (edtf: string): boolean => readLimits(edtf) !== null;

type Limit = Part | ".." | "";

function readLimits(edtf: string): Limit[] | null {
  const limits = edtf.split("/").map(readLimit);
  if (limits.length > 2 || limits.includes(null)) return null;
  return limits.some((limit) => typeof limit === "object") ? (limits as Limit[]) : null;
}

function readLimit(text: string): Limit | null {
  if (text === ".." || text === "") return text;
  const match = PART.exec(text);
  if (!match) return null;
  const [, year, month = null, day = null, mark = ""] = match;
  return {
    year: Number(year),
    month: month === null ? null : Number(month),
    day: day === null ? null : Number(day),
    mark,
  };
}

const unitOf = ({ month, day }: Part): Unit =>
  day !== null ? "day" : month !== null ? "month" : "year";

const coarsest = (units: Unit[]): Unit =>
  units.includes("year") ? "year" : units.includes("month") ? "month" : "day";

function move(part: Part, unit: Unit, steps: number): Part {
  if (unit === "day" && part.day !== null) return moveDays(part, steps);
  const months = unit === "year" ? steps * 12 : steps;
  const index = part.year * 12 + (part.month ?? 1) - 1 + months;
  const year = Math.floor(index / 12);
  const month = part.month === null ? null : index - year * 12 + 1;
  // The 31st of a shorter month is its last day.
  const day = part.day === null ? null : Math.min(part.day, lastDayOfMonth(year, month ?? 1));
  return { ...part, year, month, day };
}

function moveDays(part: Part, days: number): Part {
  const at = dayNumber(isoDay(part.year, part.month ?? 1, part.day ?? 1)) + days;
  // A Gregorian cycle later, so that no year is below 100: Date reads those as 1900 and after.
  const date = new Date((at + 146_097) * 86_400_000);
  const year = date.getUTCFullYear() - 400;
  return { ...part, year, month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function write(limit: Limit): string {
  if (typeof limit !== "object") return limit;
  const { year, month, day, mark } = limit;
  return [pad(year, 4), ...[month, day].filter((each) => each !== null).map((each) => pad(each))]
    .join("-")
    .concat(mark);
}

function joinOrdered(first: Limit, last: Limit): string | null {
  if (write(first) === write(last)) return valid([first]);
  return valid([first, last]);
}

function valid(limits: Limit[]): string | null {
  const parts = limits.filter((limit) => typeof limit === "object");
  if (parts.some(({ year }) => year < FIRST_YEAR || year > LAST_YEAR)) return null;
  const edtf = limits.map(write).join("/");
  return readBounds(edtf).ok ? edtf : null;
}
