import { createReadStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { foldPlaceName } from "#lib/domain/fold-place-name.ts";
import { CITIES, CITIES_500 } from "./files.ts";
import { isNear, nearness } from "./place-row.ts";
import { chooseOtherName, keepSpellings } from "./spellings.ts";

/** A settlement as GeoNames has it. */
export type Settlement = {
  id: string;
  name: string;
  otherName: string;
  spellings: string[];
  lat: number;
  lng: number;
  /** GeoNames feature code: PPLC a capital, PPLA the seat of a province, PPLA2 of a district. */
  feature: string;
  country: string;
  admin1: string;
  admin2: string;
  population: number;
};

/** Those with geonameid and population, then those that only the newer list has. */
export async function readSettlements(): Promise<Settlement[]> {
  const lines = createInterface({ input: createReadStream(CITIES_500, "utf8") });
  const found: Settlement[] = [];
  for await (const line of lines) {
    const settlement = line === "" ? null : readLine(line);
    if (settlement) found.push(settlement);
  }
  return [...found, ...listNewer(found)];
}

/** Columns of GeoNames' main table, http://download.geonames.org/export/dump/readme.txt. */
function readLine(line: string): Settlement | null {
  const [
    id,
    name = "",
    ascii = "",
    others = "",
    lat,
    lng,
    ,
    feature = "",
    country = "",
    ,
    ...rest
  ] = line.split("\t");
  const [admin1 = "", admin2 = "", , , population] = rest;
  // No longer there: destroyed, abandoned, historical.
  if (/^PPL[QWH]$|^PPLCH$/.test(feature)) return null;
  const alternates = others === "" ? [] : others.split(",");
  const about = { country, population: Number(population) || 0, feature };
  return {
    ...{ id: `geonames:${id}`, name, admin1, admin2, ...about },
    ...{ lat: Number(lat), lng: Number(lng) },
    otherName: chooseOtherName(alternates),
    spellings: keepSpellings([ascii, ...alternates], isNear(country) || isLarge(about)),
  };
}

const isLarge = ({ population, feature }: { population: number; feature: string }): boolean =>
  population >= 30_000 || feature === "PPLC" || feature === "PPLA";

type NewerCity = Record<"name" | "lat" | "lng" | "country" | "admin1" | "admin2", string>;

/** This list has neither ids nor populations: a place keeps its id as long as name and point stay. */
function listNewer(known: readonly Settlement[]): Settlement[] {
  const points = new Set(known.map(({ country, lat, lng }) => `${country} ${lat} ${lng}`));
  const names = new Set(known.map(({ country, admin1, name }) => `${country} ${admin1} ${name}`));
  const cities = JSON.parse(readFileSync(CITIES, "utf8")) as NewerCity[];
  const newer = cities.flatMap(({ name, country, admin1, admin2, ...point }) => {
    const [lat, lng] = [Number(point.lat), Number(point.lng)];
    const isKnown =
      points.has(`${country} ${lat} ${lng}`) || names.has(`${country} ${admin1} ${name}`);
    if (isKnown) return [];
    const id = `cities:${country}.${foldPlaceName(name).replaceAll(" ", "-").slice(0, 60)}.${lat.toFixed(2)}.${lng.toFixed(2)}`;
    const unknown = { otherName: "", spellings: [], feature: "PPL", population: 0 };
    return [{ id, name, country, admin1, admin2, lat, lng, ...unknown }];
  });
  return [...new Map(newer.map((each) => [each.id, each])).values()];
}

/** Ten per power of ten of people, more for seats of government and near Afghanistan. */
export function weighSettlement({ population, feature, country }: Settlement): number {
  const seat = feature === "PPLC" ? 15 : feature === "PPLA" ? 5 : 0;
  return Math.round(10 * Math.log10(Math.max(population, 1))) + seat + nearness(country);
}
