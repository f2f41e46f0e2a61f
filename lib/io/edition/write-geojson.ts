import type { PlacePrecision } from "#lib/domain/codes.ts";
import type { PublishedEdition } from "#lib/domain/edition/edition.ts";
import type { PlaceSummary } from "#lib/domain/entry.ts";
import { type EntryReading, readEntries } from "./entry-reading.ts";
import { factWords } from "./read-facts.ts";
import { type EditionUrls, entryUrl } from "./urls.ts";

/**
 * How far the true place may lie from the point, in metres, where the precision says so. A district,
 * a province or a country has no one radius: its point stands for an area, and null says that.
 */
const UNCERTAINTY: Record<PlacePrecision, number | null> = {
  ...{ site: 10, vicinity: 100, locality: 1_000, settlement: null, near_settlement: 25_000 },
  ...{ admin2: null, admin1: null, country: null, multiple: null, unknown: null },
};

/**
 * Entries as a FeatureCollection (RFC 7946), one feature each. Places are points, never outlines:
 * how coarse one is stands in `precision`, and what has no point has no geometry.
 */
export function writeGeoJson({ edition, standing }: PublishedEdition, urls: EditionUrls): string {
  const features = readEntries(edition).map((reading) => ({
    ...{ type: "Feature", id: reading.entry.id, geometry: pointOf(reading.place) },
    properties: propertiesOf(reading, urls),
  }));
  return `${JSON.stringify({
    ...{ type: "FeatureCollection", title: edition.title, edition: edition.number },
    ...{ publishedAt: edition.publishedAt, digest: standing.digest, url: urls.base },
    ...{ retractedAt: standing.retractedAt, retraction: standing.retraction, features },
  })}\n`;
}

/** Longitude first (RFC 7946, section 3.1.1); what is off the globe is no place on it. */
function pointOf(place: PlaceSummary | null) {
  const { lat = null, lng = null } = place ?? {};
  if (lat === null || lng === null || !(Math.abs(lat) <= 90) || !(Math.abs(lng) <= 180))
    return null;
  return { type: "Point", coordinates: [lng, lat] };
}

function propertiesOf(reading: EntryReading, urls: EditionUrls) {
  const { entry, date, place, facts } = reading;
  const { title, summary, kind, tags } = entry.content;
  return {
    ...{ title, summary, kind, tags, lane: reading.lane || null, status: entry.status },
    ...{ mergedInto: entry.mergedInto, url: entryUrl(urls, entry.id) },
    ...{ date: reading.dateWords, edtf: date?.edtf ?? null },
    ...{ earliest: date?.earliest ?? null, latest: date?.latest ?? null },
    ...{ place: reading.placeWords, precision: place?.precision ?? null },
    uncertaintyMetres: pointOf(place) && place ? UNCERTAINTY[place.precision] : null,
    killed: factWords(facts, "casualties.killed.total"),
    ...{ contested: reading.differing, unsourced: reading.unsourced },
  };
}
