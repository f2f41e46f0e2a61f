import { dayNumber } from "./iso-day.ts";

const NAMES = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
/** Persian, Pashto and Arabic names as normalised text has them, Sunday first. */
const OTHERS = [
  "یکشنبه|یک شنبه|یک‌شنبه|الاحد",
  "دوشنبه|دو شنبه|الاثنین",
  "سه شنبه|سهشنبه|الثلاثاء",
  "چهارشنبه|چهار شنبه|الاربعاء",
  "پنجشنبه|پنج شنبه|الخمیس",
  "جمعه|الجمعه",
  "شنبه|السبت",
];
const ENGLISH = "(sun|mon|tue|wed|thu|fri|sat)(?:s|nes|rs|ur)?(?:day)?\\.?";
const OTHER = `(${OTHERS.join("|")})`;
const LEADING = new RegExp(`^(?:on )?(?:یوم |روز )?(?:${ENGLISH}|${OTHER}),? (?=\\S)`);
const TRAILING = new RegExp(`(?:, ?| ?\\()(?:${ENGLISH}|${OTHER})\\)?$`);

/** Takes the name of a weekday off the beginning, or off the end behind a comma; 0 is Sunday. */
export function takeWeekday(text: string): { rest: string; weekday: number | null } {
  for (const pattern of [LEADING, TRAILING]) {
    const match = pattern.exec(text);
    const name = match?.[1] ?? match?.[2];
    if (match === null || name === undefined) continue;
    return { rest: text.replace(pattern, ""), weekday: findWeekday(name) };
  }
  return { rest: text, weekday: null };
}

function findWeekday(name: string): number {
  const other = OTHERS.findIndex((names) => names.split("|").includes(name));
  return other === -1 ? NAMES.findIndex((day) => day.toLowerCase().startsWith(name)) : other;
}

/** The name of the weekday of a day, where it is not the one that was written; else null. */
export function otherWeekday(weekday: number, iso: string): string | null {
  const actual = (((dayNumber(iso) + 4) % 7) + 7) % 7; // 1970-01-01 was a Thursday
  return actual === weekday ? null : (NAMES[actual] ?? null);
}
