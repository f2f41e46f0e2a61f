import type { EntryRow } from "#lib/domain/entry.ts";

/** The rows as they stand, with their ids and places at hand. */
export type TableRows = {
  rows: readonly EntryRow[];
  ids: readonly string[];
  placeOf: ReadonlyMap<string, number>;
};

export function indexRows(rows: readonly EntryRow[]): TableRows {
  const ids = rows.map(({ id }) => id);
  return { rows, ids, placeOf: new Map(ids.map((id, place) => [id, place])) };
}
