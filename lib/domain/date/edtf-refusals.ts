/**
 * What of EDTF (Library of Congress, levels 0–2) is refused on purpose, and what to write instead.
 * Bounds, order and the other calendars are kept for years 0001 to 9999 and for whole days only.
 */
const REFUSALS: { pattern: RegExp; reason: string }[] = [
  {
    pattern: /^Y?-?\d+(?:E\d+)?S\d+$/i,
    reason: "Significant digits (S) are not kept; write the unspecified ones as X, as in 195X.",
  },
  {
    pattern: /^(?:\[|\{|\.\.|\/)*(?:Y-|-\d)/i,
    reason: "Years before 0001 cannot be kept; write a year from 0001 to 9999.",
  },
  {
    pattern: /^Y\d/i,
    reason: "Years of more than four digits cannot be kept; write a year from 0001 to 9999.",
  },
  {
    pattern: /^\d{8}$/,
    reason:
      "Write the day with hyphens, as in 2021-08-26: eight digits in a row are read in two ways.",
  },
  {
    pattern: /^(?:\.\.)?\/(?:\.\.)?$/,
    reason: "An interval needs a start or an end; write “unknown” if neither is known.",
  },
  {
    pattern: /^\d{4}-(?:20|4[2-9]|[5-9]\d)$/,
    reason: "There is no such month or season; months are 01 to 12, seasons 21 to 41.",
  },
];

/** Why a text that may be EDTF is not taken; null where nothing special is to be said. */
export function findRefusal(text: string): string | null {
  return REFUSALS.find(({ pattern }) => pattern.test(text))?.reason ?? null;
}
