import type { Era, Lane } from "#lib/domain/chronology.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { dayNumberOf, fieldsOfDay, firstDayNumber, parseDay } from "./day-number.ts";
import type { EraBand, Mark, ModelLane, TimelineModel } from "./model.ts";
import { spanOf } from "./span.ts";

const NO_LANE_HUE = 4;

/**
 * Turns projected rows into marks in days, once per change of the rows and never per frame. Deleted
 * rows are left out, rows without a usable date are counted. Rows whose lane is gone share a row
 * at the bottom.
 */
export function buildModel(rows: EntryRow[], lanes: Lane[], eras: Era[]): TimelineModel {
  const modelLanes: ModelLane[] = [...lanes]
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
    .map(({ id, title, hue }) => ({ id, title, hue, marks: [] }));
  const indexById = new Map(modelLanes.map((lane, index) => [lane.id, index]));
  const marks: Mark[] = [];
  let undated = 0;
  for (const row of rows) {
    if (row.deletedAt !== null) continue;
    const mark = markOf(row, indexById.get(row.laneId) ?? modelLanes.length);
    if (mark) marks.push(mark);
    else undated += 1;
  }
  if (marks.some((mark) => mark.laneIndex === modelLanes.length)) {
    modelLanes.push({ id: null, title: "No lane", hue: NO_LANE_HUE, marks: [] });
  }
  marks.sort(compareMarks);
  for (const mark of marks) modelLanes[mark.laneIndex]?.marks.push(mark);
  const markById = new Map(marks.map((mark) => [mark.id, mark]));
  // An era without either end would cover everything and say nothing.
  const bands = eras.map(bandOf).filter(({ start, end }) => start !== null || end !== null);
  return { lanes: modelLanes, eras: bands, bounds: boundsOf(marks), undated, markById };
}

/** By start, then the narrower first, then the team's order within a day; ids make it total. */
export function compareMarks(a: Mark, b: Mark): number {
  return (
    a.start - b.start ||
    a.end - a.start - (b.end - b.start) ||
    a.sameDayOrder - b.sameDayOrder ||
    (a.id < b.id ? -1 : 1)
  );
}

function markOf(row: EntryRow, laneIndex: number): Mark | null {
  const span = row.date && spanOf(row.date);
  if (!row.date || !span) return null;
  const isSoft = span.fadeStart || span.fadeEnd;
  return {
    ...span,
    id: row.id,
    title: row.title || "Untitled",
    edtf: row.date.edtf,
    laneIndex,
    shape: span.end - span.start === 1 && !isSoft ? "dot" : "bar",
    sourced: row.date.sourced,
    differs: row.differing.length > 0,
    others: row.otherDates.map(spanOf).filter((other) => other !== null),
    sameDayOrder: row.sameDayOrder,
  };
}

function bandOf({ id, title, start, end }: Era): EraBand {
  return { id, title, start: firstDayNumber(start), end: endDay(end) };
}

/** First day after an era that ends in `YYYY`, `YYYY-MM` or on `YYYY-MM-DD`. */
function endDay(text: string): number | null {
  const fields = parseDay(text);
  if (!fields) return null;
  const parts = text.replace(/^[+-]/u, "").split("-").length;
  if (parts >= 3) return dayNumberOf(fields) + 1;
  if (parts === 1) return dayNumberOf({ year: fields.year + 1, month: 1, day: 1 });
  const next = fieldsOfDay(dayNumberOf({ ...fields, day: 1 }) + 31);
  return dayNumberOf({ ...next, day: 1 });
}

/** A year around the epoch where there is nothing, so that the axis can still be drawn. */
const NOTHING = { start: 0, end: 366 };

function boundsOf(marks: Mark[]): { start: number; end: number } {
  if (marks.length === 0) return NOTHING;
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const mark of marks) {
    for (const span of [mark, ...mark.others]) {
      start = Math.min(start, span.start);
      end = Math.max(end, span.end);
    }
  }
  return { start, end: Math.max(end, start + 1) };
}
