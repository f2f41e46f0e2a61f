import type { TransactionSql } from "postgres";
import { type CopyRow, copyRows } from "./copy-rows.ts";
import type { PlaceRow } from "./place-row.ts";

/** How much less a place weighs when it is found by another spelling than its own name. */
const OTHER_SPELLING = 4;

/** Writes places, then their names, into the new tables; gives how many places. Reads them twice rather than keep them. */
export async function insertPlaces(
  sql: TransactionSql,
  read: () => Iterable<PlaceRow>,
): Promise<number> {
  const places = await copyRows(
    sql,
    sql`copy gazetteer_places_next (id, name, other_name, kind, country, admin1, admin1_name,
      admin2_name, lat, lng, population, weight) from stdin with (freeze)`,
    mapRows(read(), toPlace),
  );
  await copyRows(
    sql,
    sql`copy gazetteer_names_next (place_id, key, country, weight) from stdin with (freeze)`,
    mapRows(read(), toNames),
  );
  return places;
}

function* mapRows(
  places: Iterable<PlaceRow>,
  toRows: (place: PlaceRow) => CopyRow[],
): Generator<CopyRow> {
  for (const place of places) yield* toRows(place);
}

function toPlace(place: PlaceRow): CopyRow[] {
  const { id, name, otherName, kind, country, admin1, admin1Name, admin2Name } = place;
  const where = [kind, country, admin1, admin1Name, admin2Name, place.lat, place.lng];
  return [[id, name, otherName, ...where, place.population, place.weight]];
}

function toNames({ id, key, otherKeys, country, weight }: PlaceRow): CopyRow[] {
  const own: CopyRow[] = key === "" ? [] : [[id, key, country, weight]];
  return [...own, ...otherKeys.map((other) => [id, other, country, weight - OTHER_SPELLING])];
}
