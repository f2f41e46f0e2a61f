"use client";

import { useState } from "react";
import { TextField } from "#components/ui/text-field.tsx";
import { readBounds } from "#lib/domain/date/bounds.ts";

/** EDTF's sign for an open end; people write and read a word. */
const OPEN = "..";

export type EraBoundProps = { label: string; value: string; onChange: (value: string) => void };

/** One end of an era: a date or "open". Only what can be read is kept; the rest stays a draft. */
export function EraBound({ label, value, onChange }: EraBoundProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const shown = draft ?? (value === OPEN ? "open" : value);
  const isWrong = readBound(shown) === null;
  return (
    <TextField
      aria-label={label}
      placeholder="2021-08 or open"
      value={shown}
      onChange={(text) => {
        setDraft(text);
        const read = readBound(text);
        if (read !== null) onChange(read);
      }}
      onBlur={() => isWrong || setDraft(null)}
      error={isWrong ? "2021, 2021-08, 2021-08-15, or open" : undefined}
      className="w-36"
    />
  );
}

function readBound(text: string): string | null {
  const said = text.trim().toLowerCase();
  if (said === "" || said === "open" || said === OPEN) return OPEN;
  return readBounds(said.toUpperCase()).ok ? said.toUpperCase() : null;
}
