/**
 * Folded text in ASCII letters and digits alone, for trigrams: in a database of locale C, as the
 * embedded one, letters beyond ASCII make none. Each such letter becomes two, always the same ones,
 * so that words that resemble each other still do. Not meant to be read.
 */
export function spellInAscii(folded: string): string {
  return folded.replace(/[^a-z0-9 ]/gu, (letter) => {
    const place = (letter.codePointAt(0) ?? 0) % PAIRS;
    return LETTERS[Math.floor(place / 26)] + (LETTERS[place % 26] ?? "");
  });
}

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"] as const;
const PAIRS = 26 * 26;
