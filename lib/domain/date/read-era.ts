import type { CalendarId } from "../codes.ts";

const ERAS: { calendar: CalendarId; pattern: RegExp }[] = [
  { calendar: "gregorian", pattern: /(?: ?(?:ad|ce)| ?م| ?میلادی| ?عیسوی)$/ },
  {
    calendar: "persian",
    pattern:
      /(?: ?(?:a\.?p|s\.?h|h\.?s|solar hijri|solar)\.?| ?(?:هـ?\.? ?)?ش\.?| (?:هجری )?(?:شمسی|خورشیدی|لمریز))$/,
  },
  {
    calendar: "islamic-umalqura",
    pattern:
      /(?: ?(?:a\.?h|lunar hijri|hijri)\.?| ?(?:هـ?\.? ?)?ق\.?| (?:هجری )?(?:قمری|سپوږمیز)| ?ه| هجری)$/,
  },
];

/** Takes the era off the end of a date: AD, SH (Solar Hijri), AH (Hijri), and their Arabic forms. */
export function readEra(text: string): { text: string; calendar: CalendarId | null } {
  for (const { calendar, pattern } of ERAS) {
    const bare = text.replace(pattern, "");
    if (bare !== text && /\d(?:'?s)?$/.test(bare)) return { text: bare, calendar };
  }
  const leading = /^ad (?=\d{4}$)/.test(text);
  return leading ? { text: text.slice(3), calendar: "gregorian" } : { text, calendar: null };
}
