"use client";

import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { EntryEdits } from "#lib/collab/client/entry-edits.ts";
import type { Assertion, Citation } from "#lib/domain/assertion.ts";
import { groupKey } from "#lib/domain/assertion-group.ts";
import { groupLabel } from "#lib/domain/format-value.ts";
import { describeValue } from "#lib/domain/withhold.ts";
import { CitationFields } from "./citation-fields.tsx";
import { SourcePicker } from "./source-picker.tsx";
import { useCitationForm, useVoices } from "./use-citation-form.ts";

export type CitationDialogProps = {
  edits: EntryEdits;
  /** What the source is cited for; null: the entry as a whole. */
  assertion: Assertion | null;
  /** The one that is changed; null: a new one. */
  citation: Citation | null;
  /** What was pasted or dropped. */
  text: string;
  onClose: () => void;
};

/** Ties a value to a source: which one, where in it, and how credible it is there. */
export function CitationDialog({ edits, assertion, citation, text, onClose }: CitationDialogProps) {
  const form = useCitationForm({ citation, text });
  const voices = useVoices(assertion?.id ?? null, form, citation?.id ?? null);
  const cite = () =>
    form.submit((given) => {
      if (citation) edits.editCitation(citation.id, given);
      else edits.cite({ assertionId: assertion?.id ?? null, ...given });
      onClose();
    });
  const remove = () => {
    if (citation) edits.removeCitation(citation.id);
    onClose();
  };
  return (
    <Dialog
      title={titleOf(assertion, citation)}
      isOpen
      width="wide"
      onOpenChange={(isOpen) => isOpen || onClose()}
      actions={(close) => (
        <>
          {citation ? (
            <Button variant="danger" className="me-auto" onPress={remove}>
              Remove the citation
            </Button>
          ) : null}
          <Button variant="quiet" onPress={close}>
            Cancel
          </Button>
          <Button
            variant="primary"
            isDisabled={!form.choice}
            isPending={form.isPending}
            onPress={cite}
          >
            {citation ? "Save" : "Cite"}
          </Button>
        </>
      )}
    >
      <div className="flex flex-col gap-4">
        <p className="text-sm text-muted">
          {assertion ? groupLabel(groupKey(assertion)) : "For the entry as a whole."}
        </p>
        {form.problem ? <Notice tone="error">{form.problem}</Notice> : null}
        <SourcePicker choice={form.choice} onChange={form.setChoice} autoFocus />
        <CitationFields draft={form.draft} onChange={form.change} voices={voices} />
      </div>
    </Dialog>
  );
}

function titleOf(assertion: Assertion | null, citation: Citation | null): string {
  if (citation) return "Edit the citation";
  return assertion ? `Cite a source for “${describeValue(assertion)}”` : "Cite a source";
}
