import type { EditionEntry, PublishedEdition } from "#lib/domain/edition/edition.ts";
import type { DateSummary, PlaceSummary } from "#lib/domain/entry.ts";
import { type EntryReading, readEntries } from "../entry-reading.ts";
import { CONTESTED, type Fact, type ReadCitation } from "../read-facts.ts";
import { EDITION_STATUS_LABELS, titleWithStatus } from "../status-words.ts";
import { type EditionUrls, entryUrl, sourceLink } from "../urls.ts";
import type { Json } from "./json-ld.ts";

/** An entry as a schema.org Event, with each value that is given of it as a Claim. */
export function entryJsonLd(
  { edition, standing }: PublishedEdition,
  entry: EditionEntry,
  urls: EditionUrls,
): Json {
  const address = entryUrl(urls, entry.id);
  const [reading] = readEntries({ ...edition, entries: [entry] });
  const isRetracted = entry.status === "retracted" || standing.retractedAt !== null;
  const page = {
    ...{ "@type": "WebPage", "@id": address, url: address, name: titleWithStatus(entry) },
    creativeWorkStatus: isRetracted ? "Retracted" : EDITION_STATUS_LABELS[entry.status],
    ...{ isPartOf: { "@id": urls.base }, mainEntity: { "@id": `${address}#event` } },
    ...{ version: String(edition.number), datePublished: edition.publishedAt },
  };
  const claims = reading ? claimsOf(reading, address) : [];
  return {
    "@context": "https://schema.org",
    "@graph": [page, ...(reading ? [eventOf(reading, address)] : []), ...claims],
  };
}

function eventOf({ entry, date, place }: EntryReading, address: string): Json {
  return {
    ...{ "@type": "Event", "@id": `${address}#event`, name: titleWithStatus(entry) },
    ...(entry.content.summary === "" ? {} : { description: entry.content.summary }),
    ...datesOf(date),
    ...(place ? { location: placeOf(place) } : {}),
  };
}

/**
 * What is not known to the day is given as far as it is: `2024-03`; an open side is left out. There
 * is no word here for “about” or “possibly”: such a date stands in its claim alone.
 */
function datesOf(date: DateSummary | null): { [key: string]: Json } {
  if (!date || /[~?%]/.test(date.edtf)) return {};
  if (/^\d{4}(-\d\d){0,2}$/.test(date.edtf)) return { startDate: date.edtf };
  return {
    ...(date.earliest ? { startDate: date.earliest } : {}),
    ...(date.latest ? { endDate: date.latest } : {}),
  };
}

/** Only a place that is known as a point has one. */
function placeOf({ name, country, lat, lng, precision }: PlaceSummary): Json {
  const isPoint = /^(site|vicinity|locality|settlement)$/.test(precision);
  const geo = { "@type": "GeoCoordinates", latitude: lat, longitude: lng };
  return {
    ...{ "@type": "Place", name },
    ...(country ? { address: { "@type": "PostalAddress", addressCountry: country } } : {}),
    ...(isPoint && lat !== null && lng !== null ? { geo } : {}),
  };
}

const claimsOf = ({ facts }: EntryReading, address: string): Json[] =>
  facts.flatMap((fact) =>
    fact.values.map(({ assertion, words, citations }) => ({
      ...{ "@type": "Claim", "@id": `${address}#${assertion.id}` },
      ...{ text: `${fact.label}: ${words}`, about: { "@id": `${address}#event` } },
      creativeWorkStatus: statusOf(fact, assertion.rank),
      appearance: citations
        .filter(({ citation }) => citation.stance === "supports")
        .flatMap(workOf),
    })),
  );

function statusOf({ isContested }: Fact, rank: string): string {
  if (rank === "deprecated") return "set aside";
  return isContested ? CONTESTED : "stands";
}

function workOf({ source }: ReadCitation): Json[] {
  if (!source) return [];
  const link = sourceLink(source);
  const name = source.title || source.translatedTitle || source.publisher;
  return [{ "@type": "CreativeWork", name, ...(link === "" ? {} : { url: link }) }];
}
