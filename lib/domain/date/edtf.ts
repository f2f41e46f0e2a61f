import { parse } from "edtf";
import { fail, ok, type Result } from "../result.ts";
import { findRefusal } from "./edtf-refusals.ts";
import { lastDayOfMonth } from "./iso-day.ts";

/**
 * One date of an EDTF expression. Components stay text, because any digit may be `X` (unspecified).
 * `season` is the EDTF code 21–41 and excludes month and day.
 */
export type EdtfPoint = {
  type: "point";
  year: string;
  month: string | null;
  day: string | null;
  season: number | null;
  approximate: boolean;
  uncertain: boolean;
};

/** A limit of an interval: `open` is written `..`, `unknown` is written as nothing. */
export type EdtfLimit = EdtfPoint | "open" | "unknown";
export type EdtfInterval = { type: "interval"; start: EdtfLimit; end: EdtfLimit };
export type EdtfMember = EdtfPoint | [EdtfPoint, EdtfPoint];

/** `oneOf`: `[…]`, one of the members is meant; otherwise `{…}`, all of them. */
export type EdtfSet = {
  type: "set";
  oneOf: boolean;
  members: EdtfMember[];
  openStart: boolean;
  openEnd: boolean;
};
export type EdtfNode = EdtfPoint | EdtfInterval | EdtfSet;

const LONGEST = 200;
const PLAIN = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?[~?%]?`;
/** Forms that are valid beyond doubt; lists hold thousands, and the general parser is slow. */
const COMMON = new RegExp(`^(?:${PLAIN}|(?:${PLAIN}|\\.\\.)?/(?:${PLAIN}|\\.\\.)?)$`);
const QUALIFIERS = /[~?%]/g;

/**
 * Reads EDTF levels 0–2 (ISO 8601-2:2019) into a tree. The grammar is the `edtf` package's; the
 * calendar is checked here, because that package accepts 2023-02-29 and intervals that run backwards.
 * What is refused on purpose, and why, stands in edtf-refusals.ts; times of day are kept apart.
 * Members of sets may carry qualifiers, which the package does not foresee.
 */
export function readEdtf(text: string): Result<EdtfNode> {
  const edtf = text.trim();
  const refusal = findRefusal(edtf);
  if (refusal !== null) return fail(refusal);
  if (edtf.length > LONGEST || !fitsGrammar(edtf)) return fail(`“${shorten(edtf)}” is not EDTF.`);
  if (edtf.includes("T")) return fail("Keep the time of day apart from the date.");
  if (edtf.startsWith("[") || edtf.startsWith("{")) return readSet(edtf);
  return edtf.includes("/") ? readInterval(edtf) : readPoint(edtf);
}

export const isPoint = (limit: EdtfNode | EdtfLimit): limit is EdtfPoint =>
  typeof limit === "object" && limit.type === "point";

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

function fitsGrammar(edtf: string): boolean {
  if (/^\d{4}(-\d\d){0,2}$/.test(edtf) || COMMON.test(edtf)) return true;
  try {
    parse(/^[[{]/.test(edtf) ? edtf.replace(QUALIFIERS, "") : edtf);
    return true;
  } catch {
    return false;
  }
}

function readPoint(text: string): Result<EdtfPoint> {
  const [year = "", second = null, day = null] = text.replace(QUALIFIERS, "").split("-");
  if (!/^[\dX]{4}$/.test(year) || year === "0000") {
    return fail(`Write the year of “${text}” with four digits, from 0001 to 9999.`);
  }
  const isSeason = second !== null && /^\d\d$/.test(second) && Number(second) > 12;
  const point: EdtfPoint = {
    type: "point",
    year,
    month: isSeason ? null : second,
    day,
    season: isSeason ? Number(second) : null,
    approximate: /[~%]/.test(text),
    uncertain: /[?%]/.test(text),
  };
  return checkPoint(point, text);
}

function checkPoint(point: EdtfPoint, text: string): Result<EdtfPoint> {
  const { year, month, day, season } = point;
  if (season !== null && (season < 21 || season > 41 || day !== null))
    return fail(`“${text}” has no such month.`);
  if (month === "00" || day === "00") return fail(`“${text}” has a month or a day of zero.`);
  if (day !== null && /^\d+$/.test(`${month}${day}`)) {
    // Of a year with an unspecified digit some may be a leap year; the bounds decide.
    const last = lastDayOfMonth(year.includes("X") ? 2000 : Number(year), Number(month));
    if (Number(day) > last) return fail(`There is no ${text}: that month has ${last} days.`);
  }
  return ok(point);
}

function readInterval(text: string): Result<EdtfInterval> {
  const [startText = "", endText = ""] = text.split("/");
  const start = readLimit(startText);
  const end = readLimit(endText);
  if (!start.ok) return start;
  if (!end.ok) return end;
  if (!isPoint(start.value) && !isPoint(end.value)) {
    return fail("An interval needs a start or an end; write “unknown” if neither is known.");
  }
  return ok({ type: "interval", start: start.value, end: end.value });
}

function readLimit(text: string): Result<EdtfLimit> {
  if (text === "") return ok("unknown");
  return text === ".." ? ok("open") : readPoint(text);
}

function readSet(text: string): Result<EdtfSet> {
  const inside = text.slice(1, -1).trim();
  const openStart = inside.startsWith("..");
  const openEnd = inside.endsWith("..");
  const members: EdtfMember[] = [];
  for (const part of inside.replace(/^\.\.|\.\.$/g, "").split(",")) {
    const member = readMember(part.trim());
    if (!member.ok) return member;
    members.push(member.value);
  }
  return ok({ type: "set", oneOf: text.startsWith("["), members, openStart, openEnd });
}

function readMember(text: string): Result<EdtfMember> {
  if (!text.includes("..")) return readPoint(text);
  const [from = "", to = ""] = text.split("..");
  const start = readPoint(from);
  const end = readPoint(to);
  if (!start.ok) return start;
  if (!end.ok) return end;
  if (to < from) return fail(`“${text}” ends before it begins; write the earlier date first.`);
  return ok([start.value, end.value]);
}
