import type { DateSummary } from "../entry.ts";
import { dayNumber } from "./iso-day.ts";
import { DEFAULT_TIME_ZONE, isClock, offsetAt } from "./time-zone.ts";

/** Days since 1970-01-01 on a clock, with a fraction for the time of day; `end` is exclusive. */
export type Moment = { start: number; end: number };

const DAY = 86_400_000;
const MINUTE_IN_DAYS = 1 / 1440;

/**
 * The minute that a date with a time of day names, on the clock of `timeZone`; null for a date
 * without one, and for one that is no exact day. A time whose zone is not given, or not known, is
 * taken to be of that clock already. Where clocks were put forward over it, a time is read by the
 * clock as it was before; where they were put back and it came twice, it is the first (as
 * `compatible` in ECMA-262's Temporal).
 */
export function momentOf(
  { earliest, latest, time, zone }: Pick<DateSummary, "earliest" | "latest" | "time" | "zone">,
  timeZone: string,
): Moment | null {
  if (time === null || earliest === null || earliest !== latest) return null;
  const clock = readClock(time);
  if (clock === null) return null;
  const local = dayNumber(earliest) * DAY + clock;
  const isElsewhere = zone !== null && zone !== timeZone && isClock(zone);
  const start = (isElsewhere ? moveTo(local, zone, timeZone) : local) / DAY;
  return { start, end: start + MINUTE_IN_DAYS };
}

/** `HH:MM` or `HH:MM:SS` as milliseconds of the day. */
function readClock(time: string): number | null {
  const match = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/.exec(time);
  if (match === null) return null;
  const [, hour, minute, second = 0] = match;
  return ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000;
}

/** What the clocks of one zone show when those of another show `local`. */
function moveTo(local: number, zone: string, timeZone: string): number {
  const instant = instantOf(local, zone);
  return instant + offsetAt(isClock(timeZone) ? timeZone : DEFAULT_TIME_ZONE, instant);
}

/** The offsets of the day before and after are all that a local time can have. */
function instantOf(local: number, zone: string): number {
  const [before, after] = [offsetAt(zone, local - DAY), offsetAt(zone, local + DAY)];
  if (before === after) return local - before;
  const possible = [local - before, local - after].filter(
    (instant) => instant + offsetAt(zone, instant) === local,
  );
  return possible.length === 0 ? local - before : Math.min(...possible);
}
