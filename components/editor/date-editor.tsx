"use client";

import { useState } from "react";
import type { DateValue } from "#lib/domain/assertion.ts";
import { formatDate } from "#lib/domain/date/format-date.ts";
import { parseDate } from "#lib/domain/date/parse-date.ts";
import { InPlaceField } from "./in-place-field.tsx";

export type DateEditorProps = { value: DateValue | null; onCommit: (value: DateValue) => void };

/** A date typed as people write dates; shows at once how it is read and what is stored. */
export function DateEditor({ value, onCommit }: DateEditorProps) {
  const [draft, setDraft] = useState("");
  const reading = draft.trim() === "" ? null : parseDate(draft);
  const shown = value ? say(value) : "";
  return (
    <InPlaceField
      label="Date"
      shown={shown}
      emptyText="Add a date"
      draft={draft}
      onDraft={setDraft}
      startText={() => value?.text || shown}
      message={
        reading === null
          ? "For example 9 Mar 2023, about 2018, between 3 and 5 May 2022, since 2021"
          : reading.ok
            ? `${say(reading.value)} · stored as ${reading.value.edtf}`
            : reading.error
      }
      isWrong={reading !== null && !reading.ok}
      onCommit={() => {
        if (reading?.ok && reading.value.edtf !== value?.edtf) onCommit(reading.value);
        return reading === null || reading.ok;
      }}
    />
  );
}

function say({ edtf, time, zone }: DateValue): string {
  return [formatDate(edtf), time, zone].filter(Boolean).join(" ");
}
