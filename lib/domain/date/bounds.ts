import { remember } from "../remember.ts";
import { fail, ok, type Result } from "../result.ts";
import {
  type EdtfInterval,
  type EdtfLimit,
  type EdtfMember,
  type EdtfNode,
  type EdtfPoint,
  type EdtfSet,
  isPoint,
  readEdtf,
} from "./edtf.ts";
import { firstDay, lastDay } from "./point-bounds.ts";

export type DatePrecision =
  | "day"
  | "month"
  | "season"
  | "year"
  | "decade"
  | "century"
  | "interval"
  | "set"
  | "unknown";

/**
 * What an EDTF date allows. `earliest`, `latest`: `YYYY-MM-DD`, both inclusive; null where open or
 * unknown. `approximate` (~) and `uncertain` (?) are told apart from the bounds and do not widen them.
 */
export type DateBounds = {
  earliest: string | null;
  latest: string | null;
  precision: DatePrecision;
  approximate: boolean;
  uncertain: boolean;
  openStart: boolean;
  openEnd: boolean;
};

/**
 * Bounds of an EDTF date, levels 0–2; fails where it is not EDTF or runs backwards. Kept, since
 * values of a group are compared with each other and the grammar is slow: a document made to hold
 * many such dates would otherwise keep everybody waiting.
 */
export const readBounds: (edtf: string) => Result<DateBounds> = remember(parseBounds);

function parseBounds(edtf: string): Result<DateBounds> {
  const node = readEdtf(edtf);
  if (!node.ok) return node;
  const bounds = boundsOf(node.value);
  if (isPoint(node.value) && bounds.earliest === null && !node.value.year.startsWith("XXXX")) {
    return fail(`There is no such day as “${edtf}” in any of those years.`);
  }
  if (bounds.earliest !== null && bounds.latest !== null && bounds.earliest > bounds.latest) {
    return fail(`“${edtf}” ends before it begins; write the earlier date first.`);
  }
  return ok(bounds);
}

export function boundsOf(node: EdtfNode): DateBounds {
  if (node.type === "point") return boundsOfPoint(node);
  return node.type === "interval" ? boundsOfInterval(node) : boundsOfSet(node);
}

function boundsOfPoint(point: EdtfPoint): DateBounds {
  return {
    earliest: firstDay(point),
    latest: lastDay(point),
    precision: precisionOf(point),
    approximate: point.approximate,
    uncertain: point.uncertain,
    openStart: false,
    openEnd: false,
  };
}

/** The coarsest component that is missing or has an unspecified digit decides. */
export function precisionOf({ year, month, day, season }: EdtfPoint): DatePrecision {
  if (year === "XXXX") return "unknown";
  if (/^\d\d?X+$/.test(year) || /^X/.test(year)) return year.endsWith("XX") ? "century" : "decade";
  if (year.includes("X")) return "decade";
  if (season !== null) return "season";
  if (month === null || month.includes("X")) return "year";
  return day === null || day.includes("X") ? "month" : "day";
}

function boundsOfInterval({ start, end }: EdtfInterval): DateBounds {
  const points = [start, end].filter(isPoint);
  return {
    earliest: isPoint(start) ? firstDay(start) : null,
    latest: isPoint(end) ? lastDay(end) : null,
    precision: "interval",
    ...qualifiersOf(points),
    openStart: isUnbounded(start),
    openEnd: isUnbounded(end),
  };
}

const isUnbounded = (limit: EdtfLimit): boolean => !isPoint(limit);

function boundsOfSet(set: EdtfSet): DateBounds {
  const points = set.members.flatMap((member: EdtfMember) => member);
  const firsts = points.map(firstDay).filter((day) => day !== null);
  const lasts = points.map(lastDay).filter((day) => day !== null);
  return {
    earliest: set.openStart ? null : (firsts.sort()[0] ?? null),
    latest: set.openEnd ? null : (lasts.sort().at(-1) ?? null),
    precision: "set",
    ...qualifiersOf(points),
    openStart: set.openStart,
    openEnd: set.openEnd,
  };
}

const qualifiersOf = (points: EdtfPoint[]): { approximate: boolean; uncertain: boolean } => ({
  approximate: points.some((point) => point.approximate),
  uncertain: points.some((point) => point.uncertain),
});
