import { dayNumber } from "./iso-day.ts";

const NAMES = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const LEADING = /^(sun|mon|tue|wed|thu|fri|sat)(?:s|nes|rs|ur)?(?:day)?\.?,? (?=\S)/;

/** Takes the English name of a weekday off the beginning; 0 is Sunday. */
export function takeWeekday(text: string): { rest: string; weekday: number | null } {
  const match = LEADING.exec(text);
  if (match === null) return { rest: text, weekday: null };
  const weekday = NAMES.findIndex((name) => name.toLowerCase().startsWith(match[1] ?? ""));
  return { rest: text.slice(match[0].length), weekday };
}

/** The name of the weekday of a day, where it is not the one that was written; else null. */
export function otherWeekday(weekday: number, iso: string): string | null {
  const actual = (((dayNumber(iso) + 4) % 7) + 7) % 7; // 1970-01-01 was a Thursday
  return actual === weekday ? null : (NAMES[actual] ?? null);
}
