import type { CalendarId } from "../codes.ts";
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
  پائیز: 23,
  زمستان: 24,
  پسرلی: 21,
  اوړی: 22,
  منی: 23,
  ژمی: 24,
  ربیع: 21,
  الربیع: 21,
  صیف: 22,
  الصیف: 22,
  خریف: 23,
  الخریف: 23,
  شتاء: 24,
  الشتاء: 24,
};
const ORDINALS: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: 4,
  "1st": 1,
  "2nd": 2,
  "3rd": 3,
  "4th": 4,
  اول: 1,
  دوم: 2,
  الاول: 1,
  الثانی: 2,
  لومړی: 1,
  دویمه: 2,
};
const OF = "(?:,? of| سال| عام| من| د)?,? ";
const SEASON = new RegExp(`^(?:the )?(?:فصل )?(${Object.keys(SEASONS).join("|")})${OF}(\\d{4})$`);
const SEASON_BEHIND = new RegExp(`^(?:د )?(\\d{4}) (?:د )?(${Object.keys(SEASONS).join("|")})$`);
const HEMISPHERE =
  / \((northern|southern|نیمکره شمالی|نیمکره جنوبی|شمالی نیمه کره|جنوبی نیمه کره|نصف الکره الشمالی|نصف الکره الجنوبی)(?: hemisphere)?\)$/;
const EDTF_SEASON = /^(\d{4})-(2[1-9]|3\d|4[01])$/;
const WINTER_OF_TWO_YEARS = /^(?:the )?winter(?: of)? (\d{4}) ?(?:[/-]|to) ?(?:\d\d)?(\d\d)$/;
const NUMBERED = Object.keys(ORDINALS).join("|");
const QUARTER = new RegExp(`^(?:the )?(${NUMBERED}) (quarter|half)(?: of)? (\\d{4})$`);
const SHORT_QUARTER = /^(q|h)([1-4])[ -]?(\d{4})$|^(\d{4})[ -]?(q|h)([1-4])$/;
const QUARTERS = [/^(?:ربع|الربع) (\d)(?: من)? (\d{4})$/, /^د (?<year>\d{4}) (?<which>\d) ربع$/];
const HALVES = [
  /^(?:نیمه|النصف) (اول|دوم|الاول|الثانی)(?: من)? (\d{4})$/,
  /^د (?<year>\d{4}) (?<which>لومړی|دویمه) نیمایی$/,
];

/**
 * Seasons, quarters and halves of a year, by their EDTF codes (21–24, 33–36, 40–41). `era` is the
 * calendar that the text names, if it does.
 */
export function readSeason(text: string, era: CalendarId | null): DatePiece | null {
  const hemisphere = HEMISPHERE.exec(text)?.[1];
  if (hemisphere !== undefined) return readInHemisphere(text, hemisphere);
  const season = SEASON.exec(text);
  if (season !== null) return division(season[2], SEASONS[season[1] ?? ""], era);
  const behind = SEASON_BEHIND.exec(text);
  if (behind !== null) return division(behind[1], SEASONS[behind[2] ?? ""], era);
  const coded = EDTF_SEASON.exec(text);
  if (coded !== null) return division(coded[1], Number(coded[2]), "gregorian");
  const winter = WINTER_OF_TWO_YEARS.exec(text);
  if (winter !== null && isNextYear(winter[1], winter[2])) return division(winter[1], 24, era);
  return readQuarter(text, era);
}

/** 25–28 are the seasons of the north, 29–32 those of the south. */
function readInHemisphere(text: string, hemisphere: string): DatePiece | null {
  const piece = readSeason(text.replace(HEMISPHERE, ""), "gregorian");
  if (piece === null || piece.season === null || piece.season > 24) return null;
  const isSouthern = /southern|جنوب/.test(hemisphere);
  return { ...piece, season: piece.season + (isSouthern ? 8 : 4) };
}

function readQuarter(text: string, era: CalendarId | null): DatePiece | null {
  const named = QUARTER.exec(text);
  if (named !== null) {
    const isHalf = named[2] === "half";
    const which = isHalf && named[1] === "last" ? 2 : (ORDINALS[named[1] ?? ""] ?? 0);
    return partOfYear(named[3], which, isHalf, era);
  }
  const short = SHORT_QUARTER.exec(text);
  if (short !== null) {
    const isHalf = (short[1] ?? short[5]) === "h";
    return partOfYear(short[3] ?? short[4], Number(short[2] ?? short[6]), isHalf, era);
  }
  return readOtherQuarter(text, era);
}

/** As the other languages write them. */
function readOtherQuarter(text: string, era: CalendarId | null): DatePiece | null {
  for (const [patterns, isHalf] of [[QUARTERS, false] as const, [HALVES, true] as const]) {
    for (const pattern of patterns) {
      const match = pattern.exec(text);
      if (match === null) continue;
      const which = match.groups?.which ?? match[1] ?? "";
      const number = isHalf ? (ORDINALS[which] ?? 0) : Number(which);
      return partOfYear(match.groups?.year ?? match[2], number, isHalf, era);
    }
  }
  return null;
}

const isNextYear = (year = "", ending = ""): boolean => (Number(year) + 1) % 100 === Number(ending);

function partOfYear(
  year: string | undefined,
  which: number,
  isHalf: boolean,
  era: CalendarId | null,
): DatePiece | null {
  if (which < 1 || which > (isHalf ? 2 : 4)) return null;
  return division(year, which + (isHalf ? 39 : 32), era);
}

function division(
  year: string | undefined,
  season: number | undefined,
  calendar: CalendarId | null,
): DatePiece | null {
  if (season === undefined) return null;
  return { ...EMPTY_PIECE, calendar, year: Number(year), season };
}
