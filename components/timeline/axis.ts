import { type DayFields, dayNumberOf, fieldsOfDay } from "./day-number.ts";
import { pixelsPerDay, type Viewport, xOf } from "./viewport.ts";

/** A line on the axis. `label` is empty on the thin lines between labelled ones. */
export type Tick = { day: number; x: number; label: string; isMajor: boolean };

type Step = { unit: "day" | "month" | "year"; size: number; days: number };

const STEPS: Step[] = [
  ...[1, 2, 5, 10].map((size) => ({ unit: "day" as const, size, days: size })),
  ...[1, 3, 6].map((size) => ({ unit: "month" as const, size, days: size * 30.4 })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((size) => ({
    unit: "year" as const,
    size,
    days: size * 365.25,
  })),
];

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** Pixels of air between two labels, and between two lines. */
const LABEL_GAP = 14;
const LINE_GAP = 14;
/** The widest label of each unit. */
const WIDEST = { day: "30 Sep", month: "Sep", year: "−2000" };

/**
 * The ticks of a window, from days to millennia: the finest step whose labels keep apart, with
 * thin lines of the next finer steps. `measure` gives the width of a label in pixels.
 */
export function buildTicks(viewport: Viewport, measure: (text: string) => number): Tick[] {
  const scale = pixelsPerDay(viewport);
  const fits = (step: Step) => step.days * scale >= measure(WIDEST[step.unit]) + LABEL_GAP;
  const major = STEPS.find(fits) ?? STEPS[STEPS.length - 1]!;
  const minor = STEPS.find(
    (step) => step.days < major.days && step.days * scale >= LINE_GAP && divides(step, major),
  );
  const labelled = daysOf(major, viewport).map((day) => tickOf(viewport, day, labelOf(day, major)));
  const between = minor ? daysOf(minor, viewport).map((day) => tickOf(viewport, day, "")) : [];
  return keepApart([...labelled, ...withoutRepeats(between, labelled)], measure);
}

function divides(fine: Step, coarse: Step): boolean {
  return fine.unit !== coarse.unit || coarse.size % fine.size === 0;
}

function tickOf(viewport: Viewport, day: number, label: string): Tick {
  return { day, x: xOf(viewport, day), label, isMajor: label !== "" };
}

function withoutRepeats(ticks: Tick[], others: Tick[]): Tick[] {
  const taken = new Set(others.map((tick) => tick.day));
  return ticks.filter((tick) => !taken.has(tick.day));
}

/** Months differ in length and years in digits: a label that would touch the last one goes. */
function keepApart(ticks: Tick[], measure: (text: string) => number): Tick[] {
  let freeFrom = Number.NEGATIVE_INFINITY;
  return ticks
    .sort((a, b) => a.x - b.x)
    .map((tick) => {
      if (tick.label === "") return tick;
      if (tick.x < freeFrom) return { ...tick, label: "" };
      freeFrom = tick.x + measure(tick.label) + LABEL_GAP / 2;
      return tick;
    });
}

function labelOf(day: number, step: Step): string {
  const { year, month, day: dayOfMonth } = fieldsOfDay(day);
  if (dayOfMonth === 1 && month === 1) return formatYear(year);
  if (step.unit === "month") return MONTHS[month - 1]!;
  return dayOfMonth === 1 ? MONTHS[month - 1]! : `${dayOfMonth} ${MONTHS[month - 1]}`;
}

/** Astronomical years below 1 are shown with a true minus sign. */
const formatYear = (year: number): string => (year < 0 ? `−${-year}` : String(year));

/** What the axis leaves out while no 1 January is in sight: the year, or the month and year. */
export function contextLabel(viewport: Viewport): string {
  const { year, month } = fieldsOfDay(viewport.start);
  const days = viewport.end - viewport.start;
  if (days > 3 * 365) return "";
  return days > 45 ? formatYear(year) : `${MONTHS[month - 1]} ${formatYear(year)}`;
}

function daysOf(step: Step, viewport: Viewport): number[] {
  const first = fieldsOfDay(viewport.start);
  if (step.unit === "year") return yearsOf(step.size, first, viewport.end);
  if (step.unit === "month") return monthsOf(step.size, first, viewport.end);
  return monthsOf(1, first, viewport.end).flatMap((month) => daysInMonth(month, step.size));
}

function yearsOf(size: number, first: DayFields, end: number): number[] {
  const days: number[] = [];
  for (let year = Math.floor(first.year / size) * size; ; year += size) {
    const day = dayNumberOf({ year, month: 1, day: 1 });
    if (day > end) return days;
    days.push(day);
  }
}

function monthsOf(size: number, first: DayFields, end: number): number[] {
  const days: number[] = [];
  const begin = Math.floor((first.month - 1) / size) * size;
  for (let months = begin; ; months += size) {
    const year = first.year + Math.floor(months / 12);
    const day = dayNumberOf({ year, month: (months % 12) + 1, day: 1 });
    if (day > end) return days;
    days.push(day);
  }
}

/** Steps count from the first of each month; a short rest at its end has no tick of its own. */
function daysInMonth(firstDay: number, size: number): number[] {
  const { month } = fieldsOfDay(firstDay);
  const days: number[] = [];
  for (let offset = 0; fieldsOfDay(firstDay + offset).month === month; offset += size) {
    const rest = fieldsOfDay(firstDay + offset + Math.ceil(size * 0.7) - 1).month === month;
    if (rest) days.push(firstDay + offset);
  }
  return days;
}
