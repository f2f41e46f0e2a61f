import type { Preferences } from "#lib/domain/preferences.ts";
import { pixelsPerDay, type Viewport, xOf } from "../viewport.ts";
import { canLabel, createLabeller, type Labeller, writeLabel } from "./axis-labeller.ts";
import { namePeriod } from "./axis-labels.ts";
import { keepApart } from "./axis-spacing.ts";
import { boundariesOf, divides, isStrongAt, STEPS, type Step } from "./axis-steps.ts";

/**
 * A line on the axis. `day`: days since 1970-01-01 on the clock of the chronology, with a fraction
 * for hours; `x`: logical pixels, growing with time. `label` is empty where there is no room for one,
 * and on the thin lines between the major ones. `isStrong`: a year among months, a month among days,
 * a day among hours.
 */
export type Tick = { day: number; x: number; label: string; isMajor: boolean; isStrong?: boolean };

/** Pixels between two lines. */
const LINE_GAP = 14;

/**
 * The ticks of a window, from minutes to millennia, ascending: the finest step of the reader's
 * calendar whose labels keep apart, with thin lines of a finer step. `measure` gives the width of a
 * label in pixels.
 */
export function buildTicks(
  viewport: Viewport,
  reader: Preferences,
  measure: (text: string) => number,
): Tick[] {
  const labeller = createLabeller(reader, viewport, measure);
  const major = STEPS.find((step) => canLabel(labeller, step)) ?? STEPS[STEPS.length - 1]!;
  const minor = STEPS.find(
    (step) =>
      step.days < major.days && step.days * labeller.scale >= LINE_GAP && divides(step, major),
  );
  const labelled = keepApart(majorTicks(major, viewport, labeller), measure);
  const between = minor ? minorTicks(minor, viewport, reader, labelled) : [];
  return [...labelled, ...between].sort((a, b) => a.day - b.day);
}

function majorTicks(step: Step, viewport: Viewport, labeller: Labeller): Tick[] {
  const { calendar } = labeller.reader;
  return boundariesOf(step, viewport, calendar).map((day) => {
    const isStrong = isStrongAt(step, day, calendar);
    const label = writeLabel(labeller, step, day, isStrong);
    return { day, x: xOf(viewport, day), label, isMajor: true, isStrong };
  });
}

function minorTicks(step: Step, viewport: Viewport, reader: Preferences, major: Tick[]): Tick[] {
  const taken = new Set(major.map((tick) => tick.day));
  return boundariesOf(step, viewport, reader.calendar)
    .filter((day) => !taken.has(day))
    .map((day) => ({ day, x: xOf(viewport, day), label: "", isMajor: false }));
}

/** Pixels of a day from which hours, days and months may be labelled, however narrow the letters. */
const HOURS_FROM = 48;
const DAYS_FROM = 3;
const MONTHS_FROM = 0.165;

/**
 * What the ticks in sight leave out of the left edge's date: its year where months are labelled,
 * month and year where days are, day, month and year where hours are; "" where years are.
 */
export function contextLabel(viewport: Viewport, reader: Preferences): string {
  const scale = pixelsPerDay(viewport);
  if (scale < MONTHS_FROM) return "";
  const grain = scale >= HOURS_FROM ? "day" : scale >= DAYS_FROM ? "month" : "year";
  return namePeriod(reader, viewport.start, grain);
}
