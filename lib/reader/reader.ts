import type {
  EditionDocument,
  EditionEntry,
  EditionSource,
  EditionStanding,
  PublishedEdition,
} from "#lib/domain/edition/edition.ts";
import { indexSources } from "#lib/domain/edition/make-edition.ts";
import { type ReadSummary, summariesOf } from "#lib/domain/edition/summaries.ts";
import type { Preferences } from "#lib/domain/preferences.ts";
import { LABELS, type ReaderLabels } from "./labels/labels.ts";
import { datesOf, type ReaderLanguage, writeNumber } from "./language.ts";
import type { EntryView } from "./model/entry-view.ts";
import type { ReportAttempt } from "./report/report-page.ts";
import { type ReaderStrings, STRINGS } from "./strings/strings.ts";

export type ReaderOptions = {
  /** `https://example.org`, without a slash at its end. */
  origin: string;
  /** Of pages whose path names none. */
  language: ReaderLanguage;
  /** Whether this is the newest edition that stands. */
  newest: boolean;
  /** How the edition is cited, in the styles that there are. */
  cite?: readonly { label: string; text: string }[];
  /** The edition that “changes” compares with; without it there is no such page. */
  before?: EditionDocument;
  /** Path of the script that pages load; without one they have none. */
  script?: string;
  /** It is not published: where its pages are until then, and the page of who decides on it. */
  preview?: { base: string; back: string };
  /** What the address chooses, of pages that are made by a choice; see `normalizeQuery`. */
  query?: string;
  /** Whether readers can report errors: not on a host of static files. */
  takesReports?: boolean;
  /** A report that was sent and not taken, for the form that is shown again. */
  attempt?: ReportAttempt;
  /** Path of the script within embeds; without it they have none. */
  embedScript?: string;
  /** The title of a COinS span, by which reference managers find what the page is. */
  coins?: string;
  /** Markup for the head that is safe already, as JSON-LD; never what somebody wrote. */
  head?: string;
};

/** What every part of a page is made from. */
export type Reader = {
  edition: EditionDocument;
  standing: EditionStanding;
  options: ReaderOptions;
  language: ReaderLanguage;
  say: ReaderStrings;
  labels: ReaderLabels;
  dates: Preferences;
  /** Path within the edition, without its language. */
  path: string;
  index: EditionIndex;
};

/** What is looked up again and again in an edition. */
export type EditionIndex = {
  /** Also by the ids that were merged into a source. */
  sources: ReadonlyMap<string, EditionSource>;
  /** Place of a source in the list of sources, from 1, by its id. */
  sourceNumbers: ReadonlyMap<string, number>;
  entries: ReadonlyMap<string, EditionEntry>;
  /** Entries that stand for themselves, in the order of time. */
  listed: readonly EditionEntry[];
  /** Place in `listed`, by id. */
  places: ReadonlyMap<string, number>;
  summaryOf: ReadSummary;
  /** What was made of an entry, by id, so that it is made once. */
  views: Map<string, EntryView>;
};

export function createReader(
  { edition, standing }: PublishedEdition,
  options: ReaderOptions,
  at: { language: ReaderLanguage; path: string },
): Reader {
  const { language, path } = at;
  return {
    ...{ edition, standing, options, language, path },
    say: STRINGS[language],
    labels: LABELS[language],
    dates: datesOf(language),
    index: indexOf(edition),
  };
}

/** An edition never changes: what is known of it can be kept as long as it is. */
const kept = new WeakMap<EditionDocument, EditionIndex>();

function indexOf(edition: EditionDocument): EditionIndex {
  const known = kept.get(edition);
  if (known) return known;
  const listed = edition.entries.filter(({ status }) => status !== "merged");
  const made: EditionIndex = {
    sources: indexSources(edition.sources),
    sourceNumbers: new Map(edition.sources.map(({ id }, at) => [id, at + 1])),
    entries: new Map(edition.entries.map((entry) => [entry.id, entry])),
    listed,
    places: new Map(listed.map(({ id }, at) => [id, at])),
    summaryOf: summariesOf(edition),
    views: new Map(),
  };
  kept.set(edition, made);
  return made;
}

/** A number in the digits of the page. */
export const num = (reader: Reader, value: number): string => writeNumber(value, reader.language);
