import { momentOf } from "#lib/domain/date/moment.ts";
import type { DateSummary, EntryRow } from "#lib/domain/entry.ts";
import type { Mark, Span } from "./model.ts";
import { choicesOf, spanOf } from "./span.ts";

/** What decides about the marks of a row besides the row itself. */
export type MarkSetting = {
  hue: number;
  /** Indexes of the groups that it belongs to. */
  groups: readonly number[];
  timeZone: string;
};

type KeptMarks = { setting: MarkSetting; marks: readonly Mark[] };
/** A plain map, which its owner clears: ten thousand weak keys are looked at in every collection. */
export type MarkStore = Map<EntryRow, KeptMarks>;

/**
 * The marks of a row, one for each of its groups; none without a usable date. Rows are replaced when
 * they change and never altered, so that their marks can be kept: taken from `before`, put into `kept`.
 */
export function marksOf(
  row: EntryRow,
  setting: MarkSetting,
  before: MarkStore,
  kept: MarkStore,
): readonly Mark[] {
  const known = before.get(row);
  if (known && isSameSetting(known.setting, setting)) {
    kept.set(row, known);
    return known.marks;
  }
  const mark = makeMark(row, setting);
  const marks = mark ? spreadOver(mark, setting.groups) : NO_MARKS;
  kept.set(row, { setting, marks });
  return marks;
}

const NO_MARKS: readonly Mark[] = [];

/** Mostly there is one group. */
function spreadOver(mark: Mark, groups: readonly number[]): Mark[] {
  const [first, ...rest] = groups;
  mark.laneIndex = first ?? 0;
  return rest.length === 0 ? [mark] : [mark, ...rest.map((laneIndex) => ({ ...mark, laneIndex }))];
}

const isSameSetting = (a: MarkSetting, b: MarkSetting) =>
  a.hue === b.hue && a.timeZone === b.timeZone && isSameList(a.groups, b.groups);

const isSameList = (a: readonly number[], b: readonly number[]) =>
  a === b || (a.length === b.length && a.every((value, index) => value === b[index]));

function makeMark(row: EntryRow, { hue, timeZone }: MarkSetting): Mark | null {
  const { date } = row;
  const span = date && spanOf(date);
  if (!date || !span) return null;
  const isSoft = span.fadeStart || span.fadeEnd;
  const moment = date.time === null || isSoft ? null : momentOf(date, timeZone);
  const { start, end } = moment ?? span;
  return {
    id: row.id,
    title: row.title || "Untitled",
    edtf: date.edtf,
    time: date.time,
    zone: date.zone,
    start,
    end,
    fadeStart: span.fadeStart,
    fadeEnd: span.fadeEnd,
    laneIndex: 0,
    hue,
    shape: end - start <= 1 && !isSoft && end > start ? "dot" : "bar",
    sourced: date.sourced,
    differs: row.differing.length > 0,
    others: row.otherDates.length === 0 ? NO_SPANS : spansOf(row.otherDates),
    choices: choicesOf(date.edtf),
    sameDayOrder: row.sameDayOrder,
  };
}

const NO_SPANS: never[] = [];

const spansOf = (dates: DateSummary[]): Span[] => dates.map(spanOf).filter((span) => span !== null);
