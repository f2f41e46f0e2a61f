import type { DateSummary, EntryRow, PlaceSummary } from "../entry.ts";
import { type Column, encodeColumn, readColumn } from "./columns.ts";

/** Grows when the columns change; a browser asks anew for what it cannot read. */
export const ROWS_VERSION = 2;

type Columns<T> = { [Key in keyof T]: Column<T[Key]> };

/** A part that some rows lack: `at` has for each row its place in the columns, or -1. */
type Part<T> = { at: number[]; columns: Columns<T> };

type FlatRow = Omit<EntryRow, "date" | "place">;

/**
 * Many rows as they travel: by column, what repeats only once, so that neither the names of the
 * properties nor equal values are sent with every row. Plain JSON; the web server compresses it.
 */
export type PackedRows = {
  version: typeof ROWS_VERSION;
  count: number;
  columns: Columns<FlatRow>;
  date: Part<DateSummary>;
  place: Part<PlaceSummary>;
};

const FLAT_KEYS = Object.keys({
  ...{ id: 1, chronologyId: 1, epoch: 1, revision: 1, title: 1, summary: 1, kind: 1, laneId: 1 },
  ...{ status: 1, tags: 1, otherDates: 1, assertionCount: 1, citationCount: 1, sourceCount: 1 },
  ...{ differing: 1, unsourced: 1, gaps: 1, killed: 1, actorIds: 1, sourceIds: 1 },
  ...{ reliability: 1, editorIds: 1, attackTypes: 1, flags: 1, embargo: 1, sameDayOrder: 1 },
  signOff: 1,
  ...{ deletedAt: 1, updatedAt: 1 },
} satisfies Record<keyof FlatRow, 1>) as (keyof FlatRow)[];

const DATE_KEYS = Object.keys({
  ...{ edtf: 1, text: 1, earliest: 1, latest: 1, calendar: 1, time: 1, zone: 1, sourced: 1 },
} satisfies Record<keyof DateSummary, 1>) as (keyof DateSummary)[];

const PLACE_KEYS = Object.keys({
  ...{ name: 1, country: 1, admin1: 1, settlement: 1, lat: 1, lng: 1, precision: 1 },
  publicPrecision: 1,
} satisfies Record<keyof PlaceSummary, 1>) as (keyof PlaceSummary)[];

export function encodeRows(rows: readonly EntryRow[]): PackedRows {
  return {
    ...{ version: ROWS_VERSION, count: rows.length },
    columns: encodeColumns<FlatRow>(FLAT_KEYS, rows),
    date: encodePart(
      DATE_KEYS,
      rows.map(({ date }) => date),
    ),
    place: encodePart(
      PLACE_KEYS,
      rows.map(({ place }) => place),
    ),
  };
}

function encodeColumns<T extends object>(keys: (keyof T)[], values: readonly T[]): Columns<T> {
  const columns = keys.map((key) => [key, encodeColumn(values.map((value) => value[key]))]);
  return Object.fromEntries(columns) as Columns<T>;
}

function encodePart<T extends object>(keys: (keyof T)[], parts: (T | null)[]): Part<T> {
  let next = 0;
  const at = parts.map((part) => (part === null ? -1 : next++));
  const present = parts.filter((part): part is T & (typeof parts)[number] => part !== null);
  return { at, columns: encodeColumns<T>(keys, present) };
}

/**
 * The rows again, in their order; null for a version that this program does not know. What rows
 * have in common is shared between them and must not be altered.
 */
export function decodeRows(packed: PackedRows): EntryRow[] | null {
  if (packed.version !== ROWS_VERSION) return null;
  return Array.from({ length: packed.count }, (_, row) => decodeRow(packed, row));
}

/** Written out, so that all rows have one shape: engines keep such objects small and fast. */
function decodeRow({ columns: c, date, place }: PackedRows, n: number): EntryRow {
  return {
    id: readColumn(c.id, n),
    chronologyId: readColumn(c.chronologyId, n),
    epoch: readColumn(c.epoch, n),
    revision: readColumn(c.revision, n),
    title: readColumn(c.title, n),
    summary: readColumn(c.summary, n),
    kind: readColumn(c.kind, n),
    laneId: readColumn(c.laneId, n),
    status: readColumn(c.status, n),
    tags: readColumn(c.tags, n),
    date: decodeDate(date, n),
    otherDates: readColumn(c.otherDates, n),
    place: decodePlace(place, n),
    assertionCount: readColumn(c.assertionCount, n),
    citationCount: readColumn(c.citationCount, n),
    sourceCount: readColumn(c.sourceCount, n),
    differing: readColumn(c.differing, n),
    unsourced: readColumn(c.unsourced, n),
    gaps: readColumn(c.gaps, n),
    killed: readColumn(c.killed, n),
    actorIds: readColumn(c.actorIds, n),
    sourceIds: readColumn(c.sourceIds, n),
    reliability: readColumn(c.reliability, n),
    editorIds: readColumn(c.editorIds, n),
    attackTypes: readColumn(c.attackTypes, n),
    flags: readColumn(c.flags, n),
    embargo: readColumn(c.embargo, n),
    sameDayOrder: readColumn(c.sameDayOrder, n),
    signOff: readColumn(c.signOff, n),
    deletedAt: readColumn(c.deletedAt, n),
    updatedAt: readColumn(c.updatedAt, n),
  };
}

function decodeDate({ at, columns: c }: Part<DateSummary>, row: number): DateSummary | null {
  const n = at[row] ?? -1;
  if (n < 0) return null;
  return {
    edtf: readColumn(c.edtf, n),
    text: readColumn(c.text, n),
    earliest: readColumn(c.earliest, n),
    latest: readColumn(c.latest, n),
    calendar: readColumn(c.calendar, n),
    time: readColumn(c.time, n),
    zone: readColumn(c.zone, n),
    sourced: readColumn(c.sourced, n),
  };
}

function decodePlace({ at, columns: c }: Part<PlaceSummary>, row: number): PlaceSummary | null {
  const n = at[row] ?? -1;
  if (n < 0) return null;
  return {
    name: readColumn(c.name, n),
    country: readColumn(c.country, n),
    admin1: readColumn(c.admin1, n),
    settlement: readColumn(c.settlement, n),
    lat: readColumn(c.lat, n),
    lng: readColumn(c.lng, n),
    precision: readColumn(c.precision, n),
    publicPrecision: readColumn(c.publicPrecision, n),
  };
}
