import { fail, ok, type Result } from "../result.ts";
import { findZone, isZoneAbbreviation } from "./read-zone.ts";
import { toAsciiDigits } from "./script.ts";

/** A date's text without its time of day; `time` is `HH:MM` or `HH:MM:SS`, `zone` an IANA name. */
export type SplitTime = { date: string; time: string | null; zone: string | null };

const HALF = String.raw`(?: ?([ap])\.?m\.?(?![a-z]))`;
const CLOCK = String.raw`(\d{1,2})(?:[:h](\d{2})(?::(\d{2})(?:[.,]\d+)?)?${HALF}?|${HALF})(?: ?h(?:ou)?(?:rs)?\b)?`;
const ZONE = String.raw`(?: ?(\(?(?:[A-Za-z][A-Za-z_]*(?:\/[A-Za-z_+-]+)+|(?:utc|gmt)? ?[+-]\d{1,2}(?::?\d{2})?|[A-Za-z][A-Za-z ]* time|local|[A-Za-z]{1,12}|(?:به وقت|وقت|بتوقيت|بتوقیت|د) [\u0600-\u06FF ]+)\)?))?`;
/** “around 20:15” is kept as 20:15: how sure the time is belongs in the note. */
const AT = `(?:at |about |around |approximately |ساعت |الساعة |په |at about )*`;
const TRAILING = new RegExp(String.raw`^(.*\S)(?:[,،] ?| |(?<=\d)T)${AT}${CLOCK}${ZONE}$`, "i");
const LEADING = new RegExp(String.raw`^${AT}${CLOCK}(?:${ZONE}(?:,| on) (?:on )?| )(.*\d.*)$`, "i");
const WORDS: { pattern: RegExp; clock: string }[] = [
  {
    pattern: /(?:,? at)? (?:noon|midday)$|^(?:at )?(?:noon|midday)(?: on| of|,)? /i,
    clock: "12:00",
  },
  { pattern: /،? ظهر$/, clock: "12:00" },
];
/** Most dates have no time, and lists hold thousands of dates. */
const MAY_HAVE_TIME = /[\d۰-۹٠-٩](?::|h\d| ?[ap]\.?m)|noon|midday|midnight|ظهر|صبح|عصر|شام|مساء/i;
/** “09:30-11:00” is a span; only behind a `T` or a space is “-11:00” an offset. */
const SPAN = /(?<![T:])\b\d{1,2}:\d{2}(?:-| ?[–—] ?| - | to | and | until )\d{1,2}:\d{2}(?!\d)/;
const MIDNIGHT = /\bmidnight\b/i;
const AT_END = /(?:[,،]| at| on| about| around| approximately| ساعت| الساعة| په)+$/i;
/** Persian halves of the day behind a clock of twelve hours. */
const PERSIAN_HALF =
  /(\d{1,2}(?::\d{2})?) ?(?:(صبح|قبل از ظهر|ق\.ظ)|(عصر|بعد از ظهر|شام|ب\.ظ|مساء))/;

/** Takes a time of day, with the name of its zone if there is one, off a date's text. */
export function splitTime(text: string): Result<SplitTime> {
  if (!MAY_HAVE_TIME.test(text)) return ok({ date: text, time: null, zone: null });
  const ascii = spellHalves(spellWords(toAsciiDigits(text).replace(/\s+/g, " ").trim()));
  if (SPAN.test(ascii)) {
    return fail("A span of time cannot be kept; write when it began, as in 14:30.");
  }
  if (MIDNIGHT.test(ascii)) {
    return fail(
      "“Midnight” begins one day and ends another; write 00:00 with the day that begins.",
    );
  }
  const trailing = TRAILING.exec(ascii);
  if (trailing !== null) {
    const [, date = "", hour, minute, second, half, bareHalf, zone] = trailing;
    return withTime(date, [hour, minute, second, half ?? bareHalf], zone);
  }
  const leading = LEADING.exec(ascii);
  if (leading === null) return ok({ date: text, time: null, zone: null });
  const [, hour, minute, second, half, bareHalf, zone, date = ""] = leading;
  return withTime(date, [hour, minute, second, half ?? bareHalf], zone);
}

/** “noon” as 12:00, behind the date. */
function spellWords(text: string): string {
  for (const { pattern, clock } of WORDS) {
    if (pattern.test(text)) return `${text.replace(pattern, "").trim()} ${clock}`;
  }
  return text;
}

const spellHalves = (text: string): string =>
  text.replace(PERSIAN_HALF, (_all, clock: string, morning?: string) =>
    morning === undefined ? `${clock} pm` : `${clock} am`,
  );

/** “26 Aug 2021 17:50 Kabul airport”: a place behind a time is more often where than whose clock. */
const BARE_PLACE = /^(?!local$)[A-Z]?[a-z]{2,}$/;

type ClockTexts = (string | undefined)[];

function withTime(
  date: string,
  clock: ClockTexts,
  zoneText: string | undefined,
): Result<SplitTime> {
  const time = readClock(clock);
  if (!time.ok) return time;
  if (zoneText !== undefined && BARE_PLACE.test(zoneText) && !isZoneAbbreviation(zoneText)) {
    return fail(`“${zoneText}” can be a place or a clock; write it as in ${zoneText} time.`);
  }
  const zone = zoneText === undefined ? ok(null) : findZone(zoneText);
  if (!zone.ok) return zone;
  const bare = date.replace(/^on /i, "").replace(AT_END, "");
  return ok({ date: bare, time: time.value, zone: zone.value });
}

function readClock([hourText, minute = "00", second, half]: ClockTexts): Result<string> {
  const typed = Number(hourText);
  if (half !== undefined && (typed < 1 || typed > 12)) {
    return fail(`${typed}:${minute} ${half}m is not a time; write it as in 14:30.`);
  }
  const hour = half === undefined ? typed : (typed % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  if (hour > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) {
    const clock =
      second === undefined ? `${hourText}:${minute}` : `${hourText}:${minute}:${second}`;
    return fail(`${clock} is not a time of day; write it as in 14:30.`);
  }
  const start = `${String(hour).padStart(2, "0")}:${minute}`;
  return ok(second === undefined ? start : `${start}:${second}`);
}
