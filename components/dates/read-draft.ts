import type { DateValue } from "#lib/domain/assertion.ts";
import { formatMoment } from "#lib/domain/date/date-style.ts";
import { type ParseDateOptions, parseDate } from "#lib/domain/date/parse-date.ts";
import { findZone } from "#lib/domain/date/read-zone.ts";
import { isSameDate } from "#lib/domain/date/same-date.ts";
import { DEFAULT_PREFERENCES, type Preferences } from "#lib/domain/preferences.ts";
import { fail, ok, type Result } from "#lib/domain/result.ts";

/** What stands in the field: the date as typed, and the zone of its time where that is apart. */
export type DateDraft = { text: string; zone: string };

export type DateContext = {
  /** The date that the field began with. */
  initial: DateValue | null;
  reader: Preferences;
  /** `YYYY-MM-DD`, for “today”. */
  today: string;
};

/** The source's wording where it says the date by itself; else the date as it is understood. */
export function startDraft(value: DateValue | null): DateDraft {
  if (value === null) return { text: "", zone: "" };
  const read = parseDate(value.text, { calendar: value.calendar });
  const isWhole = read.ok && isSameDate({ ...read.value, zone: value.zone }, value);
  const text = isWhole ? value.text : formatMoment(DEFAULT_PREFERENCES, { ...value, zone: null });
  return { text, zone: read.ok && read.value.zone !== null ? "" : (value.zone ?? "") };
}

/**
 * How a draft is read; null for an empty one. A date that nobody touched stays as it was stored,
 * whatever its wording would give if read anew.
 */
export function readDraft(draft: DateDraft, context: DateContext): Result<DateValue> | null {
  const { initial } = context;
  if (draft.text.trim() === "") return null;
  const start = startDraft(initial);
  const isUntouched = initial !== null && draft.text === start.text && draft.zone === start.zone;
  if (isUntouched) return ok(initial);
  const read = parseDate(draft.text, optionsOf(context));
  if (!read.ok || read.value.time === null || read.value.zone !== null) return read;
  const zone = draft.zone.trim() === "" ? ok(null) : findZone(draft.zone);
  return zone.ok ? ok({ ...read.value, zone: zone.value }) : fail(zone.error);
}

/** Numbers alone are read in the reader's calendar; without one, an old year is asked about. */
function optionsOf({ reader, today }: DateContext): ParseDateOptions {
  return reader.calendar === "gregorian" ? { today } : { today, calendar: reader.calendar };
}

/** Whether the zone is asked for: there is a time, and the text names no zone of its own. */
export function asksForZone(draft: DateDraft, context: DateContext): boolean {
  const read = parseDate(draft.text, optionsOf(context));
  return read.ok && read.value.time !== null && read.value.zone === null;
}
