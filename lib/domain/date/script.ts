/** Digits and letters of the scripts in which dates are written here. */

export type Locale = "en" | "fa" | "ps" | "ar";

const ARABIC_INDIC_ZERO = 0x0660;
const PERSIAN_ZERO = 0x06f0;

/** Persian (U+06F0) and Arabic-Indic (U+0660) digits, and their decimal mark, to ASCII. */
export function toAsciiDigits(text: string): string {
  return text
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - PERSIAN_ZERO))
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - ARABIC_INDIC_ZERO))
    .replace(/(\d)٫(\d)/g, "$1.$2");
}

/** ASCII digits to those of a locale: Persian ones for Dari and Pashto, Arabic-Indic for Arabic. */
export function toLocaleDigits(text: string, locale: Locale): string {
  if (locale === "en") return text;
  const zero = locale === "ar" ? ARABIC_INDIC_ZERO : PERSIAN_ZERO;
  return text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
}

/**
 * Folds spellings that differ only by keyboard: hamza seats, Arabic and Persian yeh and kaf, teh
 * marbuta, vowel signs, tatweel, zero-width joiners and marks of direction.
 */
export function foldArabic(text: string): string {
  return text
    .replace(/[\u064B-\u065F\u0670\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/[يىئېۍ]/g, "ی")
    .replace(/ك/g, "ک")
    .replace(/[ةۀ]/g, "ه")
    .replace(/ؤ/g, "و");
}

/** Letters of transliteration to plain ones: Ramaḍān, Muḥarram. Arabic marks are left alone. */
const foldLatin = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/(?<=[A-Za-z][\u0300-\u036F]*)[\u0300-\u036F]/g, "")
    .normalize("NFC");

/**
 * “أو” is “or” in Arabic and “او” is “and” in Pashto; folding would make them one. Written without
 * its hamza, the Arabic word is known by the digits beside it.
 */
function tellOr(text: string): string {
  const word = /[٠-٩]/.test(text) ? /(?<=\s)[أا]و(?=\s)/g : /(?<=\s)أو(?=\s)/g;
  return text.replace(word, "یا");
}

/** Lower case, ASCII digits, folded letters, single spaces, plain quotes: what the parsers read. */
export function normalizeText(text: string): string {
  return foldArabic(toAsciiDigits(foldLatin(tellOr(text))))
    .toLowerCase()
    .replace(/[’‘ʼʻ`ʿʾ]/g, "'")
    .replace(/،/g, ",")
    .replace(/\s+/g, " ")
    .trim();
}
