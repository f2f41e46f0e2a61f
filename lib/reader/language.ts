import { toLocaleDigits } from "#lib/domain/date/script.ts";
import type { Preferences } from "#lib/domain/preferences.ts";

export const READER_LANGUAGES = ["en", "fa", "ps", "ar"] as const;
export type ReaderLanguage = (typeof READER_LANGUAGES)[number];

/** Each in its own words; `fa` is written as in Afghanistan. */
export const LANGUAGE_NAMES: Record<ReaderLanguage, string> = {
  en: "English",
  fa: "دری",
  ps: "پښتو",
  ar: "العربية",
};

export const directionOf = (language: ReaderLanguage): "ltr" | "rtl" =>
  language === "en" ? "ltr" : "rtl";

/** Points onward, which is to the left where one reads so; no browser turns it by itself. */
export const onward = (language: ReaderLanguage): string =>
  directionOf(language) === "rtl" ? "←" : "→";

/** Dates as they are read in a language: Solar Hijri first in Dari and Pashto, as in Afghanistan. */
export const datesOf = (language: ReaderLanguage): Preferences => ({
  language,
  calendar: language === "fa" || language === "ps" ? "persian" : "gregorian",
  naming: "afghan",
});

/** A number in the digits of a language, thousands apart. */
export function writeNumber(value: number, language: ReaderLanguage): string {
  const mark = language === "en" ? "," : "٬";
  return toLocaleDigits(String(value).replace(/\B(?=(\d{3})+$)/g, mark), language);
}

/** Splits a path within an edition into the language that it begins with, if any, and the rest. */
export function readLanguagePath(path: string): { language: ReaderLanguage | null; rest: string } {
  const plain = path.replace(/^\/+|\/+$/g, "");
  const [first = "", ...others] = plain.split("/");
  const language = READER_LANGUAGES.find((each) => each === first) ?? null;
  return { language, rest: language === null ? plain : others.join("/") };
}
