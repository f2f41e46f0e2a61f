import { compareEntries } from "../compare/compare-entries.ts";
import { type ChangedPart, sayPart } from "./change-words.ts";
import type { EditionDocument, EditionEntry } from "./edition.ts";
import { hideSince } from "./hide-since.ts";
import { indexSources } from "./make-edition.ts";
import type { ChangeNames } from "./part-words.ts";

/** What became of one entry from an edition to a later one. */
export type EditionChange = {
  entryId: string;
  /** As it is now, or was at last. */
  title: string;
} & (
  | { change: "added" }
  /** As data: feeds and pages word it, each in its language. */
  | { change: "changed"; parts: ChangedPart[] }
  /** Retracted with a word to readers, or not in the edition any more. */
  | { change: "withdrawn"; isGone: boolean }
  | { change: "merged"; into: { id: string; title: string } | null }
);

/**
 * All that is different between two editions, entry by entry, in the later one's order; what is gone
 * comes last. An entry that was changed as it was retracted or merged is told as that alone.
 */
export function compareEditions(before: EditionDocument, after: EditionDocument): EditionChange[] {
  const old = new Map(before.entries.map((entry) => [entry.id, entry]));
  const fresh = new Map(after.entries.map((entry) => [entry.id, entry]));
  const names = namesOf(before, after);
  const stayed = after.entries.flatMap((entry) =>
    compareEntry(old.get(entry.id) ?? null, entry, { fresh, names }),
  );
  const gone = before.entries
    .filter(({ id, status }) => !fresh.has(id) && status !== "retracted" && status !== "merged")
    .map((entry): EditionChange => ({ ...headOf(entry), change: "withdrawn", isGone: true }));
  return [...stayed, ...gone];
}

type Tools = { fresh: ReadonlyMap<string, EditionEntry>; names: ChangeNames };

function compareEntry(
  before: EditionEntry | null,
  after: EditionEntry,
  { fresh, names }: Tools,
): EditionChange[] {
  const head = headOf(after);
  if (after.status !== before?.status) {
    if (after.status === "retracted") return [{ ...head, change: "withdrawn", isGone: false }];
    if (after.status === "merged")
      return [{ ...head, change: "merged", into: targetOf(after, fresh) }];
  }
  if (before === null) return [{ ...head, change: "added" }];
  const all: ChangedPart[] = [
    { part: "status", before: before.status, after: after.status },
    ...compareEntries(hideSince(before.content, after.content), after.content),
  ];
  // What cannot be told to readers, in any language, is no change to them.
  const parts = all.filter((part) => isTold(part) && sayPart(part, names).length > 0);
  return parts.length === 0 ? [] : [{ ...head, change: "changed", parts }];
}

const headOf = ({ id, content }: EditionEntry) => ({ entryId: id, title: content.title });

function targetOf({ mergedInto }: EditionEntry, fresh: Tools["fresh"]) {
  const target = fresh.get(mergedInto ?? "");
  return target ? { id: target.id, title: target.content.title } : null;
}

const isTold = (part: ChangedPart): boolean => part.part !== "status" || part.before !== part.after;

/** Of either edition, the later one's first. */
export function namesOf(before: EditionDocument, after: EditionDocument): ChangeNames {
  const lanes = new Map([...before.lanes, ...after.lanes].map(({ id, title }) => [id, title]));
  const [old, fresh] = [indexSources(before.sources), indexSources(after.sources)];
  return {
    lane: (id) => lanes.get(id) ?? null,
    source: (id) => {
      const source = fresh.get(id) ?? old.get(id);
      return source ? source.title || source.translatedTitle || source.publisher : null;
    },
  };
}
