import type { CalendarId } from "../codes.ts";
import { fail, ok, type Result } from "../result.ts";
import { readBounds } from "./bounds.ts";
import {
  splitAlternatives,
  splitRange,
  spreadHyphens,
  takeHalfKnown,
  takeOpening,
} from "./phrase-shapes.ts";
import { memberOf, readPieces } from "./read-pieces.ts";

/** EDTF and the calendar in which the text was written. */
export type ReadPhrase = { edtf: string; calendar: CalendarId };

const UNKNOWN =
  /^(?:(?:the )?date )?(?:is )?(?:unknown|undated|unclear|not known|no date|date not known|year unknown|n\.? ?d\.?|نامعلوم|نا معلوم|نامشخص|بی تاریخ|غیر معروف|بدون تاریخ|مجهول)$/;

/** Reads a date with its words: before, since, between … and …, or, about, possibly. */
export function readPhrase(text: string, hint: CalendarId | null): Result<ReadPhrase> {
  if (UNKNOWN.test(text)) return ok({ edtf: "XXXX", calendar: hint ?? "gregorian" });
  const phrase = spreadHyphens(text).replace(DOUBLED, "$1$2 ");
  const read = readShape(phrase, hint);
  if (!read.ok) return readTwice(phrase, hint) ?? read;
  const bounds = readBounds(read.value.edtf);
  if (bounds.ok) return read;
  if (!/\/|\.\./.test(read.value.edtf)) return bounds;
  return fail(`In “${text}” the second date comes before the first; write the earlier one first.`);
}

/** “on or about 26 August” is about; “before or in 2015” is before, which includes its limit. */
const DOUBLED = /^(?:on or (?=about |around )(about|around)|(before|after) or (?:in|on)) /;

/** “26 August 2021 (4 Sonbola 1400)”: one date in two calendars, which must agree. */
function readTwice(phrase: string, hint: CalendarId | null): Result<ReadPhrase> | null {
  const match = /^(.+\d) ?\((.+\d)\)$/.exec(phrase);
  if (match === null) return null;
  const first = readShape(match[1] ?? "", hint);
  const second = readShape(match[2] ?? "", hint);
  if (!first.ok || !second.ok) return null;
  if (first.value.edtf === second.value.edtf) return first;
  return fail(
    `“${match[1]}” is ${first.value.edtf} and “${match[2]}” is ${second.value.edtf}; correct one, or write only one.`,
  );
}

function readShape(phrase: string, hint: CalendarId | null): Result<ReadPhrase> {
  const single = readSingle(phrase, hint);
  if (single.ok) return single;
  const half = takeHalfKnown(phrase);
  if (half !== null) return readHalfKnown(half.rest, half.unknown, hint);
  const opening = takeOpening(phrase);
  if (opening !== null) return readOpen(opening.kind, opening.rest, hint);
  const range = splitRange(phrase);
  const ranged = range === null ? null : readRange(range, hint);
  if (ranged?.ok) return ranged;
  const alternatives = splitAlternatives(phrase);
  const set = alternatives && readSet(alternatives.texts, alternatives.oneOf, hint);
  if (set?.ok || (set !== null && ranged === null)) return set;
  if (ranged !== null) return ranged;
  return single;
}

/** Most texts are one date, so that this is tried first. */
function readSingle(phrase: string, hint: CalendarId | null): Result<ReadPhrase> {
  const written = readPieces([phrase], hint);
  if (!written.ok) return written;
  const [one] = written.value;
  return one === undefined
    ? fail("There is no date.")
    : ok({ edtf: one.whole, calendar: one.calendar });
}

/**
 * “Before” is written with the limit itself (`../2015`), and “after” likewise (`[2021..]`): EDTF
 * limits are inclusive, and a day too many is better than a day that the source may have meant.
 * “Since” is an interval that goes on (`2021/..`).
 */
function readOpen(
  kind: "before" | "after" | "since",
  rest: string,
  hint: CalendarId | null,
): Result<ReadPhrase> {
  const written = readPieces([rest], hint);
  if (!written.ok) return written;
  const [limit] = written.value;
  if (limit === undefined) return fail("There is no date.");
  const { from, to, calendar } = limit;
  if (kind === "before") return ok({ edtf: `../${to}`, calendar });
  return ok({ edtf: kind === "since" ? `${from}/..` : `[${from}..]`, calendar });
}

function readHalfKnown(
  rest: string,
  unknown: "start" | "end",
  hint: CalendarId | null,
): Result<ReadPhrase> {
  const written = readPieces([rest], hint);
  if (!written.ok) return written;
  const [limit] = written.value;
  if (limit === undefined) return fail("There is no date.");
  const { from, to, calendar } = limit;
  return ok({ edtf: unknown === "end" ? `${from}/` : `/${to}`, calendar });
}

function readRange(sides: [string, string], hint: CalendarId | null): Result<ReadPhrase> {
  const written = readPieces(shareDoubt(sides), hint);
  if (!written.ok) return written;
  const [start, end] = written.value;
  if (start === undefined || end === undefined) return fail("A range needs two dates.");
  return ok({ edtf: `${start.from}/${end.to}`, calendar: start.calendar });
}

const DOUBT_BEHIND = / \((?:possibly|احتمالا|ښایی|ربما)\)$/;

/** “between 3 and 5 May (possibly)” doubts both sides. */
function shareDoubt([start, end]: [string, string]): [string, string] {
  return DOUBT_BEHIND.test(end) ? [`${start} (possibly)`, end] : [start, end];
}

function readSet(texts: string[], oneOf: boolean, hint: CalendarId | null): Result<ReadPhrase> {
  const sides = texts.map((text) => splitRange(text) ?? [text]);
  const written = readPieces(sides.flat(), hint);
  if (!written.ok) return written;
  const rest = [...written.value];
  const members = sides.map(({ length }) => memberOf(rest.splice(0, length)));
  const inside = members.join(",");
  const calendar = written.value[0]?.calendar ?? "gregorian";
  return ok({ edtf: oneOf ? `[${inside}]` : `{${inside}}`, calendar });
}
