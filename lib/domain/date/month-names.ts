import type { CalendarId } from "../codes.ts";
import type { Locale } from "./script.ts";

/** Afghan names of the Solar Hijri months are those of the zodiac; the Iranian ones are older. */
export type MonthNaming = "afghan" | "iranian";

const list = (names: string): string[] => names.split("|");

const GREGORIAN: Record<Locale, string[]> = {
  en: list("January|February|March|April|May|June|July|August|September|October|November|December"),
  fa: list("جنوری|فبروری|مارچ|اپریل|می|جون|جولای|اگست|سپتمبر|اکتوبر|نومبر|دسمبر"),
  ps: list("جنوري|فبروري|مارچ|اپرېل|مې|جون|جولای|اګست|سپټمبر|اکتوبر|نومبر|ډسمبر"),
  ar: list("يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر"),
};

const SOLAR_AFGHAN: Record<Locale, string[]> = {
  en: list("Hamal|Sawr|Jawza|Saratan|Asad|Sonbola|Mizan|Aqrab|Qaws|Jadi|Dalw|Hut"),
  fa: list("حمل|ثور|جوزا|سرطان|اسد|سنبله|میزان|عقرب|قوس|جدی|دلو|حوت"),
  ps: list("وری|غویی|غبرګولی|چنګاښ|زمری|وږی|تله|لړم|لیندۍ|مرغومی|سلواغه|کب"),
  ar: list("الحمل|الثور|الجوزاء|السرطان|الأسد|السنبلة|الميزان|العقرب|القوس|الجدي|الدلو|الحوت"),
};

const SOLAR_IRANIAN: Record<"latin" | "arabic", string[]> = {
  latin: list(
    "Farvardin|Ordibehesht|Khordad|Tir|Mordad|Shahrivar|Mehr|Aban|Azar|Dey|Bahman|Esfand",
  ),
  arabic: list("فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند"),
};

const HIJRI: Record<"latin" | "persian" | "arabic", string[]> = {
  latin: list(
    "Muharram|Safar|Rabi al-Awwal|Rabi al-Thani|Jumada al-Ula|Jumada al-Thani|Rajab|Shaban|Ramadan|Shawwal|Dhu al-Qadah|Dhu al-Hijjah",
  ),
  persian: list(
    "محرم|صفر|ربیع‌الاول|ربیع‌الثانی|جمادی‌الاول|جمادی‌الثانی|رجب|شعبان|رمضان|شوال|ذوالقعده|ذوالحجه",
  ),
  arabic: list(
    "محرم|صفر|ربيع الأول|ربيع الآخر|جمادى الأولى|جمادى الآخرة|رجب|شعبان|رمضان|شوال|ذو القعدة|ذو الحجة",
  ),
};

/** The twelve names of a calendar's months in a locale, from the first month on. */
export function monthNames(
  calendar: CalendarId,
  locale: Locale,
  naming: MonthNaming = "afghan",
): string[] {
  if (calendar === "gregorian") return GREGORIAN[locale];
  if (calendar === "persian") {
    if (naming === "iranian") return SOLAR_IRANIAN[locale === "en" ? "latin" : "arabic"];
    return SOLAR_AFGHAN[locale];
  }
  if (locale === "en") return HIJRI.latin;
  return locale === "ar" ? HIJRI.arabic : HIJRI.persian;
}

/** Short English names; months of other calendars and scripts are not shortened in use. */
export function shortMonthNames(
  calendar: CalendarId,
  locale: Locale,
  naming?: MonthNaming,
): string[] {
  const names = monthNames(calendar, locale, naming);
  return calendar === "gregorian" && locale === "en"
    ? names.map((name) => name.slice(0, 3))
    : names;
}
