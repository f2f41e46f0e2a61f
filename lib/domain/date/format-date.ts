import type { CalendarId } from "../codes.ts";
import { type EdtfNode, isPoint, readEdtf } from "./edtf.ts";
import { formatInterval } from "./format-interval.ts";
import { type DateStyle, formatPoint, type PointFormat } from "./format-point.ts";
import { formatSet } from "./format-set.ts";
import { DATE_WORDS } from "./format-words.ts";
import type { MonthNaming } from "./month-names.ts";
import { nodeInCalendar } from "./node-in-calendar.ts";
import { type Locale, toLocaleDigits } from "./script.ts";

export type FormatDateOptions = {
  calendar?: CalendarId;
  locale?: Locale;
  /** `margin`: without the year, for a list under a heading that names it. */
  style?: DateStyle;
  /** Names of the Solar Hijri months; Afghan ones unless said otherwise. */
  naming?: MonthNaming;
};

/**
 * Writes an EDTF date for people: “22 March 2024”, “about March 2023”, “before December 2024”,
 * “between 3 and 5 May 2022”, “since 2021”. In another calendar a Gregorian month or year becomes
 * the months or years that it touches. Text that is not EDTF is returned as it is.
 */
export function formatDate(edtf: string, options: FormatDateOptions = {}): string {
  const { calendar = "gregorian", locale = "en", style = "long", naming = "afghan" } = options;
  const read = readEdtf(edtf);
  if (!read.ok) return edtf;
  const format: PointFormat = { calendar, locale, style, naming };
  const node = calendar === "gregorian" ? read.value : nodeInCalendar(read.value, calendar);
  return toLocaleDigits(formatNode(node, format), locale);
}

function formatNode(node: EdtfNode, format: PointFormat): string {
  const words = DATE_WORDS[format.locale];
  if (node.type === "set") return formatSet(node, format);
  if (node.type === "point") return formatPoint(node, format, null);
  const { start, end } = node;
  if (isPoint(start) && isPoint(end)) return formatInterval(start, end, format);
  if (isPoint(start)) {
    const say = end === "open" ? words.since : words.endUnknown;
    return say(formatPoint(start, format, null));
  }
  const say = start === "open" ? words.before : words.startUnknown;
  return isPoint(end) ? say(formatPoint(end, format, null)) : words.unknown;
}
