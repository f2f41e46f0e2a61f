"use client";

import { type KeyboardEvent, useId, useLayoutEffect, useRef } from "react";
import { MentionOptions, optionId } from "./mention-options.tsx";
import type { NamedPerson } from "./use-comment-people.ts";
import { useMentionList } from "./use-mention-list.ts";

export type ComposerFieldProps = {
  label: string;
  text: string;
  people: readonly NamedPerson[];
  isTooLong: boolean;
  autoFocus: boolean;
  onText: (text: string) => void;
  onSubmit: () => void;
  onCancel: (() => void) | null;
};

/** The field itself, with the people who fit below it while one writes “@”. */
export function ComposerField(props: ComposerFieldProps) {
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
