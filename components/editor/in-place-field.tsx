"use client";

import { type KeyboardEvent, useId, useRef, useState } from "react";

export type InPlaceFieldProps = {
  label: string;
  shown: string;
  emptyText: string;
  draft: string;
  onDraft: (text: string) => void;
  /** What the field holds when editing begins. */
  startText: () => string;
  /** How the draft is read, or what is wrong with it. */
  message: string;
  isWrong: boolean;
  /** False keeps the field open: what was typed could not be read, and is not thrown away. */
  onCommit: () => boolean;
};

/** A value that becomes a field where it stands: Enter or leaving keeps it, Escape gives up. */
export function InPlaceField(props: InPlaceFieldProps) {
  const [isOpen, setIsOpen] = useState(false);
  const messageId = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setIsOpen(false);
    requestAnimationFrame(() => opener.current?.focus({ preventScroll: true }));
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter" && props.onCommit()) close();
    if (event.key === "Escape") {
      event.stopPropagation();
      close();
    }
  };
  if (!isOpen)
    return (
      <button
        ref={opener}
        type="button"
        dir="auto"
        aria-label={props.shown ? `${props.label}: ${props.shown}. Edit` : props.emptyText}
        onClick={() => {
          props.onDraft(props.startText());
          setIsOpen(true);
        }}
        className={`-mx-1 rounded-sm px-1 text-start hover:bg-hover ${props.shown ? "" : "font-normal text-accent"}`}
      >
        {props.shown || props.emptyText}
      </button>
    );
  return (
    <span className="block w-full">
      <input
        // biome-ignore lint/a11y/noAutofocus: the person just asked for this field.
        autoFocus
        aria-label={props.label}
        aria-describedby={messageId}
        aria-invalid={props.isWrong}
        dir="auto"
        value={props.draft}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => props.onDraft(event.target.value)}
        onKeyDown={press}
        onBlur={() => {
          if (props.onCommit()) setIsOpen(false);
        }}
        className="w-full rounded-sm border border-rule bg-raised px-1.5 py-0.5 font-medium aria-invalid:border-danger"
      />
      <span
        id={messageId}
        aria-live="polite"
        className={`mt-1 block text-xs font-normal ${props.isWrong ? "text-danger" : "text-muted"}`}
      >
        {props.message}
      </span>
    </span>
  );
}
