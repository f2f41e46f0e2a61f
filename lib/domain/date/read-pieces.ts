import type { CalendarId } from "../codes.ts";
import { ok, type Result } from "../result.ts";
import { completePieces } from "./complete-pieces.ts";
import type { DatePiece } from "./piece.ts";
import { readQualifiedPiece } from "./read-qualified-piece.ts";
import { type WrittenPiece, writePiece } from "./write-piece.ts";

/** A member of a set: a date, or a run of them. */
export function memberOf(sides: WrittenPiece[]): string {
  const [start, end = start] = sides;
  if (start === undefined || end === undefined) return "";
  const isOne = start === end && !start.whole.includes("/");
  return isOne ? start.whole : `${start.from}..${end.to}`;
}

/** Reads the dates of one phrase together, since each may lean on the others for month and year. */
export function readPieces(texts: string[], hint: CalendarId | null): Result<WrittenPiece[]> {
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
