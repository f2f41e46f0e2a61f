"use client";

import type { DateValue } from "#lib/domain/assertion.ts";
import { readBounds } from "#lib/domain/date/bounds.ts";
import { formatFor, formatMoment, otherCalendar } from "#lib/domain/date/date-style.ts";
import type { Preferences } from "#lib/domain/preferences.ts";
import { useDateStyle } from "./date-style-context.tsx";

/** How a date was understood: in the reader's calendar, in the other one, and as it is stored. */
export function DateReading({ value }: { value: DateValue }) {
  const reader = useDateStyle();
  const other = formatFor({ ...reader, calendar: otherCalendar(reader) }, value.edtf);
  const bounds = describeBounds(reader, value.edtf);
  return (
    <span className="tabular flex flex-col gap-0.5">
      <bdi className="font-medium text-verified">{formatMoment(reader, value)}</bdi>
      <span>
        <bdi>{other}</bdi>
        {" · "}
        <bdi>stored as {value.edtf}</bdi>
      </span>
      {bounds === "" ? null : <bdi>{bounds}</bdi>}
    </span>
  );
}

/** First and last day that the date allows; "" where it is one day. */
function describeBounds(reader: Preferences, edtf: string): string {
  const bounds = readBounds(edtf);
  if (!bounds.ok) return "";
  const { earliest, latest } = bounds.value;
  if (earliest === null && latest === null) return "may be any day";
  if (earliest === null) return `at the latest ${formatFor(reader, latest ?? "")}`;
  if (latest === null) return `at the earliest ${formatFor(reader, earliest)}`;
  if (earliest === latest) return "";
  return `earliest ${formatFor(reader, earliest)}, latest ${formatFor(reader, latest)}`;
}
