import type { PlaceValue } from "./assertion.ts";
import { PLACE_PRECISIONS, type PlacePrecision } from "./codes.ts";
import type { Coordinates } from "./place.ts";

/** A country or a province by its ISO code: its name and the point it is shown at. */
export type KnownArea = { name: string; point: Coordinates | null };
export type FindArea = (code: string) => KnownArea | null;

/** Higher is coarser. Several places are spread wider than a province; unknown says nothing. */
const RANK: Record<PlacePrecision, number> = {
  site: 0,
  vicinity: 1,
  locality: 2,
  settlement: 3,
  near_settlement: 4,
  admin2: 5,
  admin1: 6,
  multiple: 7,
  country: 8,
  unknown: 9,
};

/** The coarsest of some precisions; null of none. */
export function coarsestPrecision(precisions: readonly PlacePrecision[]): PlacePrecision | null {
  return [...precisions].sort((a, b) => RANK[b] - RANK[a])[0] ?? null;
}

/** Precisions that readers may be shown of a place known this precisely, finest first. */
export function coarserPrecisions(precision: PlacePrecision): PlacePrecision[] {
  return PLACE_PRECISIONS.filter(
    (each) => each === precision || (RANK[each] > RANK[precision] && each !== "multiple"),
  ).sort((a, b) => RANK[a] - RANK[b]);
}

/** Degrees of latitude between the points of the grid; 0.0001° is 11 m. null: no point is shown. */
const GRID: Record<PlacePrecision, number | null> = {
  site: 0.0001,
  vicinity: 0.001,
  locality: 0.01,
  settlement: 0.05,
  near_settlement: 0.25,
  admin2: 0.5,
  admin1: null,
  multiple: null,
  country: null,
  unknown: null,
};

/** Said where a place is withheld altogether. */
export const WITHHELD_PLACE = "Place withheld";

/**
 * What may be published of a place: its name, fields and point no finer than `publicPrecision`, so
 * that the known point cannot be recovered. Points move to a fixed grid, which does not depend on
 * the point beyond its cell; provinces and countries take their own. The basis, which may tell the
 * place, is left out. Without a public precision, or with one finer than what is known, the known
 * precision counts. The result's public precision is null: nothing of it is held back any more.
 */
export function coarsenPlace(
  place: PlaceValue,
  publicPrecision: PlacePrecision | null,
  findArea: FindArea = () => null,
): PlaceValue {
  const precision = coarserOf(place.precision, publicPrecision);
  if (precision === place.precision) return { ...place, basis: "", publicPrecision: null };
  const kept = keepFields(place, precision);
  const area = areaOf(kept, precision, findArea);
  return {
    ...kept,
    ...(area ? (area.point ?? NOWHERE) : toGrid(place, GRID[precision])),
    name: area?.name ?? nameOf(kept, precision, findArea),
    precision,
  };
}

/** “Several places” is no wish that one place could be shown with: its country is what that hides. */
function coarserOf(known: PlacePrecision, wish: PlacePrecision | null): PlacePrecision {
  const wished = wish === "multiple" && known !== "multiple" ? "country" : wish;
  return wished !== null && RANK[wished] > RANK[known] ? wished : known;
}

const NOWHERE = { lat: null, lng: null };

/** The gazetteer's id names a settlement or a point: it goes with the precision. */
function keepFields(place: PlaceValue, precision: PlacePrecision): PlaceValue {
  const rank = RANK[precision];
  return {
    ...place,
    gazetteerId: null,
    site: "",
    basis: "",
    settlement: rank <= RANK.near_settlement ? place.settlement : "",
    admin2: rank <= RANK.admin2 ? place.admin2 : "",
    admin1: rank <= RANK.admin1 ? place.admin1 : null,
    country: precision === "unknown" ? null : place.country,
    publicPrecision: null,
  };
}

function areaOf(
  place: PlaceValue,
  precision: PlacePrecision,
  findArea: FindArea,
): KnownArea | null {
  const code =
    precision === "admin1" ? place.admin1 : precision === "country" ? place.country : null;
  return code === null ? null : findArea(code);
}

/** The finest name that is left; the source's own may name the very building. */
function nameOf(place: PlaceValue, precision: PlacePrecision, findArea: FindArea): string {
  if (precision === "unknown") return WITHHELD_PLACE;
  const near = place.settlement && precision === "near_settlement" ? "Near " : "";
  const area = place.admin1 || place.country;
  const name = place.settlement || place.admin2 || (area && (findArea(area)?.name ?? area));
  return name ? `${near}${name}` : WITHHELD_PLACE;
}

type MaybePoint = Pick<PlaceValue, "lat" | "lng">;

/** The middle of the cell, in a grid that is coarser in longitude towards the poles. */
function toGrid({ lat, lng }: MaybePoint, step: number | null): MaybePoint {
  if (lat === null || lng === null || step === null) return NOWHERE;
  const row = Math.min(Math.floor((lat + 90) / step), Math.round(180 / step) - 1);
  const middle = (row + 0.5) * step - 90;
  const columns = Math.max(1, Math.floor((360 * Math.cos((middle * Math.PI) / 180)) / step));
  const column = Math.min(Math.floor(((lng + 180) / 360) * columns), columns - 1);
  return { lat: round(middle), lng: round(((column + 0.5) / columns) * 360 - 180) };
}

const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;
