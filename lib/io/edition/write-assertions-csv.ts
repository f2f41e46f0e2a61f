import type { Assertion } from "#lib/domain/assertion.ts";
import type { PublishedEdition } from "#lib/domain/edition/edition.ts";
import { CREDIBILITY_LABELS, DEPRECATION_LABELS, RELIABILITY_LABELS } from "#lib/domain/labels.ts";
import { toCsv } from "../cells/write-csv.ts";
import { type EntryReading, readEntries } from "./entry-reading.ts";
import type { Fact, ReadCitation } from "./read-facts.ts";
import { EDITION_STATUS_LABELS, retractionNotice } from "./status-words.ts";
import { type EditionUrls, sourceLink } from "./urls.ts";
import { valueRemarks } from "./value-remarks.ts";

/** A citation, what it is cited for, and where: either may be missing. */
type Line = {
  reading: EntryReading;
  fact: Fact | null;
  assertion: Assertion | null;
  words: string;
  cited: ReadCitation | null;
};

type Column = [head: string, cell: (line: Line) => string];

const COLUMNS: Column[] = [
  ["entry_id", ({ reading }) => reading.entry.id],
  ["entry_title", ({ reading }) => reading.entry.content.title],
  ["entry_status", ({ reading }) => EDITION_STATUS_LABELS[reading.entry.status]],
  ["assertion_id", ({ assertion }) => assertion?.id ?? ""],
  ["field", ({ fact }) => fact?.key ?? ""],
  ["label", ({ fact }) => fact?.label ?? ""],
  ["value", ({ words }) => words],
  ["value_kind", ({ assertion }) => assertion?.kind ?? ""],
  ["date_edtf", ({ assertion }) => (assertion?.field === "date" && assertion.value?.edtf) || ""],
  ["low", ({ assertion }) => figureOf(assertion, "low")],
  ["best", ({ assertion }) => figureOf(assertion, "best")],
  ["high", ({ assertion }) => figureOf(assertion, "high")],
  ["qualifier", ({ assertion }) => figureOf(assertion, "qualifier")],
  ["value_remarks", ({ assertion }) => (assertion ? valueRemarks(assertion).join("; ") : "")],
  ["contested", ({ fact }) => (fact === null ? "" : fact.isContested ? "yes" : "no")],
  ["rank", ({ assertion }) => assertion?.rank ?? ""],
  ["reason", ({ assertion }) => (assertion?.reason ? DEPRECATION_LABELS[assertion.reason] : "")],
  ["rationale", ({ assertion }) => assertion?.rationale ?? ""],
  ["citation_id", ({ cited }) => cited?.citation.id ?? ""],
  ["stance", ({ cited }) => cited?.citation.stance ?? ""],
  ["credibility", ({ cited }) => String(cited?.citation.credibility ?? "")],
  ["credibility_words", ({ cited }) => credibilityWords(cited)],
  ["locator", ({ cited }) => cited?.citation.locator ?? ""],
  ["quote", ({ cited }) => cited?.citation.quote ?? ""],
  ["quote_language", ({ cited }) => cited?.citation.quoteLanguage ?? ""],
  ["quote_translation", ({ cited }) => cited?.citation.quoteTranslation ?? ""],
  ["independent_group", ({ cited }) => cited?.citation.independentGroup ?? ""],
  ["source_id", ({ cited }) => cited?.source?.id ?? ""],
  ["source_title", ({ cited }) => cited?.source?.title ?? ""],
  ["source_publisher", ({ cited }) => cited?.source?.publisher ?? ""],
  ["source_kind", ({ cited }) => cited?.source?.kind ?? ""],
  ["source_tier", ({ cited }) => cited?.source?.tier ?? ""],
  ["source_reliability", ({ cited }) => cited?.source?.reliability ?? ""],
  ["source_reliability_words", ({ cited }) => reliabilityWords(cited)],
  ["source_published", ({ cited }) => cited?.source?.published ?? ""],
  ["source_url", ({ cited }) => (cited?.source ? sourceLink(cited.source) : "")],
];

type FigurePart = "low" | "best" | "high" | "qualifier";

/** Unknown is an empty cell, never 0. */
function figureOf(assertion: Assertion | null, part: FigurePart): string {
  const isFigure = assertion?.field === "casualties" || assertion?.field === "count";
  return isFigure ? String(assertion.value?.[part] ?? "") : "";
}

function credibilityWords(cited: ReadCitation | null): string {
  const grade = cited?.citation.credibility;
  return grade ? CREDIBILITY_LABELS[grade] : "";
}

const reliabilityWords = (cited: ReadCitation | null): string =>
  cited?.source ? RELIABILITY_LABELS[cited.source.reliability] : "";

/**
 * One row per value and citation, each value at least once; behind the values of an entry the
 * citations of the entry as a whole. With a byte order mark, as `writeEntriesCsv`.
 */
export function writeAssertionsCsv(
  { edition, standing }: PublishedEdition,
  _: EditionUrls,
): string {
  const notice = retractionNotice(standing);
  const heads = [...COLUMNS.map(([head]) => head), "edition", "edition_retracted"];
  const rows = readEntries(edition)
    .flatMap(linesOf)
    .map((line) => [...COLUMNS.map(([, cell]) => cell(line)), ...[String(edition.number), notice]]);
  return toCsv([heads, ...rows]);
}

function linesOf(reading: EntryReading): Line[] {
  const values = reading.facts.flatMap((fact) =>
    fact.values.flatMap(({ assertion, words, citations }) =>
      orOne(citations).map((cited) => ({ reading, fact, assertion, words, cited })),
    ),
  );
  const whole = { reading, fact: null, assertion: null, words: "" };
  return [...values, ...reading.citations.map((cited) => ({ ...whole, cited }))];
}

const orOne = (citations: ReadCitation[]): (ReadCitation | null)[] =>
  citations.length === 0 ? [null] : citations;
