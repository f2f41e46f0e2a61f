import { countryName } from "#components/places/describe-place.ts";
import type { PlaceSummary } from "#lib/domain/entry.ts";
import { PLACE_PRECISION_LABELS } from "#lib/domain/labels.ts";
import { findArea } from "#lib/geo/find-area.ts";

/** “Nangarhar, Afghanistan”; of a country its name alone. */
export function nameArea(code: string): string {
  const name = findArea(code)?.name ?? code;
  return code.length > 2 ? `${name}, ${countryName(code.slice(0, 2))}` : name;
}

/** How exactly the place is known, as it is drawn: “Settlement”, “District”. */
export function describePrecision({ precision }: PlaceSummary): string {
  return precision === "unknown" ? "Precision unknown" : PLACE_PRECISION_LABELS[precision];
}
