"use client";

import { useState } from "react";
import { partLabel } from "#components/history/changes/part-label.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { notify } from "#components/ui/toast-queue.ts";
import { callAction } from "#lib/actions/call-action.ts";
import type { PartChange } from "#lib/domain/compare/change.ts";
import { isSame } from "#lib/domain/compare/same.ts";
import { presentError } from "#lib/errors.ts";
import type { ProposalDraft } from "./kept-draft.ts";
import type { DraftControl } from "./use-begin-draft.ts";

export type SendBarProps = {
  changes: readonly PartChange[];
  note: string;
  writeNote: (text: string) => void;
  read: () => ProposalDraft;
  /** After it nothing is kept. */
  end: () => void;
  control: DraftControl;
  onSent: () => void;
};

/** What the draft changes, why, and its way to those who decide. */
export function SendBar({ changes, note, writeNote, read, end, control, onSent }: SendBarProps) {
  const [isSending, setIsSending] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const labels = changes.map(({ part }) => partLabel(part));
  const send = async () => {
    setIsSending(true);
    setError(null);
    try {
      await callAction("proposal.send", inputOf(read()));
      end();
      control.sent();
      onSent();
      notify({ text: "Your proposal was sent.", tone: "verified" });
    } catch (problem) {
      const { message, detail } = presentError(problem);
      setError(`${detail ?? message} The draft is kept.`);
      setIsSending(false);
    }
  };
  return (
    <footer className="border-t border-rule bg-raised px-5 py-3" data-own-undo>
      {error ? <Notice tone="error">{error}</Notice> : null}
      <p aria-live="polite" className="text-xs text-muted">
        {labels.length === 0 ? "Nothing is changed yet." : `Changed: ${labels.join(", ")}`}
      </p>
      <TextArea
        aria-label="Why you propose it"
        placeholder="Why, for those who decide"
        value={note}
        onChange={writeNote}
        maxLength={2000}
        minRows={1}
        className="mt-1.5"
      />
      <div className="mt-2 flex items-center justify-end gap-2">
        <Button
          size="sm"
          variant="quiet"
          onPress={() => {
            end();
            control.discard(read());
          }}
        >
          Discard
        </Button>
        <Button
          size="sm"
          variant="primary"
          isDisabled={labels.length === 0 || isSending}
          onPress={() => void send()}
        >
          Send the proposal
        </Button>
      </div>
    </footer>
  );
}

/** A narrative that is as it was need not travel. */
function inputOf({ entryId, baseNumber, base, content, note }: ProposalDraft) {
  const { narrative, ...facts } = content;
  const isRead = isSame(narrative, base.narrative);
  return { entryId, baseNumber, note, content: isRead ? facts : { ...facts, narrative } };
}
