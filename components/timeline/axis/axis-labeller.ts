import type { Preferences } from "#lib/domain/preferences.ts";
import { pixelsPerDay, type Viewport } from "../viewport.ts";
import {
  type Fields,
  fieldsAt,
  monthNamesFor,
  nameDay,
  nameDayOfMonth,
  nameMonth,
  nameTime,
  nameYear,
} from "./axis-labels.ts";
import { LABEL_GAP } from "./axis-spacing.ts";
import type { Step, StepUnit } from "./axis-steps.ts";
import { monthOfYear } from "./calendar-months.ts";

/** What the labels of a frame go by: the widest of each unit, in pixels, and the scale. */
export type Labeller = {
  reader: Preferences;
  scale: number;
  measure: (text: string) => number;
  brief: Record<StepUnit, number>;
  full: { day: number; month: number };
};

/** Numbers alone need more air than words, or they would read as one. */
const NUMBER_GAP = 28;

export function createLabeller(
  reader: Preferences,
  viewport: Viewport,
  measure: (text: string) => number,
): Labeller {
  const { short, long } = monthNamesFor(reader);
  const widest = (texts: string[]) => Math.max(...texts.map(measure));
  const dayOfMonth = nameDayOfMonth(reader, 30);
  const [time, number] = [measure(nameTime(reader, 0)), measure(dayOfMonth)];
  const ends = [viewport.start, viewport.end].map((day) => fieldsAt(reader, day).month);
  const years = [...ends, -2000 * 12].map((month) => nameYear(reader, month));
  return {
    ...{ reader, measure, scale: pixelsPerDay(viewport) },
    brief: {
      ...{ minute: time, hour: time, day: number + NUMBER_GAP - LABEL_GAP },
      ...{ month: widest(short), year: widest(years) },
    },
    full: { day: widest(short.map((name) => `${dayOfMonth} ${name}`)), month: widest(long) },
  };
}

/** Whether labels of a step find room beside each other, in their briefest form. */
export function canLabel(labeller: Labeller, step: Step): boolean {
  if (!hasRoom(labeller, step.days, labeller.brief[step.unit])) return false;
  // Hours are of use only where each midnight can say its day; the few numbers of a month, only
  // where its name does not stand over them.
  if (isClock(step)) return hasRoom(labeller, 1, labeller.full.day);
  const isFew = step.unit === "day" && step.size > 2;
  return !isFew || hasRoom(labeller, step.days, labeller.brief.month);
}

const isClock = ({ unit }: Step): boolean => unit === "hour" || unit === "minute";

const hasRoom = ({ scale }: Labeller, days: number, width: number): boolean =>
  days * scale >= width + LABEL_GAP;

/** The label of a step's boundary: whole names in wide space, short ones or numbers in narrow. */
export function writeLabel(labeller: Labeller, step: Step, day: number, isStrong: boolean): string {
  const { reader, full } = labeller;
  if (isClock(step) && !isStrong) return nameTime(reader, day);
  const fields = fieldsAt(reader, day);
  if (step.unit === "year") return nameYear(reader, fields.month);
  if (isStrong) return writeStrong(labeller, step, fields);
  if (step.unit === "month")
    return nameMonth(reader, fields.month, hasRoom(labeller, step.days, full.month));
  const isFull = hasRoom(labeller, step.days, full.day);
  return isFull ? nameDay(reader, fields) : nameDayOfMonth(reader, fields.dayOfMonth);
}

/** Where something larger begins, that is said: the year, the month, the day. */
function writeStrong(labeller: Labeller, step: Step, fields: Fields): string {
  const { reader, measure } = labeller;
  const startsYear = fields.dayOfMonth === 1 && monthOfYear(fields.month) === 1;
  const day = nameDay(reader, fields);
  const year = nameYear(reader, fields.month);
  const whole = startsYear ? `${day} ${year}` : day;
  if (isClock(step)) return whole;
  const bare = startsYear ? year : nameMonth(reader, fields.month);
  return step.unit === "day" && hasRoom(labeller, step.days, measure(whole)) ? whole : bare;
}
