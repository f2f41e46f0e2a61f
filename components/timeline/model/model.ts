/**
 * A stretch of time in days since 1970-01-01, `end` exclusive. A fading side is one that the date
 * leaves open (before, after, since) or softens (about).
 */
export type Span = { start: number; end: number; fadeStart: boolean; fadeEnd: boolean };

/** One entry on the axis; one that belongs to several groups has a mark in each. */
export type Mark = Span & {
  id: string;
  title: string;
  /** EDTF; written for people only where it is shown. */
  edtf: string;
  /** `HH:MM` or `HH:MM:SS` on the clock of `zone`; see `DateSummary`. */
  time: string | null;
  zone: string | null;
  laneIndex: number;
  /** Hue of the entry's own lane, however the marks are grouped. */
  hue: number;
  /** `dot`: one exact day or minute; `bar`: anything wider or softer. */
  shape: "dot" | "bar";
  sourced: boolean;
  differs: boolean;
  /** What other sources say. */
  others: Span[];
  /** The members of a date that is one of several; empty where it is one stretch. */
  choices: Span[];
  sameDayOrder: number;
};

/** A row of the timeline; `marks` in order of time. */
export type ModelLane = {
  /** The id of what it stands for (a lane, a kind, an actor…); null: those without one. */
  id: string | null;
  title: string;
  hue: number;
  marks: Mark[];
};

/** A named stretch behind the marks; null: open. */
export type EraBand = { id: string; title: string; start: number | null; end: number | null };

export type TimelineModel = {
  lanes: ModelLane[];
  eras: EraBand[];
  /** The stretch that all marks lie in; never empty. */
  bounds: { start: number; end: number };
  /** Entries whose date is missing or unknown; they stand in the list only. */
  undated: number;
  /** The first mark of each entry. */
  markById: Map<string, Mark>;
};
