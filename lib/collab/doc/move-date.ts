import type * as Y from "yjs";
import type { Assertion, Citation, DateValue } from "#lib/domain/assertion.ts";
import { citedIds, preferredOf } from "#lib/domain/assertion-group.ts";
import type { DateMove, EntryChange } from "#lib/domain/entry-change.ts";
import { newAssertion } from "#lib/domain/new-assertion.ts";
import { addAssertion, editAssertion, removeAssertion } from "./edit-entry.ts";
import { readEntryFacts } from "./read-entry.ts";

type DateAssertion = Extract<Assertion, { field: "date" }>;
type DateChange = Extract<EntryChange, { part: "date" }>;
type AddedDate = Extract<EntryChange, { part: "addedDate" }>;

export type Moved = { outcome: "changed" | "added"; changes: EntryChange[] };

/**
 * Gives an entry another date. A citation says what its source says, so a date that anything is
 * cited for stays as it is, and the new one is added beside it and preferred to it; a date that
 * nothing is cited for is set whole in its place.
 */
export function moveDate(doc: Y.Doc, move: DateMove): Moved {
  const { dates, citations } = readDates(doc);
  const shown = preferredOf(dates, citedIds(citations));
  const value = { ...movedValue(shown), edtf: move.edtf, time: move.time, zone: move.zone };
  if (shown?.field !== "date" || isCited(shown.id, citations))
    return { outcome: "added", changes: [addDate(doc, dates, value, move.reason)] };
  if (
    shown.kind === "value" &&
    isSameValue(shown.value, { ...value, text: shown.value?.text ?? "" })
  )
    return { outcome: "changed", changes: [] };
  const after = { kind: "value" as const, value };
  editAssertion(doc, shown.id, after);
  const before = { kind: shown.kind, value: shown.value };
  return { outcome: "changed", changes: [{ part: "date", assertionId: shown.id, before, after }] };
}

/** The calendar that it was written in stays; wording of its own it has none any more. */
function movedValue(shown: Assertion | null): Pick<DateValue, "text" | "calendar"> {
  const calendar = shown?.field === "date" ? shown.value?.calendar : undefined;
  return { text: "", calendar: calendar ?? "gregorian" };
}

function addDate(doc: Y.Doc, dates: DateAssertion[], value: DateValue, reason: string): AddedDate {
  const preferred = dates.filter(({ rank }) => rank === "preferred");
  const added = newAssertion({ field: "date", value, rank: "preferred", rationale: reason });
  addAssertion(doc, added);
  for (const { id } of preferred) editAssertion(doc, id, { rank: "normal" });
  const demoted = preferred.map(({ id, rank }) => ({ assertionId: id, before: rank }));
  return { part: "addedDate", assertionId: added.id, value, demoted };
}

/** @returns whether it was taken back: not if it is another by now, or cited, or gone. */
export function undoDate(doc: Y.Doc, { assertionId, before, after }: DateChange): boolean {
  const found = findUncited(doc, assertionId);
  if (!found || found.kind !== after.kind || !isSameValue(found.value, after.value)) return false;
  editAssertion(doc, assertionId, before);
  return true;
}

/** The same for a date that was added; those that it had displaced are preferred again. */
export function undoAddedDate(doc: Y.Doc, { assertionId, value, demoted }: AddedDate): boolean {
  const found = findUncited(doc, assertionId);
  if (!found || !isSameValue(found.value, value)) return false;
  removeAssertion(doc, assertionId);
  const { dates } = readDates(doc);
  const isTaken = dates.some(({ rank }) => rank === "preferred");
  for (const { assertionId: id, before } of isTaken ? [] : demoted)
    if (dates.some((date) => date.id === id && date.rank === "normal"))
      editAssertion(doc, id, { rank: before });
  return true;
}

function findUncited(doc: Y.Doc, id: string): DateAssertion | null {
  const { dates, citations } = readDates(doc);
  return isCited(id, citations) ? null : (dates.find((date) => date.id === id) ?? null);
}

function readDates(doc: Y.Doc): { dates: DateAssertion[]; citations: Citation[] } {
  const { assertions, citations } = readEntryFacts(doc).facts;
  return { dates: assertions.filter((each) => each.field === "date"), citations };
}

const isCited = (id: string, citations: readonly Citation[]): boolean =>
  citations.some(({ assertionId }) => assertionId === id);

function isSameValue(a: DateValue | null, b: DateValue | null): boolean {
  if (a === null || b === null) return a === b;
  const parts = ["edtf", "text", "calendar", "time", "zone"] as const;
  return parts.every((part) => a[part] === b[part]);
}
