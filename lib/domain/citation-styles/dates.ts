import { readBounds } from "../date/bounds.ts";
import { type EdtfPoint, isPoint, readEdtf } from "../date/edtf.ts";
import { formatDate } from "../date/format-date.ts";

/** The order in which a style writes day and month. */
export type DateOrder = "day-first" | "month-first";

/** Year and the rest of a date: “ca. 2023” and “March”, or “n.d.” and “”. */
export type CitedDate = { year: string; rest: string };

const NO_DATE: CitedDate = { year: "n.d.", rest: "" };

/**
 * An EDTF date as citations write it. Approximate is “ca.”, uncertain takes a question mark. A date
 * with more than one day, month or year in it keeps its words: “between 3 and 5 May 2022”.
 */
export function citeDate(edtf: string, order: DateOrder): CitedDate {
  const read = readEdtf(edtf);
  if (!read.ok || !hasDate(edtf)) return NO_DATE;
  if (!isPoint(read.value) || read.value.year.includes("X")) {
    return { year: formatDate(edtf), rest: "" };
  }
  return citePoint(read.value, order);
}

/** The whole date as one: “22 March 2024”, “ca. March 2023”; empty where there is none. */
export function wholeDate(edtf: string, order: DateOrder): string {
  const { year, rest } = citeDate(edtf, order);
  if (year === NO_DATE.year) return "";
  const about = year.startsWith("ca. ") ? "ca. " : "";
  const bare = year.slice(about.length);
  const comma = order === "month-first" && /\d$/.test(rest) ? "," : "";
  return rest === "" ? year : `${about}${rest}${comma} ${bare}`;
}

function hasDate(edtf: string): boolean {
  const bounds = readBounds(edtf);
  return bounds.ok && bounds.value.precision !== "unknown";
}

function citePoint(point: EdtfPoint, order: DateOrder): CitedDate {
  const certain = { ...point, approximate: false, uncertain: false };
  const about = point.approximate ? "ca. " : "";
  const doubt = point.uncertain ? "?" : "";
  return {
    year: `${about}${Number(point.year)}${doubt}`,
    rest: restOf(certain, order),
  };
}

function restOf({ year, month, day, season }: EdtfPoint, order: DateOrder): string {
  const code = season ?? month;
  if (code === null || String(code).includes("X")) return "";
  const words = formatDate(`${year}-${code}`).replace(new RegExp(`\\s*${Number(year)}$`), "");
  if (season !== null) return `${words[0]?.toUpperCase()}${words.slice(1)}`;
  if (day === null || day.includes("X")) return words;
  return order === "day-first" ? `${Number(day)} ${words}` : `${words} ${Number(day)}`;
}
