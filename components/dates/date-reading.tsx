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
  return (
    <span className="tabular flex flex-col gap-0.5">
      <span className="font-medium text-verified">
        <bdi>{formatMoment(reader, value)}</bdi>
      </span>
      <span>
        <bdi>{other}</bdi>
      </span>
      <span className="wrap-anywhere">{`stored as ${value.edtf}`}</span>
      <Bounds reader={reader} edtf={value.edtf} />
    </span>
  );
}

type BoundsProps = { reader: Preferences; edtf: string };

/** First and last day that the date allows; nothing where it is one day. */
function Bounds({ reader, edtf }: BoundsProps) {
  const bounds = readBounds(edtf);
  if (!bounds.ok) return null;
  const { earliest, latest } = bounds.value;
  if (earliest === null && latest === null) return <span>May be any day</span>;
  if (earliest === latest) return null;
  return (
    <span>
      {earliest === null ? "no earliest day" : "earliest "}
      {earliest === null ? null : <bdi>{formatFor(reader, earliest)}</bdi>}
      {latest === null ? ", no latest day" : ", latest "}
      {latest === null ? null : <bdi>{formatFor(reader, latest)}</bdi>}
    </span>
  );
}
