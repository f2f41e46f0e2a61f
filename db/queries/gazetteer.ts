import { and, asc, desc, eq, isNotNull, type SQL, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { gazetteerLoads, gazetteerPlaces } from "#db/schema/gazetteer.ts";
import { isMissingTrigrams } from "#db/trigrams.ts";
import type { GazetteerPlace } from "#lib/domain/gazetteer.ts";
import { listNeighbours } from "#lib/domain/neighbour-keys.ts";

/** Whether the gazetteer has ever been loaded here. */
export async function isGazetteerLoaded(tx: Tx): Promise<boolean> {
  const rows = await tx.select({ one: sql`1` }).from(gazetteerLoads).limit(1);
  return rows.length > 0;
}

export type NameSearch = {
  /** Folded as the keys are. */
  key: string;
  /** ISO 3166-1 alpha-2; null for all. */
  country: string | null;
  limit: number;
};

/**
 * In a database of locale C, as the embedded one, letters beyond ASCII make no trigrams: the index
 * would be read from end to end.
 */
const HAS_TRIGRAMS = /[a-z0-9]{3}/;

/** Namesakes lighter than this, villages far away, do not come before the beginning of a known name. */
const KNOWN = 30;

/** Of the thousands that begin with two or three letters only those of some weight are looked at. */
const HEAVY = 45;
const SHORT = 3;

/**
 * Places whose name is the key, then begins with it, then differs by one slip, then has a word that
 * begins with it, then resembles it; in each the weightiest first. A known place of exactly this
 * name, or enough beginnings, end the search; what merely resembles is asked for last.
 */
export async function searchGazetteer(tx: Tx, search: NameSearch): Promise<GazetteerPlace[]> {
  let found: FoundPlace[] = [];
  for (const look of LOOKS) {
    const hits = look(search, found);
    if (hits)
      found = addNew(found, await findPlaces(tx, search, hits).catch(ignoreMissingTrigrams));
    if (isEnough(found, search)) break;
  }
  return found.slice(0, search.limit).map(({ tier: _, ...place }) => place);
}

type FoundPlace = GazetteerPlace & { tier: number };
/** What is looked for next; null: nothing of this kind. */
type Look = (search: NameSearch, found: readonly FoundPlace[]) => SQL | null;

const LOOKS: Look[] = [
  (search) => (search.key.length <= SHORT ? byBeginning(search, HEAVY) : null),
  (search) => byBeginning(search, 0),
  bySlip,
  (search, found) => (mayResemble(search, found) ? byWord(search) : null),
  (search, found) => (mayResemble(search, found) ? byLikeness(search) : null),
];

/** What is one slip away was meant; else trigrams are asked. */
const mayResemble = ({ key }: NameSearch, found: readonly FoundPlace[]): boolean =>
  HAS_TRIGRAMS.test(key) && !found.some(({ tier }) => tier === SLIP);

const isEnough = (found: readonly FoundPlace[], { limit }: NameSearch): boolean =>
  found.some(({ tier }) => tier === 0) || found.length >= limit / 2;

function addNew(found: FoundPlace[], more: readonly FoundPlace[]): FoundPlace[] {
  const known = new Set(found.map(({ id }) => id));
  return [...found, ...more.filter(({ id }) => !known.has(id))];
}

function ignoreMissingTrigrams(error: unknown): FoundPlace[] {
  if (isMissingTrigrams(error)) return [];
  throw error;
}

/** Below this a name is another one rather than a slip of the keys. */
const ALIKE = 0.4;

const within = ({ country }: NameSearch): SQL =>
  country === null ? sql`true` : sql`country = ${country}`;

const escapeLike = (key: string): string => key.replace(/[\\%_]/g, "\\$&");

function byBeginning(search: NameSearch, least: number): SQL {
  const { key } = search;
  const pattern = `${escapeLike(key)}%`;
  return sql`
    (select place_id, case when weight >= ${KNOWN} then 0 else 1 end as tier, weight::real as rank
      from gazetteer_names where key = ${key} and ${within(search)} order by weight desc limit 40)
    union all
    (select place_id, 1, weight from gazetteer_names
      where key like ${pattern} and weight >= ${least}::smallint and ${within(search)}
      order by weight desc limit 40)`;
}

const SLIP = 2;

/** By the index of keys, hundreds of exact questions at once: needs no trigrams, in any script. */
function bySlip(search: NameSearch): SQL | null {
  const neighbours = listNeighbours(search.key).join("|");
  if (neighbours === "") return null;
  return sql`
    select place_id, ${sql.raw(String(SLIP))} as tier, weight::real as rank from gazetteer_names
      where key = any(string_to_array(${neighbours}, '|')) and ${within(search)}
      order by weight desc limit 40`;
}

function byWord(search: NameSearch): SQL {
  return sql`
    select place_id, 3 as tier, weight::real as rank from gazetteer_names
      where key like ${`% ${escapeLike(search.key)}%`} and ${within(search)}
      order by weight desc limit 40`;
}

function byLikeness(search: NameSearch): SQL {
  const { key } = search;
  return sql`
    select place_id, 4 as tier, (weight + 200 * similarity(key, ${key}))::real as rank
      from gazetteer_names
      where key % ${key} and similarity(key, ${key}) >= ${ALIKE} and ${within(search)}
      order by 3 desc limit 40`;
}

async function findPlaces(tx: Tx, { limit }: NameSearch, hits: SQL): Promise<FoundPlace[]> {
  const best = sql`(
    select distinct on (place_id) place_id, tier, rank from (${hits}) hit
    order by place_id, tier, rank desc) best`;
  return tx
    .select({ ...PLACE, tier: sql<number>`best.tier`.as("tier") })
    .from(gazetteerPlaces)
    .innerJoin(best, sql`best.place_id = ${gazetteerPlaces.id}`)
    .orderBy(asc(sql`best.tier`), desc(sql`best.rank`), asc(gazetteerPlaces.id))
    .limit(limit);
}

const PLACE = {
  id: gazetteerPlaces.id,
  name: gazetteerPlaces.name,
  otherName: gazetteerPlaces.otherName,
  kind: gazetteerPlaces.kind,
  country: gazetteerPlaces.country,
  admin1: gazetteerPlaces.admin1,
  admin1Name: gazetteerPlaces.admin1Name,
  admin2Name: gazetteerPlaces.admin2Name,
  lat: gazetteerPlaces.lat,
  lng: gazetteerPlaces.lng,
  population: gazetteerPlaces.population,
};

/** How far around a point settlements are looked for, in degrees of latitude: about 110 km. */
const REACH = 1;

/** Settlements around a point, roughly nearest first; the caller measures the distance. */
export async function listSettlementsNear(
  tx: Tx,
  { lat, lng }: { lat: number; lng: number },
): Promise<GazetteerPlace[]> {
  // A degree of longitude is shorter away from the equator; near the poles all of them are near.
  const shrink = Math.max(Math.cos((lat * Math.PI) / 180), 0.05);
  const reach = REACH / shrink;
  const [dLat, dLng] = [sql`(lat - ${lat})`, sql`((lng - ${lng}) * ${shrink})`];
  return tx
    .select(PLACE)
    .from(gazetteerPlaces)
    .where(
      and(
        eq(gazetteerPlaces.kind, "settlement"),
        isNotNull(gazetteerPlaces.lat),
        sql`lat between ${lat - REACH} and ${lat + REACH}`,
        sql`lng between ${lng - reach} and ${lng + reach}`,
      ),
    )
    .orderBy(sql`${dLat} * ${dLat} + ${dLng} * ${dLng}`)
    .limit(5);
}
