import type { Assertion, Citation } from "../assertion.ts";
import { groupKey } from "../assertion-group.ts";
import type { EntrySnapshot } from "../entry.ts";
import type { FigureDecision } from "../figure-decision.ts";
import {
  type DecisionChange,
  type FactChange,
  type PartChange,
  SCALAR_PARTS,
  type ScalarChange,
  SET_PARTS,
  type SetChange,
  type ThingChange,
} from "./change.ts";
import { compareNarratives } from "./compare-narrative.ts";
import { compareThings, thingOf } from "./compare-things.ts";
import { isSame } from "./same.ts";

/**
 * All that is different between two states of an entry, part by part: plain fields, sets, facts by
 * group with what is cited for them, the narrative by words. Empty where both say the same.
 */
export function compareEntries(before: EntrySnapshot, after: EntrySnapshot): PartChange[] {
  const narrative = compareNarratives(before.narrative, after.narrative);
  return [
    ...compareScalars(before, after),
    ...compareSets(before, after),
    ...compareFacts(before, after),
    ...compareLoose(before, after),
    ...(narrative ? [narrative] : []),
  ];
}

function compareScalars(before: EntrySnapshot, after: EntrySnapshot): ScalarChange[] {
  return SCALAR_PARTS.filter((part) => before[part] !== after[part]).map(
    // The part names both of its sides, a tie that the type system cannot follow.
    (part) => ({ part, before: before[part], after: after[part] }) as ScalarChange,
  );
}

function compareSets(before: EntrySnapshot, after: EntrySnapshot): SetChange[] {
  return SET_PARTS.flatMap((part) => {
    const [old, fresh]: [readonly string[], readonly string[]] = [before[part], after[part]];
    const added = fresh.filter((one) => !old.includes(one));
    const removed = old.filter((one) => !fresh.includes(one));
    return added.length + removed.length === 0 ? [] : [{ part, added, removed }];
  });
}

/** By the group in which a value stands now, or stood at last. */
function compareFacts(before: EntrySnapshot, after: EntrySnapshot): FactChange[] {
  const groups = new Map<string, Omit<FactChange, "part" | "key">>();
  const groupOf = (key: string) => {
    const found = groups.get(key) ?? { assertions: [], citations: [], decision: null };
    groups.set(key, found);
    return found;
  };
  const keys = keysById(before, after);
  for (const change of compareThings<Assertion>(before.assertions, after.assertions))
    groupOf(groupKey(thingOf(change))).assertions.push(change);
  for (const change of compareCitations(before, after)) {
    const key = keys.get(thingOf(change).assertionId ?? "");
    if (key !== undefined) groupOf(key).citations.push(change);
  }
  for (const [key, change] of compareDecisions(before.decisions, after.decisions))
    groupOf(key).decision = change;
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, change]) => ({ part: `facts:${key}` as const, key, ...change }));
}

/** What stands under no value: of the entry as a whole, or of a value that is long gone. */
function compareLoose(before: EntrySnapshot, after: EntrySnapshot): PartChange[] {
  const keys = keysById(before, after);
  const citations = compareCitations(before, after).filter(
    (change) => !keys.has(thingOf(change).assertionId ?? ""),
  );
  return citations.length === 0 ? [] : [{ part: "citations", citations }];
}

const compareCitations = (before: EntrySnapshot, after: EntrySnapshot): ThingChange<Citation>[] =>
  compareThings<Citation>(before.citations, after.citations);

function keysById(before: EntrySnapshot, after: EntrySnapshot): Map<string, string> {
  const all = [...before.assertions, ...after.assertions];
  return new Map(all.map((assertion) => [assertion.id, groupKey(assertion)]));
}

function compareDecisions(
  before: readonly FigureDecision[],
  after: readonly FigureDecision[],
): [string, DecisionChange][] {
  const keys = new Set([...before, ...after].map(({ key }) => key));
  return [...keys].flatMap((key): [string, DecisionChange][] => {
    const old = before.find((one) => one.key === key) ?? null;
    const fresh = after.find((one) => one.key === key) ?? null;
    return isSame(old, fresh) ? [] : [[key, { before: old, after: fresh }]];
  });
}
