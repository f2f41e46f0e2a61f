import type * as Y from "yjs";
import { ATTACK_TYPES, ENTRY_FLAGS } from "#lib/domain/codes.ts";
import { isSame } from "#lib/domain/compare/same.ts";
import type { EntryFacts, EntrySnapshot } from "#lib/domain/entry.ts";
import { addTag, setAttackType, setDecision, setEntryField, setFlag } from "../edit-entry.ts";
import { readEntryFacts } from "../read-entry.ts";
import { openEntry } from "../roots.ts";
import { restoreNarrative } from "./restore-narrative.ts";
import { restoreThings } from "./restore-things.ts";

/**
 * Makes an entry say what `target` says, by the smallest difference: only keys that differ are set,
 * unchanged blocks and words of the narrative stay where they are. What a colleague types meanwhile
 * elsewhere is kept, and so is whatever points to a place in the text. A value that was removed
 * comes back under its old id. No old state of a document is ever applied: it would restore nothing.
 */
export function restoreEntry(doc: Y.Doc, target: EntrySnapshot): void {
  doc.transact(() => {
    const { facts } = readEntryFacts(doc);
    const { assertions, citations, narrative } = openEntry(doc);
    restoreFields(doc, facts, target);
    restoreTags(doc, target.tags);
    restoreThings(assertions, facts.assertions, target.assertions);
    restoreThings(citations, facts.citations, target.citations);
    restoreDecisions(doc, facts, target);
    restoreNarrative(narrative, target.narrative);
  });
}

function restoreFields(doc: Y.Doc, now: EntryFacts, target: EntryFacts): void {
  for (const field of ["title", "summary", "kind", "embargo"] as const)
    if (now[field] !== target[field]) setEntryField(doc, field, target[field]);
  if (now.laneId !== target.laneId) setEntryField(doc, "lane", target.laneId);
  for (const type of ATTACK_TYPES)
    if (now.attackTypes.includes(type) !== target.attackTypes.includes(type))
      setAttackType(doc, type, target.attackTypes.includes(type));
  for (const flag of ENTRY_FLAGS)
    if (now.flags.includes(flag) !== target.flags.includes(flag))
      setFlag(doc, flag, target.flags.includes(flag));
}

/** A tag may be kept in other letters than it is read in: those that read as none of them go. */
function restoreTags(doc: Y.Doc, target: readonly string[]): void {
  const { tags } = openEntry(doc);
  const wanted = new Set(target);
  const now = new Set(readEntryFacts(doc).facts.tags);
  if (isSame([...now].sort(), [...wanted].sort())) return;
  for (const key of [...tags.keys()]) if (!wanted.has(key)) tags.delete(key);
  for (const tag of wanted) if (!tags.has(tag)) addTag(doc, tag);
}

function restoreDecisions(doc: Y.Doc, now: EntryFacts, target: EntryFacts): void {
  for (const { key } of now.decisions)
    if (!target.decisions.some((one) => one.key === key)) setDecision(doc, key, null);
  for (const decision of target.decisions) {
    const current = now.decisions.find(({ key }) => key === decision.key);
    if (!isSame(current, decision)) setDecision(doc, decision.key, decision);
  }
}
