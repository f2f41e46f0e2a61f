"use client";

import { useDateStyle } from "#components/dates/date-style-context.tsx";
import { Fact } from "#components/evidence/fact.tsx";
import type { Assertion } from "#lib/domain/assertion.ts";
import { formatFor, otherCalendar } from "#lib/domain/date/date-style.ts";
import { DateEditor } from "./date-editor.tsx";
import { useEntryView } from "./entry-view-context.tsx";
import { setValue } from "./set-value.ts";

/** When it happened, with the same day in the other calendar. */
export function DateGroup({ assertions }: { assertions: Assertion[] }) {
  const { edits } = useEntryView();
  return (
    <Fact
      groupKey="date"
      assertions={assertions}
      detail={(preferred) =>
        preferred.field === "date" ? <OtherCalendar assertion={preferred} /> : null
      }
      editor={(preferred) => (
        <DateEditor
          value={preferred?.field === "date" ? preferred.value : null}
          onCommit={(value) => setValue(edits, preferred, { field: "date", kind: "value", value })}
        />
      )}
    />
  );
}

function OtherCalendar({ assertion }: { assertion: Extract<Assertion, { field: "date" }> }) {
  const reader = useDateStyle();
  if (!assertion.value) return null;
  const { edtf } = assertion.value;
  const other = formatFor({ ...reader, calendar: otherCalendar(reader) }, edtf);
  return (
    <span className="tabular">
      <bdi>{other}</bdi>
      {" · "}
      <bdi>{edtf}</bdi>
    </span>
  );
}
