import type { KnownArea } from "#lib/domain/coarsen-place.ts";
import divisions from "./divisions.json" with { type: "json" };

const DIVISIONS = divisions as unknown as Record<string, [string, number?, number?]>;
const COUNTRIES = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });

/**
 * The name and point of a first-order division (ISO 3166-2; Natural Earth's point), and the name of
 * a country (ISO 3166-1 alpha-2), which has no point: it is drawn as its area.
 */
export function findArea(code: string): KnownArea | null {
  if (code.length === 2) {
    const name = COUNTRIES.of(code);
    return name ? { name, point: null } : null;
  }
  const [name, lat, lng] = DIVISIONS[code] ?? [];
  if (name === undefined) return null;
  return { name, point: lat === undefined || lng === undefined ? null : { lat, lng } };
}
