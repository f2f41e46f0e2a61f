"use client";

import { useState } from "react";
import { useDateStyle } from "#components/dates/date-style-context.tsx";
import { formatFor } from "#lib/domain/date/date-style.ts";
import { formatDate } from "#lib/domain/date/format-date.ts";
import { parseDate } from "#lib/domain/date/parse-date.ts";
import { useEntryView } from "./entry-view-context.tsx";
import { FactRow } from "./fact-row.tsx";
import { InPlaceField } from "./in-place-field.tsx";

/** The day before which readers see nothing of the entry. */
export function Embargo() {
  const { facts, edits } = useEntryView();
  const [draft, setDraft] = useState("");
  const reader = useDateStyle();
  const { embargo } = facts;
  if (!edits)
    return embargo ? (
      <FactRow label="Embargo" field="embargo">
        until {formatFor(reader, embargo)}
      </FactRow>
    ) : null;
  const read = readDay(draft);
  return (
    <FactRow label="Embargo" field="embargo">
      <InPlaceField
        label="Embargo"
        shown={embargo ? `until ${formatFor(reader, embargo)}` : ""}
        emptyText="None; set a day"
        draft={draft}
        onDraft={setDraft}
        startText={() => (embargo ? formatDate(embargo) : "")}
        message={read.message}
        isWrong={!read.ok}
        onCommit={() => {
          if (read.ok && read.day !== embargo) edits.setField("embargo", read.day);
          return read.ok;
        }}
      />
    </FactRow>
  );
}

type ReadDay = { ok: boolean; day: string | null; message: string };

/** A whole day; nothing takes the embargo away. */
function readDay(text: string): ReadDay {
  if (text.trim() === "")
    return { ok: true, day: null, message: "Readers see it once it is published" };
  const parsed = parseDate(text);
  if (!parsed.ok) return { ok: false, day: null, message: parsed.error };
  const { edtf } = parsed.value;
  if (!/^\d{4}-\d\d-\d\d$/.test(edtf))
    return { ok: false, day: null, message: "An embargo needs a single day, such as 9 Mar 2027." };
  return { ok: true, day: edtf, message: `Readers see nothing of it before ${formatDate(edtf)}` };
}
