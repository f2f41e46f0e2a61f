"use client";

import { useState } from "react";
import { useEntryView } from "#components/editor/entry-view-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { SegmentedControl } from "#components/ui/segmented-control.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { EntryEdits, GivenValue } from "#lib/collab/client/entry-edits.ts";
import type { Assertion } from "#lib/domain/assertion.ts";
import { groupAssertions } from "#lib/domain/assertion-group.ts";
import type { AssertedField, AssertionKind } from "#lib/domain/codes.ts";
import { groupLabel } from "#lib/domain/format-value.ts";
import type { Result } from "#lib/domain/result.ts";
import { CitationFields } from "./citation-fields.tsx";
import type { EvidenceTask } from "./evidence-dialogs-context.ts";
import { SourcePicker } from "./source-picker.tsx";
import { useCitationForm, useVoices } from "./use-citation-form.ts";
import { ValueFields } from "./value-fields/value-fields.tsx";

export type ValueDialogProps = {
  edits: EntryEdits;
  /** A new value of this fact; null: `assertion` is changed. */
  task: Extract<EvidenceTask, { do: "add" }> | null;
  assertion: Assertion | null;
  onClose: () => void;
};

const KINDS: { id: AssertionKind; label: string }[] = [
  { id: "value", label: "A value" },
  { id: "somevalue", label: "Exists, not known" },
  { id: "novalue", label: "Known to be none" },
];

/** A value and its source, in one step; or another wording of a value that is there. */
export function ValueDialog({ edits, task, assertion, onClose }: ValueDialogProps) {
  const field: AssertedField = assertion?.field ?? task?.field ?? "date";
  const [kind, setKind] = useState<AssertionKind>(assertion?.kind ?? "value");
  const [read, setRead] = useState<Result<unknown> | null>(null);
  const [note, setNote] = useState(assertion?.note ?? "");
  const form = useCitationForm({ citation: null, text: task?.text ?? "" });
  const voices = useVoices(null, form, null);
  const template = useTemplate(task?.groupKey ?? null);
  const isReady = kind !== "value" || read?.ok === true;
  const given = {
    ...{ field, kind, value: kind === "value" && read?.ok ? read.value : null },
    subject: kind === "value" ? "" : subjectOf(task?.groupKey ?? null),
  };

  function submit(): Promise<void> | void {
    if (!isReady) return;
    const value = given as GivenValue & { subject: string }; // `field` chose the fields that `value` was read by
    if (assertion) {
      edits.changeValue(assertion.id, value);
      if (note.trim() !== assertion.note) edits.noteValue(assertion.id, note.trim());
      return onClose();
    }
    if (!form.choice) {
      edits.addValue(value, null, note.trim());
      return onClose();
    }
    return form.submit((citation) => {
      edits.addValue(value, citation, note.trim());
      onClose();
    });
  }
  return (
    <Dialog
      title={titleOf(field, task, assertion)}
      isOpen
      width="wide"
      onOpenChange={(isOpen) => isOpen || onClose()}
      actions={(close) => (
        <>
          <Button variant="quiet" onPress={close}>
            Cancel
          </Button>
          <Button
            variant="primary"
            isDisabled={!isReady}
            isPending={form.isPending}
            onPress={() => void submit()}
          >
            {assertion ? "Save" : form.choice ? "Add with its source" : "Add without a source"}
          </Button>
        </>
      )}
    >
      <div className="flex flex-col gap-4">
        <SegmentedControl
          label="What is known"
          segments={KINDS}
          value={kind}
          onChange={setKind}
          className="self-start"
        />
        {kind === "value" ? (
          <ValueFields field={field} initial={assertion?.value ?? template} onRead={setRead} />
        ) : (
          <p className="text-sm text-muted">{KIND_NOTES[kind]}</p>
        )}
        <TextField
          label="Note"
          description="What a reader should know of this value, such as the source’s own wording."
          value={note}
          onChange={setNote}
          maxLength={2000}
        />
        {assertion ? null : (
          <>
            <hr className="border-rule-soft" />
            {form.problem ? <Notice tone="error">{form.problem}</Notice> : null}
            <SourcePicker choice={form.choice} onChange={form.setChoice} />
            {form.choice ? (
              <CitationFields draft={form.draft} onChange={form.change} voices={voices} />
            ) : null}
          </>
        )}
      </div>
    </Dialog>
  );
}

const KIND_NOTES: Record<Exclude<AssertionKind, "value">, string> = {
  somevalue: "There is such a thing, and the source does not know what it is.",
  novalue: "The source says that there is none. That is knowledge too, and not a gap.",
};

/** What a new value shares with the others of its group: whose casualties, counted in what. */
function useTemplate(groupKey: string | null): unknown {
  const { facts } = useEntryView();
  if (groupKey === null) return null;
  const [first] = groupAssertions(facts.assertions).get(groupKey) ?? [];
  if (first?.field === "casualties" && first.value)
    return { ...first.value, ...UNSAID, asOf: null };
  if (first?.field === "count" && first.value) return { ...first.value, ...UNSAID };
  return null;
}

/** “killed.total” of “casualties.killed.total”: none of what, and what is not known. */
const subjectOf = (groupKey: string | null): string =>
  groupKey && /^(casualties|count)\./.test(groupKey)
    ? groupKey.slice(groupKey.indexOf(".") + 1)
    : "";

const UNSAID = { low: null, best: null, high: null, qualifier: "unknown" };

function titleOf(
  field: AssertedField,
  task: ValueDialogProps["task"],
  assertion: Assertion | null,
): string {
  const label = groupLabel(task?.groupKey ?? field).toLowerCase();
  return assertion ? `Change the value: ${label}` : `Add a value: ${label}`;
}
