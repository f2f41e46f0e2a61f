"use client";

import { type RefObject, useLayoutEffect, useRef } from "react";

export type InlineTextProps = {
  label: string;
  value: string;
  placeholder: string;
  /** Null: read only. Called at each key: what is typed is on its way at once. */
  onChange: ((value: string) => void) | null;
  className: string;
};

/**
 * Text that looks as it reads and is edited where it stands, growing with its content. A change
 * made by somebody else keeps the caret where it is.
 */
export function InlineText({ label, value, placeholder, onChange, className }: InlineTextProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const remember = useKeptCaret(area, value);
  if (!onChange && value === "") return null;
  return (
    <textarea
      ref={area}
      aria-label={label}
      data-field={label.toLowerCase()}
      dir="auto"
      rows={1}
      value={value}
      placeholder={placeholder}
      readOnly={!onChange}
      onSelect={remember}
      onChange={(event) => {
        remember();
        onChange?.(event.target.value.replaceAll("\n", " "));
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter") event.currentTarget.blur();
      }}
      className={`block w-full resize-none overflow-hidden rounded-sm bg-transparent [field-sizing:content] placeholder:text-muted ${className}`}
    />
  );
}

type Caret = { start: number; end: number; value: string };

/**
 * React sets a value that somebody else changed and the browser moves the caret to its end: put it
 * back where it was. Gives the function that notes where it is.
 */
function useKeptCaret(area: RefObject<HTMLTextAreaElement | null>, value: string): () => void {
  const caret = useRef<Caret | null>(null);
  useLayoutEffect(() => {
    const element = area.current;
    const before = caret.current;
    if (!element || !before || document.activeElement !== element || before.value === value) return;
    const shift = shiftAt(before.value, value, before.start);
    element.setSelectionRange(before.start + shift, before.end + shift);
    caret.current = { start: before.start + shift, end: before.end + shift, value };
  }, [area, value]);
  return () => {
    const element = area.current;
    if (!element) return;
    const { selectionStart: start, selectionEnd: end } = element;
    caret.current = { start, end, value: element.value.replaceAll("\n", " ") };
  };
}

/** How far a caret moves when the text before it grew or shrank. */
function shiftAt(before: string, after: string, caret: number): number {
  const isSameStart = after.startsWith(before.slice(0, caret));
  return isSameStart ? 0 : after.length - before.length;
}
