"use client";

import { useRef, useState } from "react";
import { useDateStyle } from "#components/dates/date-style-context.tsx";
import type { DateValue } from "#lib/domain/assertion.ts";
import { formatMoment } from "#lib/domain/date/date-style.ts";
import { OpenDateEditor } from "./open-date-editor.tsx";

export type DateEditorProps = { value: DateValue | null; onCommit: (value: DateValue) => void };

/** A date that becomes a field where it stands: Enter or leaving keeps it, Escape gives up. */
export function DateEditor({ value, onCommit }: DateEditorProps) {
  const reader = useDateStyle();
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  if (isOpen) {
    return (
      <OpenDateEditor
        value={value}
        onCommit={onCommit}
        onClose={(takesFocus) => {
          setIsOpen(false);
          if (takesFocus)
            requestAnimationFrame(() => opener.current?.focus({ preventScroll: true }));
        }}
      />
    );
  }
  const shown = value ? formatMoment(reader, value) : "";
  return (
    <button
      ref={opener}
      type="button"
      dir="auto"
      aria-label={shown === "" ? "Add a date" : `Date: ${shown}. Edit`}
      onClick={() => setIsOpen(true)}
      className={`-mx-1 rounded-sm px-1 text-start hover:bg-hover ${shown === "" ? "font-normal text-accent" : ""}`}
    >
      {shown || "Add a date"}
    </button>
  );
}
