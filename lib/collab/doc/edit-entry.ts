import * as Y from "yjs";
import type { Assertion, Citation } from "#lib/domain/assertion.ts";
import { openEntry } from "./roots.ts";

/** Plain, single-valued fields of an entry; the last writer wins per field. */
export type EntryFields = {
  title: string;
  summary: string;
  kind: string;
  lane: string | null;
  status: string;
};

export function setEntryField<K extends keyof EntryFields>(
  doc: Y.Doc,
  field: K,
  value: EntryFields[K],
): void {
  const { fields } = openEntry(doc);
  if (fields.get(field) !== value) fields.set(field, value);
}

export function addTag(doc: Y.Doc, tag: string): void {
  openEntry(doc).tags.set(tag, true);
}

export function removeTag(doc: Y.Doc, tag: string): void {
  openEntry(doc).tags.delete(tag);
}

/** Adds a whole assertion under its fresh id: two people adding at once lose neither. */
export function addAssertion(doc: Y.Doc, assertion: Assertion): void {
  const { id, ...rest } = assertion;
  openEntry(doc).assertions.set(id, new Y.Map(Object.entries(rest)));
}

/**
 * Changes parts of an assertion. `value` is one thing (a date is its EDTF, its text and its
 * calendar together) and is set whole, so that two edits never mix into a third value.
 */
export function editAssertion(
  doc: Y.Doc,
  id: string,
  changes: Partial<Omit<Assertion, "id" | "field">>,
): void {
  const assertion = openEntry(doc).assertions.get(id);
  if (!assertion) return;
  doc.transact(() => {
    for (const [key, value] of Object.entries(changes)) assertion.set(key, value);
  });
}

export function addCitation(doc: Y.Doc, citation: Citation): void {
  const { id, ...rest } = citation;
  openEntry(doc).citations.set(id, new Y.Map(Object.entries(rest)));
}

export function editCitation(doc: Y.Doc, id: string, changes: Partial<Omit<Citation, "id">>): void {
  const citation = openEntry(doc).citations.get(id);
  if (!citation) return;
  doc.transact(() => {
    for (const [key, value] of Object.entries(changes)) citation.set(key, value);
  });
}

export function removeCitation(doc: Y.Doc, id: string): void {
  openEntry(doc).citations.delete(id);
}
