import { licenceUrl, NO_CREDITS } from "#lib/domain/edition/credits.ts";
import type { Correction, EditionDocument, PublishedEdition } from "#lib/domain/edition/edition.ts";
import { summariesOf } from "#lib/domain/edition/summaries.ts";
import { formatName } from "#lib/domain/source-reference.ts";
import { scopeWords } from "../scope-words.ts";
import { retractionNotice } from "../status-words.ts";
import { type EditionUrls, formatUrl } from "../urls.ts";
import type { Json } from "./json-ld.ts";

/** A format in which the edition is had. */
export type Distribution = { name: string; mediaType: string };

/** An edition as a schema.org Dataset. */
export function editionJsonLd(
  { edition, standing }: PublishedEdition,
  urls: EditionUrls,
  formats: readonly Distribution[],
): Json {
  const notice = retractionNotice(standing);
  return {
    ...{ "@context": "https://schema.org", "@type": "Dataset", "@id": urls.base, url: urls.base },
    name: edition.title,
    // A description of some length is asked for by those who list data sets.
    description: [notice, edition.summary || edition.title, scopeWords(edition), edition.notes]
      .filter(Boolean)
      .join(" "),
    ...creditsOf(edition),
    ...{ version: String(edition.number), datePublished: edition.publishedAt },
    creativeWorkStatus: standing.retractedAt === null ? "Published" : "Retracted",
    ...{ isAccessibleForFree: true, temporalCoverage: coverageOf(edition) },
    // https://schema.org/correction, of what was corrected; what corrects names that in its text.
    ...(standing.corrections.length > 0 && {
      correction: standing.corrections.map((one) => correctionOf(one, urls)),
    }),
    identifier: { "@type": "PropertyValue", propertyID: "SHA-256", value: standing.digest },
    distribution: formats.map(({ name, mediaType }) => ({
      ...{ "@type": "DataDownload", name, encodingFormat: mediaType },
      contentUrl: formatUrl(urls, name),
    })),
  };
}

/** Whoever has a family name is a person. */
function creditsOf({ credits = NO_CREDITS }: EditionDocument): { [key: string]: Json } {
  const { authors, licence } = credits;
  const author = authors.map((one) => ({
    ...{ "@type": one.literal ? "Organization" : "Person", name: formatName(one) },
  }));
  return {
    ...(author.length > 0 && { author }),
    ...(licence && { license: licenceUrl(licence) }),
  };
}

function correctionOf({ number, publishedAt, errata }: Correction, { base }: EditionUrls): Json {
  return {
    ...{ "@type": "CorrectionComment", text: errata, datePublished: publishedAt },
    url: `${base.replace(/\/\d+$/, "")}/${number}`,
  };
}

/** “2014-12-31/2023-05-05”: from the first to the last day that any date names. */
function coverageOf(edition: EditionDocument): string | undefined {
  const dates = edition.entries.map(summariesOf(edition)).map(({ date }) => date);
  const days = dates.flatMap((date) => [date?.earliest, date?.latest]).filter((day) => day != null);
  days.sort();
  const [first, last] = [days[0], days.at(-1)];
  return first && last ? `${first}/${last}` : undefined;
}
