"use client";

import { useLayoutEffect, useRef } from "react";

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
  useKeptCaret(area, value);
  if (!onChange && value === "") return null;
  return (
    <textarea
      ref={area}
      aria-label={label}
      dir="auto"
      rows={1}
      value={value}
      placeholder={placeholder}
      readOnly={!onChange}
      onChange={(event) => onChange?.(event.target.value.replaceAll("\n", " "))}
      onKeyDown={(event) => {
        if (event.key === "Enter") event.currentTarget.blur();
      }}
      className={`block w-full resize-none overflow-hidden rounded-sm bg-transparent [field-sizing:content] placeholder:text-muted ${className}`}
    />
  );
}

/** React sets the value and the browser jumps to its end; put the caret back where it was. */
function useKeptCaret(area: React.RefObject<HTMLTextAreaElement | null>, value: string): void {
  const caret = useRef({ start: 0, end: 0, value });
  useLayoutEffect(() => {
    const element = area.current;
    if (!element || document.activeElement !== element || caret.current.value === value) return;
    const { start, end, value: before } = caret.current;
    const shift = shiftAt(before, value, start);
    element.setSelectionRange(start + shift, end + shift);
  }, [area, value]);
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    const remember = () => {
      caret.current = {
        ...{ start: element.selectionStart, end: element.selectionEnd, value: element.value },
      };
    };
    element.addEventListener("input", remember);
    element.addEventListener("keyup", remember);
    element.addEventListener("pointerup", remember);
    return () => {
      element.removeEventListener("input", remember);
      element.removeEventListener("keyup", remember);
      element.removeEventListener("pointerup", remember);
    };
  }, [area]);
}

/** How far a caret moves when the text before it grew or shrank. */
function shiftAt(before: string, after: string, caret: number): number {
  const isSameStart = after.startsWith(before.slice(0, caret));
  return isSameStart ? 0 : after.length - before.length;
}
