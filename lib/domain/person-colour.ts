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

/**
 * The colour of the n-th person, from 1: the same everywhere, without anyone choosing it, and
 * different for the few who work together in a small installation.
 */
export function colourOf(personNumber: number): string {
  return COLOURS[personNumber % COLOURS.length] as string;
}
