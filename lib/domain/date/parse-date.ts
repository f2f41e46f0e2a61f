import type { DateValue } from "../assertion.ts";
import type { CalendarId } from "../codes.ts";
import { fail, ok, type Result } from "../result.ts";
import { readBounds } from "./bounds.ts";
import { isYearOf } from "./calendar.ts";
import { readEdtf } from "./edtf.ts";
import { findRefusal } from "./edtf-refusals.ts";
import { previousDay } from "./iso-day.ts";
import { type ReadPhrase, readPhrase } from "./read-phrase.ts";
import { type SplitTime, splitTime } from "./read-time.ts";
import { normalizeText, toAsciiDigits } from "./script.ts";

/** `calendar`: the one chosen in the form, for numbers alone. `today`: `YYYY-MM-DD`, for “today”. */
export type ParseDateOptions = { calendar?: CalendarId; today?: string };

const LONGEST = 200;
const EXAMPLES = "write it as in 9 Mar 2023, Mar 2023, about 2018, before 2015 or 4 Sonbola 1400";

/**
 * Reads a date as people write it, or as EDTF (ISO 8601-2, levels 0–2): English words; Gregorian,
 * Solar Hijri and Hijri (Umm al-Qura) months in Latin and Arabic script; Persian and Arabic-Indic
 * digits; a time of day with its zone. The value is Gregorian EDTF; `text` is the wording as given.
 * The error is a sentence that names what is wrong and what to write instead.
 */
export function parseDate(text: string, options: ParseDateOptions = {}): Result<DateValue> {
  const wording = text.trim();
  if (wording === "") return fail(`There is no date; ${EXAMPLES}, or “unknown”.`);
  if (wording.length > LONGEST) return fail(`This is too long for a date; ${EXAMPLES}.`);
  const split = splitTime(wording);
  if (!split.ok) return split;
  const read = readDatePart(split.value.date, options);
  if (!read.ok) return fail(withAdvice(read.error));
  return withTime(read.value, wording, split.value);
}

function readDatePart(text: string, options: ParseDateOptions): Result<ReadPhrase> {
  const hint = options.calendar ?? null;
  const relative = readRelative(text, options.today);
  if (relative !== null) return relative;
  const ascii = toAsciiDigits(text.trim());
  const edtf = readAsEdtf(ascii, hint);
  if (edtf !== null) return edtf;
  const refusal = findRefusal(ascii);
  return refusal === null ? readPhrase(normalizeText(text), hint) : fail(refusal);
}

function withTime(read: ReadPhrase, text: string, { time, zone }: SplitTime): Result<DateValue> {
  if (time !== null && !/^\d{4}-\d\d-\d\d[~?%]?$/.test(read.edtf)) {
    return fail("A time of day needs an exact day; write it as in 9 Mar 2023 14:30.");
  }
  return ok({ edtf: read.edtf, text, calendar: read.calendar, time, zone });
}

/** Null where the text is not EDTF, or means something else to people than to EDTF. */
function readAsEdtf(text: string, hint: CalendarId | null): Result<ReadPhrase> | null {
  if (!/^[\dX[\]{}.,~?%/ -]+$/.test(text)) return null;
  const seasonOrYears = readSeasonOrYears(text);
  if (seasonOrYears !== null) return seasonOrYears;
  if (mayBeOtherCalendar(text, hint)) return null;
  const isSet = /^[[{]/.test(text);
  const edtf = isSet ? text.replace(/ /g, "") : text.replace(/^([~?%])(\d[\d-]*)$/, "$2$1");
  const bounds = readBounds(edtf);
  if (bounds.ok) return ok({ edtf, calendar: "gregorian" });
  return readEdtf(edtf).ok ? bounds : null;
}

/** 2021-22 is summer 2021 in EDTF and a pair of years to nearly everybody else. */
function readSeasonOrYears(text: string): Result<ReadPhrase> | null {
  const match = /^(\d\d)(\d\d)-(\d\d)$/.exec(text);
  if (match === null || Number(match[3]) !== Number(match[2]) + 1 || Number(match[3]) < 21)
    return null;
  const years = `${match[1]}${match[2]} to ${match[1]}${match[3]}`;
  return fail(`“${text}” can be a season or two years; write “${years}”, or the season as a word.`);
}

/** Years near 1400 are written in three calendars. */
function mayBeOtherCalendar(text: string, hint: CalendarId | null): boolean {
  const years = text.match(/\d{4}/g) ?? [];
  return hint !== "gregorian" && years.some((year) => isYearOf("persian", Number(year)));
}

function readRelative(text: string, today: string | undefined): Result<ReadPhrase> | null {
  const word = text.trim().toLowerCase();
  if (word !== "today" && word !== "yesterday") return null;
  if (today === undefined) return fail(`“${word}” changes with the day; write the date itself.`);
  return ok({ edtf: word === "today" ? today : previousDay(today), calendar: "gregorian" });
}

const withAdvice = (error: string): string =>
  error.endsWith("is not a date that can be read.") ? `${error.slice(0, -1)}: ${EXAMPLES}.` : error;
