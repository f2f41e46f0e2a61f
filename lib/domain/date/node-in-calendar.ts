import type { CalendarId } from "../codes.ts";
import { boundsOf, precisionOf } from "./bounds.ts";
import { fieldsIn, lastDayIn } from "./calendar.ts";
import {
  type EdtfLimit,
  type EdtfMember,
  type EdtfNode,
  type EdtfPoint,
  type EdtfSet,
  isPoint,
} from "./edtf.ts";
import { type DayFields, pad } from "./iso-day.ts";
import { hasOddMask } from "./odd-mask.ts";

/** Grain in which a date is written; a Gregorian month has no day in another calendar. */
type Grain = "day" | "month" | "year";

/**
 * The same date with the year, month and day of another calendar, for writing only: such a tree is
 * no EDTF any more. Whole months and years of that calendar are recognised.
 */
export function nodeInCalendar(node: EdtfNode, calendar: CalendarId): EdtfNode {
  if (node.type === "point") return pointInCalendar(node, calendar);
  if (node.type === "set") return setInCalendar(node, calendar);
  const { start, end } = node;
  const whole = isPoint(start) && isPoint(end) ? wholePeriods(start, end, calendar) : null;
  if (whole !== null) return whole;
  const from = limitInCalendar(start, "first", calendar);
  return { type: "interval", start: from, end: limitInCalendar(end, "last", calendar) };
}

function pointInCalendar(point: EdtfPoint, calendar: CalendarId): EdtfNode {
  const { earliest, latest } = boundsOf(point);
  if (earliest === null || latest === null || hasOddMask(point)) return point;
  const grain = grainOf(point);
  const start = fill(point, fieldsIn(calendar, earliest), grain);
  const end = fill(point, fieldsIn(calendar, latest), grain);
  const isOne = start.year === end.year && start.month === end.month && start.day === end.day;
  return isOne ? start : { type: "interval", start, end };
}

function grainOf(point: EdtfPoint): Grain {
  const precision = precisionOf(point);
  if (precision === "day") return "day";
  return precision === "month" || precision === "season" ? "month" : "year";
}

function fill(point: EdtfPoint, { year, month, day }: DayFields, grain: Grain): EdtfPoint {
  const { approximate, uncertain } = point;
  return {
    type: "point",
    year: pad(year, 4),
    month: grain === "year" ? null : pad(month),
    day: grain === "day" ? pad(day) : null,
    season: null,
    approximate,
    uncertain,
  };
}

/**
 * An interval of days that is exactly a month, a year, or a run of either, of the calendar; a run
 * stays an interval. One month or year needs both ends to be equally certain.
 */
function wholePeriods(start: EdtfPoint, end: EdtfPoint, calendar: CalendarId): EdtfNode | null {
  if (precisionOf(start) !== "day" || precisionOf(end) !== "day") return null;
  const { earliest } = boundsOf(start);
  const { latest } = boundsOf(end);
  if (earliest === null || latest === null) return null;
  const [from, to] = [fieldsIn(calendar, earliest), fieldsIn(calendar, latest)];
  if (from.day !== 1 || to.day !== lastDayIn(calendar, to.year, to.month)) return null;
  const grain = from.month === 1 && to.month === 12 ? "year" : "month";
  const [first, last] = [fill(start, from, grain), fill(end, to, grain)];
  const isOne = first.year === last.year && first.month === last.month;
  const isAlike = start.approximate === end.approximate && start.uncertain === end.uncertain;
  if (!isOne) return { type: "interval", start: first, end: last };
  return isAlike ? first : null;
}

function limitInCalendar(
  limit: EdtfLimit,
  side: "first" | "last",
  calendar: CalendarId,
): EdtfLimit {
  if (!isPoint(limit)) return limit;
  const { earliest, latest } = boundsOf(limit);
  const day = side === "first" ? earliest : latest;
  return day === null ? limit : fill(limit, fieldsIn(calendar, day), grainOf(limit));
}

function setInCalendar(set: EdtfSet, calendar: CalendarId): EdtfSet {
  const side = set.openEnd ? "first" : set.openStart ? "last" : null;
  const members = set.members
    .map((member) => memberInCalendar(member, side, calendar))
    .filter((member) => member !== null);
  return { ...set, members };
}

/** `side` is given where the set is open: its one member is then a limit, not a choice. */
function memberInCalendar(
  member: EdtfMember,
  side: "first" | "last" | null,
  calendar: CalendarId,
): EdtfMember | null {
  if (Array.isArray(member)) {
    const [start, end] = member;
    return asMember(nodeInCalendar({ type: "interval", start, end }, calendar));
  }
  const limit = side === null ? null : limitInCalendar(member, side, calendar);
  return limit !== null && isPoint(limit) ? limit : asMember(pointInCalendar(member, calendar));
}

function asMember(node: EdtfNode): EdtfMember | null {
  if (node.type === "point") return node;
  if (node.type === "set" || !isPoint(node.start) || !isPoint(node.end)) return null;
  return [node.start, node.end];
}
