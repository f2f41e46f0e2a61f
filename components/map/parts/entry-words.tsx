"use client";

import { useDateStyle } from "#components/dates/date-style-context.tsx";
import type { Lane } from "#lib/domain/chronology.ts";
import { formatFor } from "#lib/domain/date/date-style.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { describePrecision } from "../spots/describe-spot.ts";

/** Date, title, place with its precision, and lane, as text; each in its own direction. */
export function EntryWords({ row, lanes }: { row: EntryRow; lanes: readonly Lane[] }) {
  const reader = useDateStyle();
  const lane = lanes.find(({ id }) => id === row.laneId);
  return (
    <>
      <span className="tabular block text-xs text-muted">
        <bdi>{row.date ? formatFor(reader, row.date.edtf) : "No date"}</bdi>
      </span>
      <span dir="auto" className="line-clamp-3 font-medium wrap-anywhere">
        {row.title || "Untitled"}
      </span>
      {row.place ? (
        <span className="line-clamp-2 text-xs text-muted wrap-anywhere">
          <bdi>{row.place.name || "Unnamed place"}</bdi> · {describePrecision(row.place)}
          {row.unsourced.includes("place") ? " · no source" : ""}
        </span>
      ) : null}
      {lane ? (
        <span className="flex items-center gap-1.5 text-xs text-muted">
          <span
            aria-hidden="true"
            style={{ backgroundColor: `var(--lane-${lane.hue})` }}
            className="size-2 shrink-0 rounded-xs"
          />
          <bdi className="truncate">{lane.title}</bdi>
        </span>
      ) : null}
    </>
  );
}
