import type { CalendarId } from "../codes.ts";

/**
 * One date as read from text, before it is written as EDTF. Parts may be missing while a range is
 * being read (“3” in “3 to 5 May 2022”); `calendar` is null until something tells it.
 */
export type DatePiece = {
  calendar: CalendarId | null;
  year: number | null;
  month: number | null;
  day: number | null;
  /** Day of the week that the text names, 0 Sunday to 6 Saturday. */
  weekday: number | null;
  /** The year begins a decade, which is meant: “the 1990s”. */
  isDecade: boolean;
  /** EDTF code 21–41 of a season, quarter or half. */
  season: number | null;
  /** `early`, `mid` or `late` part of the month or year. */
  part: YearPart | null;
  /** An EDTF string that was written as such. */
  edtf: string | null;
  approximate: boolean;
  uncertain: boolean;
};

export type YearPart = "early" | "mid" | "late";

export const EMPTY_PIECE: DatePiece = {
  calendar: null,
  year: null,
  month: null,
  day: null,
  weekday: null,
  isDecade: false,
  season: null,
  part: null,
  edtf: null,
  approximate: false,
  uncertain: false,
};
