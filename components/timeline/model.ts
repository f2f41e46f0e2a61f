/**
 * A stretch of time in days since 1970-01-01, `end` exclusive. A fading side is one that the date
 * leaves open (before, after, since) or softens (about).
 */
export type Span = { start: number; end: number; fadeStart: boolean; fadeEnd: boolean };

/** One entry on the axis. */
export type Mark = Span & {
  id: string;
  title: string;
  /** EDTF; written for people only where it is shown. */
  edtf: string;
  laneIndex: number;
  /** `dot`: one exact day; `bar`: anything wider or softer. */
  shape: "dot" | "bar";
  sourced: boolean;
  differs: boolean;
  /** What other sources say. */
  others: Span[];
  sameDayOrder: number;
};

/** A row of the strip; `marks` in order of time. */
export type ModelLane = { id: string | null; title: string; hue: number; marks: Mark[] };

/** A named stretch behind the marks; null: open. */
export type EraBand = { id: string; title: string; start: number | null; end: number | null };

export type TimelineModel = {
  lanes: ModelLane[];
  eras: EraBand[];
  /** The stretch that all marks lie in; never empty. */
  bounds: { start: number; end: number };
  /** Entries whose date is missing or unknown; they stand in the list only. */
  undated: number;
  markById: Map<string, Mark>;
};
