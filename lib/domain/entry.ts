import type { Assertion, Citation } from "./assertion.ts";
import type {
  AttackType,
  CalendarId,
  EntryFlag,
  EntryKind,
  EntryStatus,
  PlacePrecision,
  Reliability,
} from "./codes.ts";
import type { FigureDecision } from "./figure-decision.ts";
import type { SignOff } from "./review/sign-off.ts";

/** ProseMirror JSON of a narrative or an introduction. */
export type RichText = {
  type: string;
  text?: string;
  attrs?: Record<string, unknown>;
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  content?: RichText[];
};

/** The whole content of one entry, as read from its document or from a version. */
export type EntrySnapshot = {
  title: string;
  summary: string;
  kind: EntryKind;
  laneId: string | null;
  /** Day (`YYYY-MM-DD`) before which readers see nothing of it; null: none. */
  embargo: string | null;
  attackTypes: AttackType[];
  flags: EntryFlag[];
  tags: string[];
  assertions: Assertion[];
  citations: Citation[];
  decisions: FigureDecision[];
  narrative: RichText;
};

/** An entry without its narrative. */
export type EntryFacts = Omit<EntrySnapshot, "narrative">;

/** A date as lists and the timeline need it. Bounds are `YYYY-MM-DD`; null: open or unknown. */
export type DateSummary = {
  edtf: string;
  text: string;
  earliest: string | null;
  latest: string | null;
  calendar: CalendarId;
  time: string | null;
  zone: string | null;
  sourced: boolean;
};

export type PlaceSummary = {
  name: string;
  country: string | null;
  /** ISO 3166-2. */
  admin1: string | null;
  settlement: string;
  lat: number | null;
  lng: number | null;
  precision: PlacePrecision;
  /** The coarsest that any value of the place has, preferred or not. */
  publicPrecision: PlacePrecision | null;
};

/** The projected row of one entry: all that lists, timeline, map and search read. */
export type EntryRow = {
  id: string;
  chronologyId: string;
  /** Epoch of the document: its name is `entry.<id>.<epoch>`. */
  epoch: number;
  /** Grows with each change in the chronology; a client asks for rows after the last one seen. */
  revision: number;
  title: string;
  summary: string;
  kind: EntryKind;
  laneId: string | null;
  status: EntryStatus;
  tags: string[];
  date: DateSummary | null;
  /** Other, not deprecated, dates that sources give. */
  otherDates: DateSummary[];
  place: PlaceSummary | null;
  /** Number of assertions, of citations, and of distinct sources cited. */
  assertionCount: number;
  citationCount: number;
  sourceCount: number;
  /** Keys of asserted fields whose values differ, e.g. `date`, `casualties.killed.total`. */
  differing: string[];
  /** Keys of asserted fields whose preferred value has no citation. */
  unsourced: string[];
  /** What is missing in its sourcing; see `findGaps`. */
  gaps: string[];
  /** The team's figure of those killed, in words; null where no figure is known. */
  killed: string | null;
  /** Ids of the actors that it names. */
  actorIds: string[];
  /** Ids of the sources that it cites, each as the one it was merged into. */
  sourceIds: string[];
  /** The best grade among their publishers; null where it cites none. */
  reliability: Reliability | null;
  /** Ids of the people who wrote in it, as the log knows them; empty for who may not read versions. */
  editorIds: string[];
  attackTypes: AttackType[];
  flags: EntryFlag[];
  embargo: string | null;
  sameDayOrder: number;
  /** Null where it was never verified, assigned, merged or locked. */
  signOff: SignOff | null;
  /** ISO 8601 instants. */
  deletedAt: string | null;
  updatedAt: string;
};
