"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { COMMENT_CAPS, readMentions, writeMentions } from "#lib/domain/comments/body.ts";
import { ComposerField } from "./composer-field.tsx";
import { keepDraft, readDraft } from "./drafts.ts";
import { useCommentPeople } from "./use-comment-people.ts";

export type ComposerProps = {
  /** What is written here, for screen readers and as a hint. */
  label: string;
  submitLabel: string;
  /** Under which an unsent text is kept. */
  draftKey: string;
  /** For editing: the body as it is. */
  startBody?: string;
  autoFocus?: boolean;
  /** True: it was sent, and the field is empty again. */
  onSubmit: (body: string) => Promise<boolean>;
  onCancel?: () => void;
};

/** A field for one comment: plain text, “@” mentions people, Ctrl and Enter sends. */
export function Composer(props: ComposerProps) {
  const people = useCommentPeople();
  const [isSending, setIsSending] = useState(false);
  const [typed, setTyped] = useState<string | null>(readDraft(props.draftKey) || null);
  const shown = typed ?? readMentions(props.startBody ?? "", people);
  const body = writeMentions(shown.trim(), people);
  const isTooLong = body.length > COMMENT_CAPS.body;
  const change = (text: string) => {
    keepDraft(props.draftKey, text);
    setTyped(text);
  };
  const cancel = () => {
    keepDraft(props.draftKey, "");
    props.onCancel?.();
  };
  const submit = async () => {
    if (body === "" || isTooLong || isSending) return;
    setIsSending(true);
    const isSent = await props.onSubmit(body);
    setIsSending(false);
    if (!isSent) return;
    keepDraft(props.draftKey, "");
    setTyped(null);
  };
  return (
    // Undo in here is that of the field, not of the entry.
    <div data-own-undo className="flex flex-col gap-1.5">
      <ComposerField
        {...{ label: props.label, text: shown, people, isTooLong }}
        autoFocus={props.autoFocus ?? false}
        onText={change}
        onSubmit={() => void submit()}
        onCancel={props.onCancel ? cancel : null}
      />
      <div className="flex items-center justify-end gap-1.5">
        <p aria-live="polite" className="me-auto text-2xs text-muted">
          {isTooLong ? (
            <span className="text-danger">
              {body.length - COMMENT_CAPS.body} characters too many.
            </span>
          ) : (
            "@ mentions somebody"
          )}
        </p>
        {props.onCancel ? (
          <Button variant="quiet" size="sm" onPress={cancel}>
            Cancel
          </Button>
        ) : null}
        <Button
          variant="secondary"
          size="sm"
          isDisabled={body === "" || isTooLong}
          onPress={() => void submit()}
        >
          {props.submitLabel}
        </Button>
      </div>
    </div>
  );
}
