import type { ChronologySnapshot } from "../chronology.ts";
import { summarizeEntry } from "../entry-summary.ts";
import { listNarrativeCitations } from "../narrative-citations.ts";
import { compareByDate } from "../order.ts";
import { hidePerpetrators, type IsPerpetratorUrl } from "../perpetrator-links.ts";
import type { Source } from "../source.ts";
import { withholdSource } from "../withhold-source.ts";
import { hasCredits } from "./credits.ts";
import {
  EDITION_FORMAT,
  type EditionDocument,
  type EditionEntry,
  type EditionSource,
} from "./edition.ts";
import { hideConfidential } from "./hide-confidential.ts";

/** What an edition is made of, as the team decided on it; entries are presented already. */
export type EditionParts = {
  chronology: ChronologySnapshot;
  entries: (EditionEntry & { sameDayOrder: number })[];
  /** The team's library, with what is not to be published. */
  sources: readonly Source[];
  isPerpetrators: IsPerpetratorUrl;
} & Pick<
  EditionDocument,
  | ("slug" | "number" | "publishedAt" | "previousDigest" | "notes" | "errata" | "isVerifiedOnly")
  | ("scope" | "corrects" | "credits")
>;

/** Puts an edition together: entries in the order of time, and those sources that they cite. */
export function makeEdition(parts: EditionParts): EditionDocument {
  const { chronology, sources, isPerpetrators } = parts;
  const byId = indexSources(sources);
  const isConfidential = (id: unknown) => byId.get(String(id))?.sensitivity === "confidential";
  const ordered = parts.entries
    .map((entry) => ({ entry, row: rowOf(entry, byId) }))
    .sort((a, b) => compareByDate(a.row, b.row))
    .map(({ entry: { sameDayOrder: _, content, ...entry } }) => ({
      ...entry,
      content: hideConfidential(content, isConfidential),
    }));
  const cited = new Set(ordered.flatMap(citedSources).map((id) => byId.get(id)?.id ?? id));
  const { title, summary, introduction, lanes, eras } = hidePerpetrators(
    chronology,
    isPerpetrators,
  );
  const { notes, errata, credits, scope } = hidePerpetrators(wordsOf(parts), isPerpetrators);
  return {
    format: EDITION_FORMAT,
    ...{ slug: parts.slug, number: parts.number, publishedAt: parts.publishedAt },
    previousDigest: parts.previousDigest,
    ...{ title, summary, introduction, timeZone: chronology.timeZone },
    ...{ lanes, eras, notes, errata, isVerifiedOnly: parts.isVerifiedOnly },
    ...(parts.corrects && { corrects: parts.corrects }),
    ...(credits && hasCredits(credits) && { credits }),
    // Left out of the JSON where there is none, so that it stays what it was.
    ...(scope && { scope }),
    entries: ordered,
    sources: hidePerpetrators(
      sources.filter(({ id }) => cited.has(id)).map(presentSource),
      isPerpetrators,
    ),
  };
}

/** What is said of the edition as a whole. */
const wordsOf = ({ notes, errata, credits, scope }: EditionParts) => ({
  ...{ notes, errata, credits, scope },
});

/** Citations may have the id of a source that was merged into another. */
export function indexSources<S extends Pick<Source, "id" | "mergedIds">>(
  sources: readonly S[],
): ReadonlyMap<string, S> {
  return new Map(
    sources.flatMap((source) =>
      [source.id, ...source.mergedIds].map((id) => [id, source] as const),
    ),
  );
}

function rowOf({ id, content, sameDayOrder }: EditionParts["entries"][number], byId: Index) {
  return { id, sameDayOrder, ...summarizeEntry(content, (source) => byId.get(source)) };
}

type Index = ReadonlyMap<string, Source>;

const citedSources = ({ content }: Pick<EditionEntry, "content">): string[] => [
  ...content.citations.map(({ sourceId }) => sourceId),
  ...listNarrativeCitations(content.narrative).map(({ sourceId }) => sourceId),
];

/** Neither notes nor captures leave the team, whatever a source is. */
export function presentSource(source: Source): EditionSource {
  const shown = withholdSource(source);
  return {
    ...{ id: shown.id, kind: shown.kind, tier: shown.tier, title: shown.title },
    ...{ translatedTitle: shown.translatedTitle, language: shown.language },
    ...{ authors: shown.authors, publisher: shown.publisher, reliability: shown.reliability },
    ...{ published: shown.published, accessed: shown.accessed },
    // Also where nobody marked such a source as theirs.
    url: shown.kind.startsWith("perpetrator_") ? "" : shown.url,
    ...{ isPerpetratorMedia: shown.isPerpetratorMedia, contentLabels: shown.contentLabels },
    ...{ csl: withoutNotes(shown.csl), mergedIds: shown.mergedIds },
    withheld: (shown.withheld ?? []).filter((part) => part === "address" || part === "details"),
  };
}

/** What other programs kept beside the reference was written for somebody else. */
function withoutNotes({ custom: _custom, annote: _annote, abstract: _abstract, ...csl }: Csl): Csl {
  return csl;
}

type Csl = Source["csl"];
