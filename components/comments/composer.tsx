"use client";

import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { COMMENT_CAPS, readMentions, writeMentions } from "#lib/domain/comments/body.ts";
import { keepDraft, readDraft } from "./drafts.ts";
import { MentionOptions, optionId } from "./mention-options.tsx";
import { useCommentPeople } from "./use-comment-people.ts";
import { useMentionList } from "./use-mention-list.ts";

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

type ComposerFieldProps = {
  label: string;
  text: string;
  people: ReturnType<typeof useCommentPeople>;
  isTooLong: boolean;
  autoFocus: boolean;
  onText: (text: string) => void;
  onSubmit: () => void;
  onCancel: (() => void) | null;
};

function ComposerField(props: ComposerFieldProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  const { list, read, press, close } = useMentionList(area, props.people, props.onText);
  useLayoutEffect(() => {
    if (area.current) fitHeight(area.current);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (press(event)) return;
    const isSend = event.key === "Enter" && (event.ctrlKey || event.metaKey);
    if (isSend) props.onSubmit();
    else if (event.key === "Escape" && props.onCancel) props.onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div>
      <textarea
        ref={area}
        // biome-ignore lint/a11y/noAutofocus: the person just asked for this field.
        autoFocus={props.autoFocus}
        dir="auto"
        rows={2}
        aria-label={props.label}
        aria-invalid={props.isTooLong}
        aria-autocomplete="list"
        aria-controls={list ? listId : undefined}
        aria-activedescendant={list ? optionId(listId, list.index) : undefined}
        placeholder={props.label}
        value={props.text}
        onChange={(event) => {
          props.onText(event.target.value);
          read();
        }}
        onSelect={read}
        onBlur={close}
        onKeyDown={onKeyDown}
        className="block w-full resize-none rounded-md border border-rule bg-raised px-2.5 py-1.5 text-sm placeholder:text-muted hover:border-faint focus:border-accent aria-invalid:border-danger"
      />
      {list ? <MentionOptions id={listId} list={list} /> : null}
    </div>
  );
}

/** The border is no part of the content height. */
const BORDER = 2;
const TALLEST = 320;

function fitHeight(area: HTMLTextAreaElement): void {
  area.style.height = "auto";
  area.style.height = `${Math.min(TALLEST, area.scrollHeight + BORDER)}px`;
}
