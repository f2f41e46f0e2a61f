import type { PlaceValue } from "./assertion.ts";
import type { PlacePrecision } from "./codes.ts";

export const GAZETTEER_KINDS = ["country", "admin1", "admin2", "settlement"] as const;
export type GazetteerKind = (typeof GAZETTEER_KINDS)[number];

/** A place that the gazetteer knows; latitude and longitude in degrees, WGS 84. */
export type GazetteerPlace = {
  id: string;
  name: string;
  /** The name in another script; may be empty. */
  otherName: string;
  kind: GazetteerKind;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** ISO 3166-2. */
  admin1: string | null;
  admin1Name: string;
  admin2Name: string;
  lat: number | null;
  lng: number | null;
  population: number;
};

/** What lies at a point: the areas that hold it and the nearest settlement, with its distance. */
export type PointAnswer = {
  country: string | null;
  admin1: string | null;
  nearest: (GazetteerPlace & { distanceKm: number }) | null;
};

/** What a search answers; not ready while the gazetteer is being loaded. */
export type GazetteerAnswer = { isReady: boolean; places: GazetteerPlace[] };

const PRECISION_OF: Record<GazetteerKind, PlacePrecision> = {
  country: "country",
  admin1: "admin1",
  admin2: "admin2",
  settlement: "settlement",
};

/** A name that only the person's own letters spell stays theirs; otherwise the gazetteer's is taken. */
export function fillFromGazetteer(
  value: PlaceValue,
  found: GazetteerPlace,
  name: string,
): PlaceValue {
  const precision = PRECISION_OF[found.kind];
  return {
    ...value,
    name,
    gazetteerId: found.id,
    country: found.country,
    admin1: found.admin1,
    admin2: found.kind === "country" || found.kind === "admin1" ? "" : found.admin2Name,
    settlement: found.kind === "settlement" ? found.name : "",
    site: "",
    lat: found.lat,
    lng: found.lng,
    precision,
    publicPrecision: null,
  };
}
