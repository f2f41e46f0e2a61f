import { readBounds } from "#lib/domain/date/bounds.ts";
import { pad } from "#lib/domain/date/iso-day.ts";
import { momentOf } from "#lib/domain/date/moment.ts";
import { isShiftable, shiftDate, stretchDate } from "#lib/domain/date/shift-date.ts";
import { fieldsOfDay } from "../day-number.ts";
import type { Mark } from "../model/model.ts";
import { spanOf } from "../model/span.ts";
import type { MovedDate } from "./timeline-edits.ts";

/** A change of one entry that is not stored yet. */
export type Draft = {
  /** As it stands in the model. */
  mark: Mark;
  date: MovedDate;
  /** Of the lane that it would belong to. */
  laneIndex: number;
  by: "pointer" | "keys";
  isSaving: boolean;
};

export type Grip = "move" | "start" | "end";

export const isMovable = (mark: Mark): boolean => isShiftable(mark.edtf);

export const beginDraft = (mark: Mark, by: Draft["by"]): Draft => ({
  ...{ mark, by, laneIndex: mark.laneIndex, isSaving: false },
  date: { edtf: mark.edtf, time: mark.time, zone: mark.zone },
});

/** Pixels per day from which a time of day is moved by minutes, not by days. */
const MINUTES_FROM = 480;
const MINUTES_PER_DAY = 1440;
const SNAP_MINUTES = 5;

/**
 * The date of a mark dragged by some days, in steps of its own precision; a time of day moves by five
 * minutes where hours can be told apart. The date as it is where it cannot be moved so.
 */
export function dragDate(
  mark: Mark,
  grip: Grip,
  days: number,
  { pixelsPerDay, timeZone }: { pixelsPerDay: number; timeZone: string },
): MovedDate {
  const own = { edtf: mark.edtf, time: mark.time, zone: mark.zone };
  if (mark.time !== null && pixelsPerDay >= MINUTES_FROM) return moveClock(mark, days, timeZone);
  const edtf = grip === "move" ? shiftDate(mark.edtf, days) : stretchDate(mark.edtf, grip, days);
  if (edtf === null) return own;
  // An interval has no time of day: it would be read as that of both ends.
  const isInterval = edtf.includes("/");
  return isInterval ? { edtf, time: null, zone: null } : { ...own, edtf };
}

function moveClock(mark: Mark, days: number, timeZone: string): MovedDate {
  const from = Math.round(mark.start * MINUTES_PER_DAY);
  const moved = from + Math.round((days * MINUTES_PER_DAY) / SNAP_MINUTES) * SNAP_MINUTES;
  if (moved === from) return { edtf: mark.edtf, time: mark.time, zone: mark.zone };
  const day = Math.floor(moved / MINUTES_PER_DAY);
  const minutes = moved - day * MINUTES_PER_DAY;
  const time = `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
  const mark0 = /[~?%]$/.exec(mark.edtf)?.[0] ?? "";
  return { edtf: isoOf(day) + mark0, time, zone: timeZone };
}

function isoOf(dayNumber: number): string {
  const { year, month, day } = fieldsOfDay(dayNumber);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** Days by which keys move a date: one step of its precision. */
export function keyStep(edtf: string): number {
  const first = edtf.split("/").find((limit) => limit !== "" && limit !== "..") ?? edtf;
  const parts = first.replace(/[~?%]$/, "").split("-").length;
  return parts >= 3 ? 1 : parts === 2 ? 30.44 : 365.25;
}

/** The mark as it would be. */
export function markOfDraft({ mark, date, laneIndex }: Draft, timeZone: string): Mark {
  const bounds = readBounds(date.edtf);
  if (!bounds.ok) return mark;
  const summary = { ...bounds.value, ...date };
  const span = spanOf(summary);
  if (!span) return mark;
  const moment = date.time === null ? null : momentOf(summary, timeZone);
  const isSoft = span.fadeStart || span.fadeEnd;
  const isDot = span.end - span.start <= 1 && span.end > span.start && !isSoft;
  const rest = { others: [], choices: [], laneIndex, shape: isDot ? "dot" : "bar" } as const;
  return { ...mark, ...span, ...moment, ...rest, others: [], choices: [] };
}

export const changesDate = ({ mark, date }: Draft): boolean =>
  date.edtf !== mark.edtf || date.time !== mark.time || date.zone !== mark.zone;

export const changesLane = ({ mark, laneIndex }: Draft): boolean => laneIndex !== mark.laneIndex;

/** A date for a place on the axis, as exact as the scale lets one point. */
export function dateAt(day: number, pixelsPerDay: number): string {
  const iso = isoOf(day);
  if (pixelsPerDay >= 3) return iso;
  return pixelsPerDay >= 0.165 ? iso.slice(0, 7) : iso.slice(0, 4);
}
