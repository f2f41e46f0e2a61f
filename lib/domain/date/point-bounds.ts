import type { EdtfPoint } from "./edtf.ts";
import { isoDay, lastDayOfMonth } from "./iso-day.ts";

type MonthSpan = { from: number; to: number };

/**
 * Months of the EDTF divisions of a year. Seasons without a hemisphere (21–24) are read as northern
 * and meteorological: spring is March to May. A month above 12 lies in the following year, so that
 * “winter 2021” runs from December 2021 to February 2022.
 */
const DIVISIONS: Record<number, MonthSpan> = {
  21: { from: 3, to: 5 },
  22: { from: 6, to: 8 },
  23: { from: 9, to: 11 },
  24: { from: 12, to: 14 },
  25: { from: 3, to: 5 },
  26: { from: 6, to: 8 },
  27: { from: 9, to: 11 },
  28: { from: 12, to: 14 },
  29: { from: 9, to: 11 },
  30: { from: 12, to: 14 },
  31: { from: 3, to: 5 },
  32: { from: 6, to: 8 },
  33: { from: 1, to: 3 },
  34: { from: 4, to: 6 },
  35: { from: 7, to: 9 },
  36: { from: 10, to: 12 },
  37: { from: 1, to: 4 },
  38: { from: 5, to: 8 },
  39: { from: 9, to: 12 },
  40: { from: 1, to: 6 },
  41: { from: 7, to: 12 },
};

export const monthsOfDivision = (code: number): MonthSpan => DIVISIONS[code] ?? { from: 1, to: 12 };

/** First day that a point allows; null for a wholly unknown year or a day that never comes. */
export function firstDay(point: EdtfPoint): string | null {
  if (point.year === "XXXX") return null;
  const years = matching(point.year, 4, 1, 9999);
  return firstMapped(years, (year) => firstOfYear(point, year));
}

/** Last day that a point allows. */
export function lastDay(point: EdtfPoint): string | null {
  if (point.year === "XXXX") return null;
  const years = matching(point.year, 4, 1, 9999).reverse();
  return firstMapped(years, (year) => lastOfYear(point, year));
}

function firstOfYear({ season, month, day }: EdtfPoint, year: number): string | null {
  if (season !== null) return isoDay(year, monthsOfDivision(season).from, 1);
  return firstMapped(matching(month ?? "XX", 2, 1, 12), (m) => {
    const first = matching(day ?? "XX", 2, 1, lastDayOfMonth(year, m))[0];
    return first === undefined ? null : isoDay(year, m, first);
  });
}

function lastOfYear({ season, month, day }: EdtfPoint, year: number): string | null {
  if (season !== null) return endOfMonth(year, monthsOfDivision(season).to);
  return firstMapped(matching(month ?? "XX", 2, 1, 12).reverse(), (m) => {
    const last = matching(day ?? "XX", 2, 1, lastDayOfMonth(year, m)).at(-1);
    return last === undefined ? null : isoDay(year, m, last);
  });
}

function endOfMonth(year: number, month: number): string {
  const [y, m] = month > 12 ? [year + 1, month - 12] : [year, month];
  return isoDay(y, m, lastDayOfMonth(y, m));
}

/** Numbers from `low` to `high` whose digits fit a mask such as `20X1`, ascending. */
function matching(mask: string, width: number, low: number, high: number): number[] {
  if (!mask.includes("X")) return within([Number(mask)], low, high);
  let found = [""];
  for (const symbol of mask.padStart(width, "0")) {
    const digits = symbol === "X" ? [..."0123456789"] : [symbol];
    found = found.flatMap((start) => digits.map((digit) => start + digit));
  }
  return within(found.map(Number), low, high);
}

const within = (values: number[], low: number, high: number): number[] =>
  values.filter((value) => value >= low && value <= high);

function firstMapped(values: number[], map: (value: number) => string | null): string | null {
  for (const value of values) {
    const mapped = map(value);
    if (mapped !== null) return mapped;
  }
  return null;
}
