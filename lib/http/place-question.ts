import { type Coordinates, checkCoordinates } from "#lib/domain/place.ts";
import { AppError } from "#lib/errors.ts";

/** What a request to the gazetteer asks. */
export type PlaceQuestion =
  | { kind: "name"; name: string; country: string | null }
  | { kind: "point"; point: Coordinates };

/** Reads the question; throws bad_request naming the parameter that is wrong. */
export function readPlaceQuestion(params: URLSearchParams): PlaceQuestion {
  const [lat, lng] = [params.get("lat"), params.get("lng")];
  if (lat !== null || lng !== null) return { kind: "point", point: readPoint(lat, lng) };
  const country = params.get("country");
  if (country !== null && !/^[A-Z]{2}$/.test(country))
    throw new AppError("bad_request", "country is two capital letters, as in AF");
  return { kind: "name", name: params.get("q") ?? "", country };
}

function readPoint(lat: string | null, lng: string | null): Coordinates {
  const number = /^-?\d+(\.\d+)?$/;
  if (!number.test(lat ?? "") || !number.test(lng ?? ""))
    throw new AppError("bad_request", "lat and lng are both needed, in decimal degrees");
  const checked = checkCoordinates(Number(lat), Number(lng));
  if (!checked.ok) throw new AppError("bad_request", checked.error);
  return checked.value;
}
