"use client";

import { useDateStyle } from "#components/dates/date-style-context.tsx";
import { formatMoment } from "#lib/domain/date/date-style.ts";
import type { TimelineModel } from "../model/model.ts";
import { changesDate, changesLane, type Draft } from "./draft.ts";

/** Says before it is stored what will be stored, and what stays. */
export function DraftCard({ draft, model }: { draft: Draft; model: TimelineModel }) {
  const reader = useDateStyle();
  const { mark, date, laneIndex, by, isSaving } = draft;
  const hint = by === "keys" ? "Enter stores it, Escape leaves it." : "Escape leaves it as it was.";
  return (
    <div role="status" className="text-xs">
      <p dir="auto" className="truncate font-medium">
        {mark.title}
      </p>
      {changesDate(draft) ? (
        <p className="tabular">
          <span className="text-muted line-through">{formatMoment(reader, asValue(mark))}</span>{" "}
          <span className="text-muted">→</span>{" "}
          <strong className="font-semibold">{formatMoment(reader, asValue(date))}</strong>
        </p>
      ) : (
        <p className="tabular text-muted">{formatMoment(reader, asValue(mark))}, as it is</p>
      )}
      {changesLane(draft) ? <p>Lane: {model.lanes[laneIndex]?.title}</p> : null}
      {changesDate(draft) && mark.sourced ? (
        <p className="text-muted">The date that sources give stays beside the new one.</p>
      ) : null}
      <p className="text-muted">{isSaving ? "Saving…" : hint}</p>
    </div>
  );
}

function asValue({ edtf, time, zone }: Pick<Draft["date"], "edtf" | "time" | "zone">) {
  return { edtf, time, zone, text: "", calendar: "gregorian" } as const;
}
