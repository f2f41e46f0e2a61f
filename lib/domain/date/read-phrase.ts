import type { CalendarId } from "../codes.ts";
import { fail, ok, type Result } from "../result.ts";
import { readBounds } from "./bounds.ts";
import { completePieces } from "./complete-pieces.ts";
import { splitAlternatives, splitRange, spreadHyphens, takeOpening } from "./phrase-shapes.ts";
import type { DatePiece } from "./piece.ts";
import { readQualifiedPiece } from "./read-qualified-piece.ts";
import { type WrittenPiece, writePiece } from "./write-piece.ts";

/** EDTF and the calendar in which the text was written. */
export type ReadPhrase = { edtf: string; calendar: CalendarId };

const UNKNOWN =
  /^(?:(?:the )?date )?(?:is )?(?:unknown|undated|not known|no date|n\.? ?d\.?|نامعلوم|نامشخص|غیر معروف)$/;

/** Reads a date with its words: before, since, between … and …, or, about, possibly. */
export function readPhrase(text: string, hint: CalendarId | null): Result<ReadPhrase> {
  if (UNKNOWN.test(text)) return ok({ edtf: "XXXX", calendar: hint ?? "gregorian" });
  const phrase = spreadHyphens(text);
  const read = readShape(phrase, hint);
  if (!read.ok) return read;
  if (readBounds(read.value.edtf).ok) return read;
  return fail(`In “${text}” the second date comes before the first; write the earlier one first.`);
}

function readShape(phrase: string, hint: CalendarId | null): Result<ReadPhrase> {
  const opening = takeOpening(phrase);
  if (opening !== null) return readOpen(opening.kind, opening.rest, hint);
  const range = splitRange(phrase);
  if (range !== null) return readRange(range, hint);
  const alternatives = splitAlternatives(phrase);
  if (alternatives !== null) return readSet(alternatives.texts, alternatives.oneOf, hint);
  const written = readAll([phrase], hint);
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
  const written = readAll([rest], hint);
  if (!written.ok) return written;
  const [limit] = written.value;
  if (limit === undefined) return fail("There is no date.");
  const { from, to, calendar } = limit;
  if (kind === "before") return ok({ edtf: `../${to}`, calendar });
  return ok({ edtf: kind === "since" ? `${from}/..` : `[${from}..]`, calendar });
}

function readRange(sides: [string, string], hint: CalendarId | null): Result<ReadPhrase> {
  const written = readAll(shareDoubt(sides), hint);
  if (!written.ok) return written;
  const [start, end] = written.value;
  if (start === undefined || end === undefined) return fail("A range needs two dates.");
  return ok({ edtf: `${start.from}/${end.to}`, calendar: start.calendar });
}

/** “between 3 and 5 May (possibly)” doubts both sides. */
function shareDoubt([start, end]: [string, string]): [string, string] {
  return end.endsWith(" (possibly)") ? [`${start} (possibly)`, end] : [start, end];
}

function readSet(texts: string[], oneOf: boolean, hint: CalendarId | null): Result<ReadPhrase> {
  const written = readAll(texts, hint);
  if (!written.ok) return written;
  const members = written.value.map(({ whole, from, to }) =>
    whole.includes("/") ? `${from}..${to}` : whole,
  );
  const inside = members.join(",");
  const calendar = written.value[0]?.calendar ?? "gregorian";
  return ok({ edtf: oneOf ? `[${inside}]` : `{${inside}}`, calendar });
}

/** Reads the dates of one phrase together, since each may lean on the others for month and year. */
function readAll(texts: string[], hint: CalendarId | null): Result<WrittenPiece[]> {
  const pieces: DatePiece[] = [];
  for (const text of texts) {
    const piece = readQualifiedPiece(text, hint);
    if (!piece.ok) return piece;
    pieces.push(piece.value);
  }
  const complete = completePieces(pieces);
  if (!complete.ok) return complete;
  const written: WrittenPiece[] = [];
  for (const piece of complete.value) {
    const one = writePiece(piece);
    if (!one.ok) return one;
    written.push(one.value);
  }
  return ok(written);
}
