import type { PlaceValue } from "#lib/domain/assertion.ts";
import { coarsenPlace, type FindArea } from "#lib/domain/coarsen-place.ts";
import type { GazetteerPlace } from "#lib/domain/gazetteer.ts";
import { findArea } from "#lib/geo/find-area.ts";

const COUNTRIES = new Intl.DisplayNames(["en"], { type: "region" });

export const countryName = (code: string): string => COUNTRIES.of(code) ?? code;

const KINDS = { country: "country", admin1: "province", admin2: "district" } as const;

/** “Nangarhar, Afghanistan · province”: enough to tell namesakes apart. */
export function describeFound(place: GazetteerPlace): string {
  const { kind, admin1Name, admin2Name, country, population } = place;
  const district = kind === "settlement" && admin2Name !== place.name ? admin2Name : "";
  const province = kind === "settlement" || kind === "admin2" ? admin1Name : "";
  const within = kind === "country" ? [] : [district, province, countryName(country)];
  const size = population > 0 ? `${population.toLocaleString("en")} people` : "";
  const what = kind === "settlement" ? size : KINDS[kind];
  return [within.filter(Boolean).join(", "), what].filter(Boolean).join(" · ");
}

/** “Readers see: Kabul, Afghanistan, as a province, without a point.” */
export function describeForReaders(place: PlaceValue, find: FindArea = findArea): string {
  const shown = coarsenPlace(place, place.publicPrecision, find);
  const province = shown.admin1 === null ? "" : (find(shown.admin1)?.name ?? "");
  const country = shown.country === null ? "" : countryName(shown.country);
  const names = [shown.name, province, country].filter(Boolean);
  // Each name in its own direction, within an English line.
  const where = [...new Set(names)].map((name) => `\u2068${name}\u2069`).join(", ");
  return where === "" ? "nothing yet" : `${where}${HOW[shown.precision](shown.lat !== null)}`;
}

const point = (how: string) => (hasPoint: boolean) => (hasPoint ? how : ", without a point");

const HOW: Record<PlaceValue["precision"], (hasPoint: boolean) => string> = {
  site: point(", as an exact point"),
  vicinity: point(", within about 100 m"),
  locality: point(", within about 1 km"),
  settlement: point(", as a point for the settlement"),
  near_settlement: point(", within about 25 km"),
  admin2: point(", as the district"),
  admin1: () => " (the whole province)",
  country: () => " (the whole country)",
  multiple: () => " (several places)",
  unknown: (hasPoint) => (hasPoint ? ", with its point" : ""),
};
