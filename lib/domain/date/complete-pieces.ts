import { fail, ok, type Result } from "../result.ts";
import type { DatePiece } from "./piece.ts";

/**
 * Fills what is left out when several dates share it: “3 to 5 May 2022”, “March to May 2022”,
 * “2021 to 23”. Each takes from the nearest that has it, later ones first.
 */
export function completePieces(pieces: DatePiece[]): Result<DatePiece[]> {
  if (pieces.length === 1) return ok(pieces);
  const whole = pieces.map((piece, index) => expandYear(piece, pieces[index - 1]));
  const calendars = new Set(whole.map((piece) => piece.calendar).filter((id) => id !== null));
  if (calendars.size > 1) return fail("Write both dates in one calendar.");
  const [calendar = null] = calendars;
  return ok(whole.map((piece, index) => complete({ ...piece, calendar }, index, whole)));
}

function complete(piece: DatePiece, index: number, all: DatePiece[]): DatePiece {
  if (piece.edtf !== null) return piece;
  const near = [...all.slice(index + 1), ...all.slice(0, index).reverse()];
  const year = piece.year ?? near.find((other) => other.year !== null)?.year ?? null;
  const needsMonth = piece.day !== null && piece.month === null;
  const month = needsMonth
    ? (near.find((other) => other.month !== null)?.month ?? null)
    : piece.month;
  return { ...piece, year, month };
}

/** “22” behind the bare year 2021 is the year 2022, not a day. */
function expandYear(piece: DatePiece, previous: DatePiece | undefined): DatePiece {
  const isBareNumber = piece.day !== null && piece.month === null && piece.year === null;
  const year = previous?.year ?? null;
  if (!isBareNumber || year === null || previous?.month !== null || previous.day !== null)
    return piece;
  return { ...piece, day: null, year: year - (year % 100) + (piece.day ?? 0) };
}
