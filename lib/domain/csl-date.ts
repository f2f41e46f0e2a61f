import type { CalendarId } from "./codes.ts";
import type { CslDate } from "./csl.ts";
import { readBounds } from "./date/bounds.ts";
import { type EdtfPoint, isPoint, readEdtf } from "./date/edtf.ts";
import { parseDate } from "./date/parse-date.ts";

/**
 * The EDTF of a CSL date: a year stays a year, no month or day is invented. Null where it says
 * nothing that can be read; the wording is then the caller's to keep.
 */
export function edtfFromCsl(date: CslDate): string | null {
  if (date.edtf !== undefined && readBounds(date.edtf).ok) return date.edtf;
  const parts = date["date-parts"];
  if (parts !== undefined) return edtfFromParts(parts, date);
  const text = date.raw ?? date.literal;
  const parsed = text === undefined ? null : parseDate(text);
  if (!parsed?.ok) return null;
  return date.circa ? approximate(parsed.value.edtf) : parsed.value.edtf;
}

function edtfFromParts(parts: number[][], { season, circa }: CslDate): string | null {
  const [first = [], last] = parts;
  const start = edtfOfPart(first, season);
  const end = last === undefined ? undefined : isOpen(last) ? ".." : edtfOfPart(last, undefined);
  if (start === null || end === null) return null;
  const marked = circa ? approximate(start) : start;
  const whole = end === undefined ? marked : `${marked}/${circa ? approximate(end) : end}`;
  return readBounds(whole).ok ? whole : null;
}

const isOpen = (part: number[]): boolean => part.every((number) => number === 0);

/** Months 13 to 16 and 21 to 24 are how programs write the seasons. */
function edtfOfPart([year = 0, month = 0, day = 0]: number[], season: number | undefined) {
  if (year < 1 || year > 9999) return null;
  const written = String(year).padStart(4, "0");
  if (month === 0) return season === undefined ? written : `${written}-${20 + season}`;
  if (month >= 13 && month <= 16) return day === 0 ? `${written}-${month + 8}` : null;
  const toMonth = `${written}-${String(month).padStart(2, "0")}`;
  return day === 0 ? toMonth : `${toMonth}-${String(day).padStart(2, "0")}`;
}

const approximate = (edtf: string): string => (/^[\dX-]+$/.test(edtf) ? `${edtf}~` : edtf);

/** A CSL date for an EDTF date; `edtf` is added where date parts alone would say less. */
export function cslFromEdtf(edtf: string): CslDate {
  const date = partsOfEdtf(edtf);
  return edtfFromCsl(date) === edtf ? date : { ...date, edtf };
}

function partsOfEdtf(edtf: string): CslDate {
  const read = readEdtf(edtf);
  if (!read.ok || read.value.type === "set") return {};
  if (read.value.type === "point") return dateOfPoints([read.value], false);
  const { start, end } = read.value;
  if (!isPoint(start)) return {};
  if (isPoint(end)) return dateOfPoints([start, end], false);
  return end === "open" ? dateOfPoints([start], true) : {};
}

function dateOfPoints(points: EdtfPoint[], isOpenEnd: boolean): CslDate {
  const parts = points.map(partsOfPoint);
  if (!parts.every((part) => part !== null)) return {};
  const [first] = points;
  const season = points.length === 1 && first?.season ? first.season - 20 : 0;
  const isCirca = points.some((point) => point.approximate || point.uncertain);
  return {
    "date-parts": isOpenEnd ? [...parts, [0, 0, 0]] : parts,
    ...(season >= 1 && season <= 4 ? { season } : {}),
    ...(isCirca ? { circa: true } : {}),
  };
}

/** Null where a digit is unspecified. */
function partsOfPoint({ year, month, day }: EdtfPoint): number[] | null {
  const known = [year, month, day].filter((part) => part !== null);
  return known.every((part) => /^\d+$/.test(part)) ? known.map(Number) : null;
}

/** A date as a file or a person writes it; what cannot be read stays as its literal wording. */
export function cslDateFromText(text: string, calendar?: CalendarId): CslDate {
  const wording = text.trim();
  const day = /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d/.exec(wording)?.[1];
  const parsed = parseDate(day ?? wording, calendar === undefined ? {} : { calendar });
  return parsed.ok ? cslFromEdtf(parsed.value.edtf) : { literal: wording };
}
