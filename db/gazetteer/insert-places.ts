import type { TransactionSql } from "postgres";
import { foldPlaceName } from "#lib/domain/fold-place-name.ts";
import type { PlaceRow } from "./place-row.ts";

/** How much less a place weighs when it is found by another spelling than its own name. */
const OTHER_SPELLING = 4;
const BATCH = 10_000;

/**
 * Writes places and their names, a batch per statement as one JSON text: near COPY's speed, whose
 * stream in postgres.js 3.4 never ends when a second one follows.
 */
export async function insertPlaces(
  sql: TransactionSql,
  places: readonly PlaceRow[],
): Promise<void> {
  for (let at = 0; at < places.length; at += BATCH) {
    const batch = places.slice(at, at + BATCH);
    await sql`insert into gazetteer_places
      select * from json_populate_recordset(
        null::gazetteer_places, ${JSON.stringify(batch.map(toPlaceRecord))}::text::json)`;
    await sql`insert into gazetteer_names
      select * from json_populate_recordset(
        null::gazetteer_names, ${JSON.stringify(batch.flatMap(toNameRecords))}::text::json)`;
  }
}

/** Keys are the names of columns. */
function toPlaceRecord({ spellings: _, otherName, admin1Name, admin2Name, ...place }: PlaceRow) {
  return { ...place, other_name: otherName, admin1_name: admin1Name, admin2_name: admin2Name };
}

function toNameRecords({ id, name, otherName, spellings, country, weight }: PlaceRow) {
  const own = foldPlaceName(name);
  const keys = new Set([own, ...[otherName, ...spellings].map(foldPlaceName)]);
  keys.delete("");
  return [...keys].map((key) => ({
    ...{ place_id: id, key, country },
    weight: key === own ? weight : weight - OTHER_SPELLING,
  }));
}
