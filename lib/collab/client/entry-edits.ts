import type * as Y from "yjs";
import * as edit from "#lib/collab/doc/edit-entry.ts";
import type { Assertion, Citation, ValueOf } from "#lib/domain/assertion.ts";
import type {
  AssertedField,
  AssertionKind,
  AttackType,
  DeprecationReason,
  EntryFlag,
} from "#lib/domain/codes.ts";
import type { FigureDecision } from "#lib/domain/figure-decision.ts";
import { newAssertion, newCitation } from "#lib/domain/new-assertion.ts";

/** What the form can do to an open entry. Null instead of this means: read only. */
export type EntryEdits = ReturnType<typeof createEntryEdits>;

/** A value with what kind of knowledge it is; `value` is null unless `kind` is "value". */
export type GivenValue = {
  [F in AssertedField]: { field: F; kind: AssertionKind; value: ValueOf[F] | null };
}[AssertedField];

/** What a new value is cited with; the rest of the citation is made here. */
export type GivenCitation = Partial<Citation> & Pick<Citation, "sourceId">;

export function createEntryEdits(doc: Y.Doc) {
  return {
    setField: <K extends keyof edit.EntryFields>(field: K, value: edit.EntryFields[K]) =>
      edit.setEntryField(doc, field, value),
    addTag: (tag: string) => edit.addTag(doc, tag),
    removeTag: (tag: string) => edit.removeTag(doc, tag),
    setAttackType: (type: AttackType, isSet: boolean) => edit.setAttackType(doc, type, isSet),
    setFlag: (flag: EntryFlag, isSet: boolean) => edit.setFlag(doc, flag, isSet),
    setDecision: (key: string, decision: FigureDecision | null) =>
      edit.setDecision(doc, key, decision),
    ...assertionEdits(doc),
    ...citationEdits(doc),
  };
}

function assertionEdits(doc: Y.Doc) {
  return {
    /** Adds a value, with its source in the same step if one is given. */
    addValue(
      given: GivenValue & { subject?: string },
      citation: GivenCitation | null,
      note = "",
    ): string {
      // The union pairs field and value; the call cannot follow that.
      const made = newAssertion({ ...given, note } as never) as Assertion;
      doc.transact(() => {
        edit.addAssertion(doc, made);
        if (citation) edit.addCitation(doc, newCitation({ ...citation, assertionId: made.id }));
      });
      return made.id;
    },
    changeValue(id: string, { kind, value }: GivenValue): void {
      edit.editAssertion(doc, id, { kind, value } as Partial<Assertion>);
    },
    noteValue: (id: string, note: string) => edit.editAssertion(doc, id, { note }),
    removeValue: (id: string) => edit.removeAssertion(doc, id),
    /** Prefers one value of its group; those preferred before become normal again. */
    prefer(id: string, group: readonly Assertion[], rationale: string): void {
      doc.transact(() => {
        for (const other of group)
          if (other.id !== id && other.rank === "preferred")
            edit.editAssertion(doc, other.id, { rank: "normal" });
        edit.editAssertion(doc, id, { rank: "preferred", reason: null, rationale });
      });
    },
    deprecate(id: string, reason: DeprecationReason, rationale: string): void {
      edit.editAssertion(doc, id, { rank: "deprecated", reason, rationale });
    },
    reinstate(id: string): void {
      edit.editAssertion(doc, id, { rank: "normal", reason: null, rationale: "" });
    },
  };
}

function citationEdits(doc: Y.Doc) {
  return {
    cite: (given: GivenCitation & Pick<Citation, "assertionId">) =>
      edit.addCitation(doc, newCitation(given)),
    editCitation: (id: string, changes: Partial<Citation>) => edit.editCitation(doc, id, changes),
    removeCitation: (id: string) => edit.removeCitation(doc, id),
  };
}
