/** Longest texts, in UTF-16 units, and largest collections that are read from a document. */
export const CAPS = {
  title: 500,
  summary: 4_000,
  name: 300,
  note: 2_000,
  locator: 200,
  tag: 60,
  /** BCP 47. */
  language: 35,
  edtf: 200,
  tags: 100,
  aliases: 100,
  assertions: 1_000,
  citations: 2_000,
  decisions: 200,
  lanes: 50,
  eras: 100,
} as const;
