import { type DatePiece, EMPTY_PIECE } from "./piece.ts";

const SEASONS: Record<string, number> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
  بهار: 21,
  تابستان: 22,
  خزان: 23,
  پاییز: 23,
  زمستان: 24,
};
const ORDINALS: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4, last: 4 };
const SEASON = new RegExp(`^(?:the )?(${Object.keys(SEASONS).join("|")})(?: of)?,? (\\d{4})$`);
const WINTER_OF_TWO_YEARS = /^(?:the )?winter(?: of)? (\d{4})[/-](?:\d\d)?(\d\d)$/;
const QUARTER = /^(?:the )?(first|second|third|fourth|last) (quarter|half) of (\d{4})$/;
const SHORT_QUARTER = /^(q|h)([1-4])[ -]?(\d{4})$|^(\d{4})[ -]?(q|h)([1-4])$/;

/** Seasons (EDTF 21–24), quarters (33–36) and halves (40–41) of a Gregorian year. */
export function readSeason(text: string): DatePiece | null {
  const season = SEASON.exec(text);
  if (season !== null) return division(season[2], SEASONS[season[1] ?? ""]);
  const winter = WINTER_OF_TWO_YEARS.exec(text);
  if (winter !== null && isNextYear(winter[1], winter[2])) return division(winter[1], 24);
  return readQuarter(text);
}

function readQuarter(text: string): DatePiece | null {
  const named = QUARTER.exec(text);
  if (named !== null) {
    const isHalf = named[2] === "half";
    const which = isHalf && named[1] === "last" ? 2 : (ORDINALS[named[1] ?? ""] ?? 0);
    return partOfYear(named[3], which, isHalf);
  }
  const short = SHORT_QUARTER.exec(text);
  if (short === null) return null;
  return partOfYear(
    short[3] ?? short[4],
    Number(short[2] ?? short[6]),
    (short[1] ?? short[5]) === "h",
  );
}

const isNextYear = (year = "", ending = ""): boolean => (Number(year) + 1) % 100 === Number(ending);

function partOfYear(year: string | undefined, which: number, isHalf: boolean): DatePiece | null {
  if (isHalf && which > 2) return null;
  return division(year, which + (isHalf ? 39 : 32));
}

function division(year: string | undefined, season: number | undefined): DatePiece | null {
  if (season === undefined) return null;
  return { ...EMPTY_PIECE, calendar: "gregorian", year: Number(year), season };
}
