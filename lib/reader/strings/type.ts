import type { ScopeFacet } from "#lib/domain/edition/scope.ts";
import type { ExploreStrings } from "../explore/strings.ts";
import type { ExportName } from "../export-names.ts";
import type { EmbedStrings } from "./embed.ts";
import type { ReportStrings } from "./report.ts";

type ChangedName =
  | ("status" | "title" | "summary" | "kind" | "lane" | "attackTypes" | "flags" | "tags")
  | ("sources" | "narrative");

type Count = (count: number, written: string) => string;

/** Every sentence of readers' pages; a language that lacks one does not compile. */
export type ReaderStrings = {
  skip: string;
  skipTimeline: string;
  publishedChronology: string;
  languages: string;
  edition: (number: string) => string;
  entries: Count;
  sourceCount: Count;
  unsourced: Count;
  allSourced: string;
  verifiedOnly: string;
  authors: string;
  licence: string;
  scope: string;
  scopeParts: Record<ScopeFacet | "from" | "to" | "text", string>;
  cite: string;
  download: string;
  print: string;
  verify: string;
  whatChanged: string;
  /** What became of an entry from one edition to the next. */
  changes: Record<"added" | "changed" | "withdrawn" | "merged", string>;
  /** Parts of an entry, where one is another than before. */
  parts: Record<ChangedName, string>;
  /** Of a value: what is cited for it. */
  source: string;
  ranks: { preferred: string; deprecated: string };
  /** Behind words that are the same as before, where something beneath them is not. */
  inDetail: string;
  about: string;
  sources: string;
  wholeChronology: string;
  newerEdition: (number: string) => string;
  readNewest: string;
  editionRetracted: string;
  noEditionStands: string;
  correctedBy: (number: string) => string;
  readCorrection: string;
  errata: string;
  corrects: (number: string) => string;
  editionNotes: string;
  introduction: string;
  timeline: string;
  narrowYears: string;
  legend: { filled: string; open: string; bar: string; fading: string; dashed: string };
  density: string;
  map: string;
  mapHelp: string;
  places: Count;
  unplaced: Count;
  outside: (names: string) => string;
  years: string;
  undated: string;
  part: (number: string) => string;
  noLane: string;
  untitled: string;
  noSource: string;
  noSourceLong: string;
  sourcesSay: string;
  otherwise: string;
  notes: string;
  note: (number: string) => string;
  reliability: (code: string) => string;
  credibility: (code: string) => string;
  differ: (what: string) => string;
  shown: string;
  why: string;
  teamFigure: string;
  setAside: string;
  nameWithheld: string;
  placeWithheld: string;
  sourceWithheld: string;
  shownAs: (precision: string) => string;
  status: { verified: string; corrected: string; unverified: string };
  entryRetracted: string;
  earlier: string;
  later: string;
  perpetratorMedia: string;
  addressWithheld: string;
  detailsWithheld: string;
  contentWarning: (what: string) => string;
  accessed: string;
  translation: string;
  citedFor: string;
  wholeEntry: string;
  narrative: string;
  citedIn: string;
  citeIntro: string;
  downloadIntro: string;
  formats: Record<ExportName, string>;
  verifyIntro: string;
  verifyFile: string;
  verifyDigest: string;
  verifySteps: { fetch: string; count: string; compare: string };
  verifyChain: string;
  verifyFirst: string;
  printIntro: string;
  endnotes: string;
  notFound: string;
  notFoundText: string;
  figures: {
    atLeast: (n: string) => string;
    atMost: (n: string) => string;
    about: (n: string) => string;
    orMore: (n: string) => string;
    orFewer: (n: string) => string;
    range: (low: string, high: string) => string;
    noneReported: string;
    dozens: string;
    several: string;
  };
  none: string;
  unknown: string;
  asOf: (date: string) => string;
  withPerpetrators: string;
  withoutPerpetrators: string;
  time: (place: string) => string;
  and: string;
  comma: string;
  colon: string;
  quotes: [string, string];
  /** Of the search, the filter and the moving pictures. */
  explore: ExploreStrings;
  /** Of what stands in pages of others. */
  embed: EmbedStrings;
  /** Of the page on which readers report errors. */
  report: ReportStrings;
};
