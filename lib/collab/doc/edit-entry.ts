import * as Y from "yjs";
import type { Assertion, Citation } from "#lib/domain/assertion.ts";
import type { AttackType, EntryFlag } from "#lib/domain/codes.ts";
import type { FigureDecision } from "#lib/domain/figure-decision.ts";
import { openEntry } from "./roots.ts";

/** Plain, single-valued fields of an entry; the last writer wins per field. */
export type EntryFields = {
  title: string;
  summary: string;
  kind: string;
  lane: string | null;
  /** `YYYY-MM-DD`, or null. */
  embargo: string | null;
};

export function setEntryField<K extends keyof EntryFields>(
  doc: Y.Doc,
  field: K,
  value: EntryFields[K],
): void {
  const { fields } = openEntry(doc);
  if (fields.get(field) !== value) fields.set(field, value);
}

/** Members of a set under keys of their own: two people may add at once. */
export function setAttackType(doc: Y.Doc, type: AttackType, isSet: boolean): void {
  setMember(doc, `attack:${type}`, isSet);
}

export function setFlag(doc: Y.Doc, flag: EntryFlag, isSet: boolean): void {
  setMember(doc, `flag:${flag}`, isSet);
}

function setMember(doc: Y.Doc, key: string, isSet: boolean): void {
  const { fields } = openEntry(doc);
  if (fields.has(key) === isSet) return;
  if (isSet) fields.set(key, true);
  else fields.delete(key);
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

/** Sets the rule of a group of reports, or with null takes it back. */
export function setDecision(doc: Y.Doc, key: string, decision: FigureDecision | null): void {
  const { decisions } = openEntry(doc);
  if (decision === null) decisions.delete(key);
  else {
    const { key: _, ...rest } = decision;
    decisions.set(key, rest);
  }
}

/** Takes an assertion back with what was cited for it: for a slip, not for a value that fell. */
export function removeAssertion(doc: Y.Doc, id: string): void {
  const { assertions, citations } = openEntry(doc);
  doc.transact(() => {
    assertions.delete(id);
    for (const [citationId, citation] of citations)
      if (citation.get("assertionId") === id) citations.delete(citationId);
  });
}
