import type * as Y from "yjs";
import * as edit from "#lib/collab/doc/edit-entry.ts";
import type { Assertion, Citation, DateValue, PlaceValue } from "#lib/domain/assertion.ts";

/** What the form can do to an open entry. Null instead of this means: read only. */
export type EntryEdits = ReturnType<typeof createEntryEdits>;

export function createEntryEdits(doc: Y.Doc) {
  /** Changes the value that is shown, or makes the first one. */
  function setValue(
    field: "date" | "place",
    id: string | null,
    value: DateValue | PlaceValue,
  ): void {
    if (id) edit.editAssertion(doc, id, { kind: "value", value } as Partial<Assertion>);
    else edit.addAssertion(doc, newAssertion({ field, kind: "value", value } as Valued));
  }
  return {
    setField: <K extends keyof edit.EntryFields>(field: K, value: edit.EntryFields[K]) =>
      edit.setEntryField(doc, field, value),
    addTag: (tag: string) => edit.addTag(doc, tag),
    removeTag: (tag: string) => edit.removeTag(doc, tag),
    setDate: (id: string | null, value: DateValue) => setValue("date", id, value),
    setPlace: (id: string | null, value: PlaceValue) => setValue("place", id, value),
    cite: (citation: Omit<Citation, "id" | "createdAt">) =>
      edit.addCitation(doc, { id: crypto.randomUUID(), createdAt: now(), ...citation }),
    editCitation: (id: string, changes: Partial<Citation>) => edit.editCitation(doc, id, changes),
    removeCitation: (id: string) => edit.removeCitation(doc, id),
  };
}

type Valued = Pick<Assertion, "field" | "kind" | "value">;

function newAssertion(given: Valued): Assertion {
  const shared = { rank: "preferred", rationale: "", note: "", createdAt: now() };
  return { id: crypto.randomUUID(), ...shared, ...given } as Assertion;
}

function now(): string {
  return new Date().toISOString();
}
