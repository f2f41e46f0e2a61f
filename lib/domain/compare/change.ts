import type { Assertion, Citation } from "../assertion.ts";
import type { EntryFacts } from "../entry.ts";
import type { FigureDecision } from "../figure-decision.ts";
import type { NarrativeChange } from "./compare-narrative.ts";

export const SCALAR_PARTS = ["title", "summary", "kind", "laneId", "embargo"] as const;
export type ScalarPart = (typeof SCALAR_PARTS)[number];

export const SET_PARTS = ["attackTypes", "flags", "tags"] as const;
export type SetPart = (typeof SET_PARTS)[number];

/** One thing of a list that is told apart by its id. */
export type ThingChange<T> =
  | { change: "added"; after: T }
  | { change: "removed"; before: T }
  /** `keys`: those of its parts that differ. */
  | { change: "changed"; before: T; after: T; keys: string[] };

export type ScalarChange = {
  [P in ScalarPart]: { part: P; before: EntryFacts[P]; after: EntryFacts[P] };
}[ScalarPart];
export type SetChange = { part: SetPart; added: string[]; removed: string[] };
export type DecisionChange = { before: FigureDecision | null; after: FigureDecision | null };

/** A group of values that compete: what was said, what is cited for it, which figure is the team's. */
export type FactChange = {
  part: `facts:${string}`;
  /** See `groupKey`. */
  key: string;
  assertions: ThingChange<Assertion>[];
  /** Of citations whose assertion itself may be unchanged. */
  citations: ThingChange<Citation>[];
  decision: DecisionChange | null;
};

/** Sources of the entry as a whole. */
export type CitationsChange = { part: "citations"; citations: ThingChange<Citation>[] };

/** One part of an entry that is another than before. */
export type PartChange = ScalarChange | SetChange | FactChange | CitationsChange | NarrativeChange;

/** How much changed: parts other than the narrative, and words of it. */
export type ChangeSize = { fields: number; wordsAdded: number; wordsRemoved: number };

export function sizeOf(changes: readonly PartChange[]): ChangeSize {
  const narrative = changes.find((change) => change.part === "narrative");
  return {
    fields: changes.filter(({ part }) => part !== "narrative").length,
    wordsAdded: narrative?.wordsAdded ?? 0,
    wordsRemoved: narrative?.wordsRemoved ?? 0,
  };
}
