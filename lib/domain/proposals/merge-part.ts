import type { Assertion, Citation } from "../assertion.ts";
import { groupKey } from "../assertion-group.ts";
import { ATTACK_TYPES, ENTRY_FLAGS } from "../codes.ts";
import type { FactChange, PartChange, SetChange } from "../compare/change.ts";
import { compareEntries } from "../compare/compare-entries.ts";
import { joinRuns } from "../compare/join-runs.ts";
import { restoredEntry, sortThings } from "../compare/restored-entry.ts";
import { isSame } from "../compare/same.ts";
import type { EntrySnapshot } from "../entry.ts";
import { mergeBlocks } from "./merge-blocks.ts";
import { mergeThings } from "./merge-things.ts";
import type { ProposedPart } from "./proposal.ts";

export type ThreeSides = { base: EntrySnapshot; now: EntrySnapshot; proposed: EntrySnapshot };

/**
 * What an entry would say if one part of a proposal were accepted: the change that it makes to its
 * base, made in the entry as it is now. What others changed since is kept; the answer is null where
 * they changed the very same thing, and a person has to choose. The same as now where the entry says
 * all that already. Forced, what cannot stand beside the proposal is exchanged for it, and nothing else.
 * (A three-way merge; for narratives as Khanna, Kunal and Pierce describe it, 2007.)
 */
export function mergePart(
  sides: ThreeSides,
  part: ProposedPart,
  { isForced = false }: { isForced?: boolean } = {},
): EntrySnapshot | null {
  const { base, now, proposed } = sides;
  const change = compareEntries(base, proposed).find((one) => one.part === part);
  const isSaid = !compareEntries(now, proposed).some((one) => one.part === part);
  if (!change || isSaid) return now;
  const merged = mergeChange(sides, change, isForced);
  // Values hang together: where they cannot be joined at all the whole group is exchanged.
  return merged ?? (isForced ? restoredEntry(now, proposed, part) : null);
}

function mergeChange({ base, now, proposed }: ThreeSides, change: PartChange, isForced: boolean) {
  if (change.part === "narrative") return mergeNarrative({ base, now, proposed }, isForced);
  if (change.part === "citations") {
    const citations = mergeThings<Citation>(now.citations, change.citations, isForced);
    return citations && { ...now, citations: sortThings(citations) };
  }
  if ("assertions" in change) return mergeFacts(now, change, isForced);
  if ("added" in change) return mergeSet(now, change);
  return isForced || isSame(now[change.part], change.before)
    ? { ...now, [change.part]: change.after }
    : null;
}

function mergeNarrative(
  { base, now, proposed }: ThreeSides,
  isForced: boolean,
): EntrySnapshot | null {
  const [old, ours, theirs] = [base, now, proposed].map(
    ({ narrative }) => joinRuns(narrative).content ?? [],
  );
  const content = mergeBlocks(old ?? [], ours ?? [], theirs ?? [], isForced);
  return content && { ...now, narrative: joinRuns({ ...now.narrative, content }) };
}

/** Each member by itself; in the order in which entries are read. */
function mergeSet(now: EntrySnapshot, { part, added, removed }: SetChange): EntrySnapshot {
  const members = new Set<string>([...now[part], ...added]);
  for (const one of removed) members.delete(one);
  const order: readonly string[] = part === "attackTypes" ? ATTACK_TYPES : ENTRY_FLAGS;
  const sorted = part === "tags" ? [...members].sort() : order.filter((code) => members.has(code));
  return { ...now, [part]: sorted };
}

function mergeFacts(
  now: EntrySnapshot,
  change: FactChange,
  isForced: boolean,
): EntrySnapshot | null {
  const assertions = mergeThings<Assertion>(now.assertions, change.assertions, isForced);
  const citations = mergeThings<Citation>(now.citations, change.citations, isForced);
  const decisions = mergeDecision(now, change, isForced);
  if (!assertions || !citations || !decisions) return null;
  if (countPreferred(assertions, change.key) > 1) return null;
  if (!standOn(assertions, change)) return null;
  return {
    ...now,
    assertions: sortThings(assertions),
    citations: sortThings(citations),
    decisions,
  };
}

function mergeDecision(now: EntrySnapshot, { key, decision }: FactChange, isForced: boolean) {
  if (!decision) return now.decisions;
  const current = now.decisions.find((one) => one.key === key) ?? null;
  const isFree = isSame(current, decision.before) || isSame(current, decision.after);
  if (!isFree && !isForced) return null;
  const others = now.decisions.filter((one) => one.key !== key);
  const all = decision.after ? [...others, decision.after] : others;
  return all.sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** What is cited for a value that somebody removed meanwhile would be cited for nothing. */
function standOn(assertions: readonly Assertion[], { citations }: FactChange): boolean {
  const ids = new Set(assertions.map(({ id }) => id));
  return citations.every((one) => one.change === "removed" || ids.has(one.after.assertionId ?? ""));
}

/** Two people may each have preferred a value of the same group; a group has one at most. */
const countPreferred = (assertions: readonly Assertion[], key: string): number =>
  assertions.filter((one) => one.rank === "preferred" && groupKey(one) === key).length;
