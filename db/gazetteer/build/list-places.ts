import { foldPlaceName } from "#lib/domain/fold-place-name.ts";
import type { PlaceRow } from "../place-row.ts";
import type { AreaRow } from "./list-areas.ts";
import type { Packages } from "./packages.ts";
import { type Divisions, readDistricts, readDivisions } from "./read-areas.ts";
import { readCountries } from "./read-countries.ts";
import { readSettlements, type Settlement, weighSettlement } from "./read-settlements.ts";

/** A place with all spellings it is found by, not yet folded. */
export type ListedPlace = Omit<PlaceRow, "key" | "otherKeys"> & { spellings: string[] };

/** All places of the gazetteer, sorted by where they lie. */
export function listPlaces(packages: Packages, areas: readonly AreaRow[]): PlaceRow[] {
  const settlements = readSettlements(packages);
  const divisions = readDivisions(areas, settlements);
  const districts = readDistricts(packages, divisions, settlements);
  const all = [
    ...readCountries(settlements),
    ...divisions.values(),
    ...districts.values(),
    ...settlements.map((each) => toPlace(each, divisions, districts)),
  ].map(foldNames);
  return sortByWhere([...new Map(all.map((place) => [place.id, place])).values()]);
}

function sortByWhere(places: PlaceRow[]): PlaceRow[] {
  const keyed = places.map((place): [string, PlaceRow] => {
    const { country, kind, admin1Name, admin2Name, key } = place;
    return [[country, kind, admin1Name, admin2Name, key, place.id].join("\t"), place];
  });
  return keyed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, place]) => place);
}

/** Four decimals are eleven metres: no settlement has a point more exact than that. */
const round = (degrees: number | null): number | null =>
  degrees === null ? null : Math.round(degrees * 1e4) / 1e4;

function foldNames({ spellings, ...place }: ListedPlace): PlaceRow {
  const key = foldPlaceName(place.name);
  const keys = new Set([place.otherName, ...spellings].map(foldPlaceName));
  keys.delete("");
  keys.delete(key);
  return { ...place, lat: round(place.lat), lng: round(place.lng), key, otherKeys: [...keys] };
}

function toPlace(
  settlement: Settlement,
  divisions: Divisions,
  districts: ReadonlyMap<string, ListedPlace>,
): ListedPlace {
  const { admin1, admin2, feature: _, ...rest } = settlement;
  const division = divisions.get(`${rest.country}.${admin1}`);
  const district = districts.get(`${rest.country}.${admin1}.${admin2}`);
  return {
    ...rest,
    kind: "settlement",
    admin1: division?.admin1 ?? null,
    admin1Name: division?.name ?? "",
    admin2Name: district?.name ?? "",
    weight: weighSettlement(settlement),
  };
}
