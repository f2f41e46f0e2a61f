import * as Y from "yjs";
import type { Assertion, Citation } from "#lib/domain/assertion.ts";
import type { Era, Lane } from "#lib/domain/chronology.ts";
import type { AttackType, EntryFlag } from "#lib/domain/codes.ts";
import type { FigureDecision } from "#lib/domain/figure-decision.ts";
import { addEra, addLane, setChronologyField } from "./edit-chronology.ts";
import {
  addAssertion,
  addCitation,
  addTag,
  type EntryFields,
  setAttackType,
  setDecision,
  setEntryField,
  setFlag,
} from "./edit-entry.ts";
import { writeParagraphs } from "./rich-text.ts";
import { openChronology, openEntry } from "./roots.ts";

/** What a new entry holds. */
export type EntrySeed = EntryFields & {
  attackTypes: readonly AttackType[];
  flags: readonly EntryFlag[];
  tags: readonly string[];
  assertions: readonly Assertion[];
  citations: readonly Citation[];
  decisions: readonly FigureDecision[];
  narrative: readonly string[];
};

export type ChronologySeed = {
  title: string;
  summary: string;
  introduction: readonly string[];
  lanes: readonly Lane[];
  eras: readonly Era[];
  /** Universal time where none is given. */
  timeZone?: string;
};

/** An entry of which nothing is known yet. */
export const EMPTY_SEED: EntrySeed = {
  ...{ title: "", summary: "", kind: "context", lane: null, embargo: null },
  ...{ attackTypes: [], flags: [], tags: [], assertions: [], citations: [], decisions: [] },
  narrative: [],
};

/** The first state of an entry's document, as one update. */
export function createEntryDocument(seed: EntrySeed): Y.Doc {
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const field of ["title", "summary", "kind", "lane", "embargo"] as const)
      setEntryField(doc, field, seed[field]);
    for (const type of seed.attackTypes) setAttackType(doc, type, true);
    for (const flag of seed.flags) setFlag(doc, flag, true);
    for (const tag of seed.tags) addTag(doc, tag);
    for (const assertion of seed.assertions) addAssertion(doc, assertion);
    for (const citation of seed.citations) addCitation(doc, citation);
    for (const decision of seed.decisions) setDecision(doc, decision.key, decision);
    writeParagraphs(openEntry(doc).narrative, seed.narrative);
  });
  return doc;
}

export function createChronologyDocument(seed: ChronologySeed): Y.Doc {
  const doc = new Y.Doc();
  doc.transact(() => {
    setChronologyField(doc, "title", seed.title);
    setChronologyField(doc, "summary", seed.summary);
    if (seed.timeZone) setChronologyField(doc, "timeZone", seed.timeZone);
    for (const lane of seed.lanes) addLane(doc, lane);
    for (const era of seed.eras) addEra(doc, era);
    writeParagraphs(openChronology(doc).introduction, seed.introduction);
  });
  return doc;
}
