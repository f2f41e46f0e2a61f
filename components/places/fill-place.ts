import type { PlaceValue } from "#lib/domain/assertion.ts";
import { foldPlaceName } from "#lib/domain/fold-place-name.ts";
import { fillFromGazetteer, type GazetteerPlace } from "#lib/domain/gazetteer.ts";
import type { Coordinates } from "#lib/domain/place.ts";

/**
 * Takes a suggestion. What was typed in full, in the source's own spelling or script, stays the name;
 * a beginning of it is completed.
 */
export function fillFound(value: PlaceValue, found: GazetteerPlace): PlaceValue {
  const typed = foldPlaceName(value.name);
  const own = [found.name, found.otherName].find((name) => foldPlaceName(name).startsWith(typed));
  const isOwnWording = own === undefined || foldPlaceName(own) === typed;
  return fillFromGazetteer(value, found, isOwnWording ? value.name.trim() : own);
}

/** A point set by hand says more than the whole province: then it is a locality. */
export function setPoint(value: PlaceValue, point: Coordinates | null): PlaceValue {
  const { lat, lng } = point ?? { lat: null, lng: null };
  const isArea = value.precision === "admin1" || value.precision === "country";
  const precision =
    point && (isArea || value.precision === "unknown") ? "locality" : value.precision;
  return { ...value, lat, lng, precision };
}
