import type { RichText } from "./entry.ts";

export type Lane = {
  id: string;
  title: string;
  /** Index 0–4 into the five lane hues. */
  hue: number;
  /** Fractional position; lanes sort by it, then by id. */
  position: number;
};

/** A named span drawn behind the entries; `start`, `end` are EDTF dates or `..` for open. */
export type Era = { id: string; title: string; start: string; end: string };

/** The whole content of a chronology's own document. */
export type ChronologySnapshot = {
  title: string;
  summary: string;
  introduction: RichText;
  lanes: Lane[];
  eras: Era[];
  /** IANA name of the zone by whose clock its times are shown. */
  timeZone: string;
};
