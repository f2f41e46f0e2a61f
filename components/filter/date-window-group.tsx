"use client";

import { useState } from "react";
import { useDateStyle } from "#components/dates/date-style-context.tsx";
import { formatLocalDay } from "#components/pages/frame/format-instant.ts";
import { TextField } from "#components/ui/text-field.tsx";
import { formatFor } from "#lib/domain/date/date-style.ts";
import { parseDate } from "#lib/domain/date/parse-date.ts";
import type { EntryFilter } from "#lib/domain/filter/entry-filter.ts";

export type DateWindowGroupProps = {
  filter: EntryFilter;
  onChange: (filter: EntryFilter) => void;
};

/** From and to, as people write dates in any calendar; filters as soon as both can be read. */
export function DateWindowGroup({ filter, onChange }: DateWindowGroupProps) {
  return (
    <div className="flex flex-col gap-2 pb-3">
      <div className="grid grid-cols-2 gap-2">
        <BoundField
          label="From"
          edtf={filter.from}
          onChange={(from) => onChange({ ...filter, from })}
        />
        <BoundField label="To" edtf={filter.to} onChange={(to) => onChange({ ...filter, to })} />
      </div>
      <p className="text-xs text-muted">
        Entries that may lie between, both included; those without a date do not.
      </p>
    </div>
  );
}

type BoundFieldProps = { label: string; edtf: string; onChange: (edtf: string) => void };

function BoundField({ label, edtf, onChange }: BoundFieldProps) {
  const reader = useDateStyle();
  const [text, setText] = useState(() => (edtf === "" ? "" : formatFor(reader, edtf)));
  const read = readBound(text);
  const change = (next: string) => {
    setText(next);
    const { edtf: bound } = readBound(next);
    if (bound !== null && bound !== edtf) onChange(bound);
  };
  return (
    <TextField
      label={label}
      placeholder={label === "From" ? "Aug 2021" : "4 Sonbola 1403"}
      autoComplete="off"
      maxLength={60}
      value={text}
      onChange={change}
      description={read.edtf ? formatFor(reader, read.edtf) : undefined}
      error={read.error}
    />
  );
}

/** The EDTF of what is typed, empty for nothing; null with a sentence where it is no date. */
function readBound(text: string): { edtf: string | null; error?: string } {
  if (text.trim() === "") return { edtf: "" };
  const read = parseDate(text, { today: formatLocalDay(new Date()) });
  return read.ok ? { edtf: read.value.edtf } : { edtf: null, error: read.error };
}
