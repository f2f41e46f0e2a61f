import type { CalendarId } from "#lib/domain/codes.ts";
import type { TimeWindow } from "../viewport.ts";
import { type MonthIndex, monthAt, monthStart, yearOfMonth } from "./calendar-months.ts";

export type StepUnit = "minute" | "hour" | "day" | "month" | "year";
/** `days`: the least that lies between two of its ticks. */
export type Step = { unit: StepUnit; size: number; days: number };

/** The shortest month and year of the three calendars. */
const MONTH = 28;
const YEAR = 354;

const stepsOf = (unit: StepUnit, days: number, sizes: number[]): Step[] =>
  sizes.map((size) => ({ unit, size, days: size * days }));

/** From the finest to the coarsest. */
export const STEPS: Step[] = [
  ...stepsOf("minute", 1 / 1440, [1, 5, 15, 30]),
  ...stepsOf("hour", 1 / 24, [1, 3, 6, 12]),
  ...stepsOf("day", 1, [1, 2, 5, 10]),
  ...stepsOf("month", MONTH, [1, 3, 6]),
  ...stepsOf("year", YEAR, [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]),
  ...stepsOf("year", YEAR, [2000, 5000, 10_000, 20_000, 50_000, 100_000]),
];

/** Whether each tick of the coarser step is one of the finer step too. */
export function divides(fine: Step, coarse: Step): boolean {
  return fine.unit !== coarse.unit || coarse.size % fine.size === 0;
}

/**
 * The boundaries of a step, ascending, from the one at or before the window to its end: days since
 * 1970-01-01 at which minutes, hours, days, months or years of the calendar begin.
 */
export function boundariesOf(step: Step, window: TimeWindow, calendar: CalendarId): number[] {
  const { unit, size } = step;
  if (unit === "minute") return fractionsOf(1440 / size, window);
  if (unit === "hour") return fractionsOf(24 / size, window);
  if (unit === "day") return daysOf(size, window, calendar);
  return monthsOf(unit === "year" ? size * 12 : size, window, calendar).map((index) =>
    monthStart(calendar, index),
  );
}

/** Counted in whole parts of a day, so that noon is the same number in every step that has it. */
function fractionsOf(perDay: number, { start, end }: TimeWindow): number[] {
  const first = Math.floor(start * perDay);
  const count = Math.max(0, Math.floor(end * perDay) - first + 1);
  return Array.from({ length: count }, (_, index) => (first + index) / perDay);
}

function monthsOf(size: number, { start, end }: TimeWindow, calendar: CalendarId): MonthIndex[] {
  const months: MonthIndex[] = [];
  const first = Math.floor(monthAt(calendar, start) / size) * size;
  for (let index = first; monthStart(calendar, index) <= end; index += size) months.push(index);
  return months;
}

/** Counted from the first of each month; a short rest at its end has no tick of its own. */
function daysOf(size: number, window: TimeWindow, calendar: CalendarId): number[] {
  return monthsOf(1, window, calendar).flatMap((index) => {
    const [first, next] = [monthStart(calendar, index), monthStart(calendar, index + 1)];
    const count = Math.max(1, Math.floor((next - first - size * 0.7) / size) + 1);
    return Array.from({ length: count }, (_, each) => first + each * size).filter(
      (day) => day > window.start - size && day <= window.end,
    );
  });
}

/** Whether a boundary begins something larger than its step counts: a day, a month, a year. */
export function isStrongAt(step: Step, day: number, calendar: CalendarId): boolean {
  if (step.unit === "year") return false;
  if (step.unit === "hour" || step.unit === "minute") return Number.isInteger(day);
  const index = monthAt(calendar, day);
  if (step.unit === "day") return monthStart(calendar, index) === day;
  return index === yearOfMonth(index) * 12;
}
