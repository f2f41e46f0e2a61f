import { fail, ok, type Result } from "../result.ts";
import { toAsciiDigits } from "./script.ts";

/** A date's text without its time of day; `time` is `HH:MM` or `HH:MM:SS`, `zone` an IANA name. */
export type SplitTime = { date: string; time: string | null; zone: string | null };

const CLOCK = String.raw`(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap])\.?m\.?)?(?: ?h(?:rs)?\b)?`;
const ZONE = String.raw`(?: ?\(?([A-Za-z][A-Za-z_]*(?:\/[A-Za-z_+-]+)+|[A-Za-z]{1,5}|[A-Za-z ]+ time|[+-]\d{2}:?\d{2})\)?)?`;
const TRAILING = new RegExp(
  String.raw`^(.*\S)(?:, ?(?:at )?| at | |(?<=\d)T)${CLOCK}${ZONE}$`,
  "i",
);
const LEADING = new RegExp(String.raw`^(?:at )?${CLOCK}()?,? (?:on )?(.*\S)$`, "i");

const ABBREVIATIONS: Record<string, string> = {
  z: "UTC",
  utc: "UTC",
  gmt: "UTC",
  aft: "Asia/Kabul",
  pkt: "Asia/Karachi",
  irst: "Asia/Tehran",
  msk: "Europe/Moscow",
};

/** Takes a time of day, with the name of its zone if there is one, off the end of a date's text. */
export function splitTime(text: string): Result<SplitTime> {
  const ascii = toAsciiDigits(text).replace(/\s+/g, " ").trim();
  const trailing = TRAILING.exec(ascii);
  if (trailing !== null) {
    const [, date = "", hour, minute, second, half, zone] = trailing;
    return withTime(date, [hour, minute, second, half], zone);
  }
  const leading = LEADING.exec(ascii);
  if (leading === null) return ok({ date: text, time: null, zone: null });
  const [, hour, minute, second, half, , date = ""] = leading;
  return withTime(date, [hour, minute, second, half], undefined);
}

type ClockTexts = (string | undefined)[];

function withTime(
  date: string,
  clock: ClockTexts,
  zoneText: string | undefined,
): Result<SplitTime> {
  const time = readClock(clock);
  if (!time.ok) return time;
  const zone = zoneText === undefined ? ok(null) : findZone(zoneText);
  return zone.ok
    ? ok({ date: date.replace(/(?:,| at)+$/, ""), time: time.value, zone: zone.value })
    : zone;
}

function readClock([hourText, minute = "", second, half]: ClockTexts): Result<string> {
  const typed = Number(hourText);
  if (half !== undefined && (typed < 1 || typed > 12)) {
    return fail(`${typed}:${minute} ${half}m is not a time; write it as in 14:30.`);
  }
  const hour = half === undefined ? typed : (typed % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  if (hour > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) {
    return fail(`${hourText}:${minute} is not a time of day; write it as in 14:30.`);
  }
  const start = `${String(hour).padStart(2, "0")}:${minute}`;
  return ok(second === undefined ? start : `${start}:${second}`);
}

/** The IANA zone that a name, an abbreviation or “Kabul time” means; null for “local time”. */
export function findZone(text: string): Result<string | null> {
  const name = text.trim();
  const lower = name.toLowerCase();
  if (lower === "local time" || lower === "local") return ok(null);
  const known = ABBREVIATIONS[lower] ?? zoneOfCity(lower) ?? zoneByName(name);
  if (known !== null) return ok(known);
  return fail(
    `“${name}” is not a time zone that is known; write it as in Asia/Kabul, or “local time”.`,
  );
}

function zoneOfCity(lower: string): string | null {
  if (!lower.endsWith(" time")) return null;
  const city = lower.slice(0, -" time".length).replace(/ /g, "_");
  const ends = (zone: string): boolean => zone.toLowerCase().endsWith(`/${city}`);
  return Intl.supportedValuesOf("timeZone").find(ends) ?? null;
}

function zoneByName(name: string): string | null {
  if (!/^[A-Za-z_]+\/|^[+-]\d/.test(name)) return null;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
