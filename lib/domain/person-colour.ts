/** Colours of people, apart from the lanes' hues; dark enough for white text (4.5:1). */
const COLOURS = [
  "#2b5f8f",
  "#8a5a12",
  "#5d4f97",
  "#2c7555",
  "#9a3f5b",
  "#3f6b2f",
  "#7a4a2b",
  "#245f73",
] as const;

/** The same person has the same colour everywhere, without anyone choosing it. */
export function colourOf(personId: string): string {
  let sum = 0;
  for (const character of personId) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return COLOURS[sum % COLOURS.length] as string;
}
