import type * as Y from "yjs";
import type { EntryFacts } from "#lib/domain/entry.ts";
import type { EntryChange, EntrySet } from "#lib/domain/entry-change.ts";
import { addTag, removeTag, setEntryField } from "./edit-entry.ts";
import { undoAddedDate, undoDate } from "./move-date.ts";
import { readEntryFacts } from "./read-entry.ts";

/**
 * Makes one change in an entry, touching only what differs, so that what a colleague types
 * meanwhile elsewhere in it stays. Its status is no part of the document; see `setOpenStatuses`.
 */
export function changeEntry(doc: Y.Doc, set: EntrySet): EntryChange[] {
  const { facts } = readEntryFacts(doc);
  const changes = [...changeFields(facts, set), ...changeTags(facts, set)];
  for (const change of changes) applyChange(doc, change, "after");
  return changes;
}

function changeFields(facts: EntryFacts, { title, laneId, kind }: EntrySet): EntryChange[] {
  const changes: EntryChange[] = [];
  if (title !== undefined && title !== facts.title)
    changes.push({ part: "title", before: facts.title, after: title });
  if (laneId !== undefined && laneId !== facts.laneId)
    changes.push({ part: "lane", before: facts.laneId, after: laneId });
  if (kind !== undefined && kind !== facts.kind)
    changes.push({ part: "kind", before: facts.kind, after: kind });
  return changes;
}

function changeTags({ tags }: EntryFacts, { addTags, removeTags }: EntrySet): EntryChange[] {
  const removed = new Set(removeTags);
  const added = new Set(addTags?.filter((tag) => !tags.includes(tag) && !removed.has(tag)));
  return [
    ...[...removed].filter((tag) => tags.includes(tag)).map((tag) => toTag(tag, false)),
    ...[...added].map((tag) => toTag(tag, true)),
  ];
}

const toTag = (tag: string, after: boolean): EntryChange => ({
  ...{ part: "tag", tag, before: !after, after },
});

function applyChange(doc: Y.Doc, change: EntryChange, side: "before" | "after"): void {
  switch (change.part) {
    case "tag":
      if (change[side]) addTag(doc, change.tag);
      else removeTag(doc, change.tag);
      break;
    case "title":
    case "kind":
    case "lane":
      setEntryField(doc, change.part, change[side]);
  }
}

/**
 * Takes changes back where they still stand: what a colleague changed since is theirs.
 *
 * @returns the changes that were left.
 */
export function undoChanges(doc: Y.Doc, changes: readonly EntryChange[]): EntryChange[] {
  return changes.filter((change) => {
    if (change.part === "date") return !undoDate(doc, change);
    if (change.part === "addedDate") return !undoAddedDate(doc, change);
    if (change.part === "status") return true;
    if (!isStill(readEntryFacts(doc).facts, change)) return true;
    applyChange(doc, change, "before");
    return false;
  });
}

type Plain = Exclude<EntryChange, { part: "date" | "addedDate" | "status" }>;

function isStill(facts: EntryFacts, change: Plain): boolean {
  if (change.part === "tag") return facts.tags.includes(change.tag) === change.after;
  if (change.part === "lane") return facts.laneId === change.after;
  return facts[change.part] === change.after;
}
