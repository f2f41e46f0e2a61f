import { dayNumber } from "#lib/domain/date/iso-day.ts";
import type { DateSummary } from "#lib/domain/entry.ts";
import { type EntryView, viewEntry } from "../model/entry-view.ts";
import { yearOf } from "../model/years.ts";
import type { Reader } from "../reader.ts";

/** A stretch in days since 1970-01-01, `end` exclusive; a fading side is open or approximate. */
export type Span = { start: number; end: number; fadeStart: boolean; fadeEnd: boolean };

/** An entry on the axis. */
export type Mark = {
  view: EntryView;
  date: DateSummary;
  span: Span;
  /** Filled where a source gives the date. */
  isSourced: boolean;
  /** Dates of other sources that contradict it. */
  others: Span[];
  year: number;
};

/** Marks by lane, in the order of lanes; entries without a lane have the last one. */
export type MarkLane = { title: string; hue: number; marks: Mark[] };

export function listLanes(reader: Reader): MarkLane[] {
  const { edition, say, index } = reader;
  const lanes = [...edition.lanes].sort(
    (a, b) => a.position - b.position || (a.id < b.id ? -1 : 1),
  );
  const byId = new Map(
    lanes.map(({ id, title, hue }) => [id, { title, hue, marks: [] as Mark[] }]),
  );
  const rest: MarkLane = { title: say.noLane, hue: 4, marks: [] };
  for (const entry of index.listed) {
    const mark = makeMark(viewEntry(entry, reader), reader);
    if (mark) (byId.get(entry.content.laneId ?? "") ?? rest).marks.push(mark);
  }
  return [...byId.values(), rest].filter(({ marks }) => marks.length > 0);
}

function makeMark(view: EntryView, reader: Reader): Mark | null {
  const { date, otherDates, differing } = view.summary;
  const span = date && spanOf(date);
  const year = yearOf(date, reader);
  if (!date || !span || year === null) return null;
  const others = differing.includes("date") ? otherDates.map(spanOf) : [];
  return {
    ...{ view, date, span, year, isSourced: date.sourced },
    others: others.filter((other) => other !== null),
  };
}

/** EDTF marks of approximation, and two limits between which something lay. */
const SOFT = /[~%]|^[^./][^/]*\/[^./]/u;

/** Null where neither bound is known; an open side fades at the bound that is. */
function spanOf({ edtf, earliest, latest }: DateSummary): Span | null {
  const start = earliest === null ? null : dayNumber(earliest);
  const end = latest === null ? null : dayNumber(latest) + 1;
  if (start === null && end === null) return null;
  const isSoft = SOFT.test(edtf);
  return {
    start: start ?? (end as number),
    end: end ?? (start as number),
    fadeStart: isSoft || start === null,
    fadeEnd: isSoft || end === null,
  };
}

/** An exact day is a dot; anything wider or softer is a bar. */
export const isDot = ({ start, end, fadeStart, fadeEnd }: Span): boolean =>
  end - start === 1 && !fadeStart && !fadeEnd;
