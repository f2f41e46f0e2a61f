"use client";

import { useDateStyle } from "#components/dates/date-style-context.tsx";
import { formatMoment } from "#lib/domain/date/date-style.ts";
import type { Preferences } from "#lib/domain/preferences.ts";
import { namePeriod } from "../axis/axis-labels.ts";
import type { Frame } from "../draw/draw.ts";
import type { PlacedCluster, PlacedMark } from "../layout/scene.ts";
import { pixelsPerDay } from "../viewport.ts";
import { screenOf, type Target } from "./sheet-point.ts";
import type { TimelinePresence } from "./timeline.tsx";

const WIDEST = 288;

export type CardPlace = { left: number; top?: number; bottom?: number };

/** Where a card stands beside something at a place of the sheet, within the canvas. */
export function placeCard(frame: Frame, x: number, y: number): CardPlace {
  const width = frame.viewport.left + frame.viewport.width;
  const at = screenOf(frame, x, y);
  const left = Math.max(8, Math.min(at.x - 12, width - WIDEST - 8));
  return at.y < frame.height / 2
    ? { left, top: at.y + 16 }
    : { left, bottom: frame.height - at.y + 16 };
}

export type HoverCardProps = { target: Target; frame: Frame; presence: TimelinePresence[] };

/** What the pointer is on, in full; screen readers hear it by keyboard. */
export function HoverCard({ target, frame, presence }: HoverCardProps) {
  const reader = useDateStyle();
  const place =
    target.kind === "mark"
      ? placeCard(frame, target.item.extent.left, target.item.y)
      : placeCard(frame, target.column.extent.left, target.column.top);
  return (
    <div
      aria-hidden="true"
      style={{ ...place, maxWidth: WIDEST }}
      className="overlay pointer-events-none absolute z-10 px-2.5 py-1.5"
    >
      {target.kind === "mark" ? (
        <MarkWords item={target.item} presence={presence} reader={reader} />
      ) : (
        <ClusterWords column={target.column} frame={frame} reader={reader} />
      )}
    </div>
  );
}

type MarkWordsProps = { item: PlacedMark; presence: TimelinePresence[]; reader: Preferences };

function MarkWords({ item: { mark }, presence, reader }: MarkWordsProps) {
  const { edtf, time, zone } = mark;
  const people = presence.filter(({ entryId }) => entryId === mark.id);
  const notes = [
    mark.sourced ? "" : "date without source",
    mark.differs ? "sources differ" : "",
    ...people.map(({ name }) => `${name} is here`),
  ].filter(Boolean);
  return (
    <>
      <p className="tabular text-xs text-muted">
        {formatMoment(reader, { edtf, time, zone, text: "", calendar: "gregorian" })}
      </p>
      <p dir="auto" className="font-medium">
        {mark.title}
      </p>
      {notes.length > 0 ? <p className="text-xs text-muted">{notes.join(" · ")}</p> : null}
    </>
  );
}

type ClusterWordsProps = { column: PlacedCluster; frame: Frame; reader: Preferences };

function ClusterWords({ column, frame, reader }: ClusterWordsProps) {
  const { start, end, count } = column.cluster;
  const grain = pixelsPerDay(frame.viewport) >= 1 ? "day" : "month";
  const [from, to] = [start, end].map((day) => namePeriod(reader, day, grain));
  return (
    <>
      <p className="tabular text-xs text-muted">{from === to ? from : `${from} to ${to}`}</p>
      <p className="font-medium">{count === 1 ? "1 entry" : `${count} entries`}</p>
      <p className="text-xs text-muted">Click to look closer</p>
    </>
  );
}
