import type { PlaceSummary } from "#lib/domain/entry.ts";

/** A place with nothing but what a test is about. */
export function makePlace(changes: Partial<PlaceSummary> = {}): PlaceSummary {
  return {
    ...{ name: "Somewhere", country: null, admin1: null, settlement: "" },
    ...{ lat: null, lng: null, precision: "settlement", publicPrecision: null },
    ...changes,
  };
}

export const KABUL = { lat: 34.5328, lng: 69.1658, country: "AF", admin1: "AF-KAB" };
