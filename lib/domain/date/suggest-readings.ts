import type { CalendarId } from "../codes.ts";
import { isYearOf } from "./calendar.ts";
import { parseDate } from "./parse-date.ts";
import { toAsciiDigits } from "./script.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const DAY_OR_MONTH = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/;
const SEASON_OR_YEARS = /(?<!\d)(\d\d)(\d\d)-(2[1-4])(?![\d-])/;
const NEAR_1400 = /(?<!\d)(1[2-6]\d\d)(?![\d]|'?s)(?:([-/.])(\d{1,2})\2(\d{1,2}))?/;
const SEASONS = ["spring", "summer", "autumn", "winter"];

/**
 * Ways to write a text that could be read in more than one way, each of which is read in one only:
 * `03/04/2023` gives 3 Apr and 4 Mar. Empty where the text is clear, or wrong in another way.
 */
export function suggestReadings(text: string, calendar?: CalendarId): string[] {
  const options = calendar === undefined ? {} : { calendar };
  if (text.trim() === "" || parseDate(text, options).ok) return [];
  const ascii = toAsciiDigits(text);
  return [...new Set(candidates(ascii))].filter((candidate) => parseDate(candidate).ok);
}

function candidates(text: string): string[] {
  if (DAY_OR_MONTH.test(text)) {
    return [
      text.replace(DAY_OR_MONTH, (_all, a: string, b: string, year: string) => named(a, b, year)),
      text.replace(DAY_OR_MONTH, (_all, a: string, b: string, year: string) => named(b, a, year)),
    ];
  }
  const seasons = SEASON_OR_YEARS.exec(text);
  if (seasons !== null) {
    const [, century = "", year = "", code = ""] = seasons;
    const season = SEASONS[Number(code) - 21] ?? "";
    const put = (reading: string): string => text.replace(SEASON_OR_YEARS, reading);
    return [put(`${century}${year} to ${century}${code}`), put(`${season} ${century}${year}`)];
  }
  const year = NEAR_1400.exec(text)?.[1];
  if (year === undefined || !isYearOf("persian", Number(year))) return [];
  return ["SH", "AH", "AD"].map((era) => text.replace(NEAR_1400, (all) => `${all} ${era}`));
}

const named = (day: string, month: string, year: string): string =>
  `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
