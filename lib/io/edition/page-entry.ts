import type { Assertion } from "#lib/domain/assertion.ts";
import { CREDIBILITY_LABELS, DEPRECATION_LABELS, KIND_LABELS } from "#lib/domain/labels.ts";
import type { EntryReading } from "./entry-reading.ts";
import { UNSOURCED } from "./fact-lines.ts";
import type { NumberOf } from "./page-notes.ts";
import { CONTESTED, type Fact, type ReadCitation } from "./read-facts.ts";
import { EDITION_STATUS_LABELS, titleWithStatus } from "./status-words.ts";
import { valueRemarks } from "./value-remarks.ts";

/** A note behind a value: number of its source, and what is said of the citation. */
export type Note = { number: number; words: string };
/** A value with what was said of it, and its notes. */
export type ValueLine = { words: string; remarks: string[]; notes: Note[] };
export type FactLine = { label: string; shown: string; remarks: string[]; values: ValueLine[] };

/** An entry as a page tells it, before it is written as HTML or Markdown. */
export type EntryPage = {
  id: string;
  title: string;
  summary: string;
  /** “Attack · Verified · Kabul”. */
  line: string;
  facts: FactLine[];
  /** Sources of the entry as a whole. */
  notes: Note[];
  mergedInto: string | null;
};

/** Lays an entry out for reading: date and place first, then all else that is asserted. */
export function layOutEntry(reading: EntryReading, numberOf: NumberOf): EntryPage {
  const { entry, facts, lane } = reading;
  const { kind, summary } = entry.content;
  const words = [KIND_LABELS[kind], EDITION_STATUS_LABELS[entry.status], lane];
  return {
    ...{ id: entry.id, title: titleWithStatus(entry), summary, mergedInto: entry.mergedInto },
    line: words.filter((word) => word !== "").join(" · "),
    facts: [...facts].sort(byRank).map((fact) => factLine(fact, numberOf)),
    notes: notesOf(reading.citations, numberOf),
  };
}

const FIRST = ["date", "place"];
const orderOf = ({ key }: Fact): number =>
  FIRST.includes(key) ? FIRST.indexOf(key) : FIRST.length;
const byRank = (a: Fact, b: Fact): number => orderOf(a) - orderOf(b);

function factLine(fact: Fact, numberOf: NumberOf): FactLine {
  const remarks = [
    ...(fact.isContested ? [CONTESTED] : []),
    ...(fact.isUnsourced ? [UNSOURCED] : []),
  ];
  return {
    ...{ label: fact.label, shown: fact.shown ?? "no value stands", remarks },
    values: fact.values.map(({ assertion, words, citations }) => ({
      ...{ words, remarks: remarksOf(assertion), notes: notesOf(citations, numberOf) },
    })),
  };
}

function remarksOf(assertion: Assertion): string[] {
  const { rank, reason, rationale } = assertion;
  const fallen = rank === "deprecated" ? "set aside" : "";
  const why = reason === null ? "" : DEPRECATION_LABELS[reason].toLowerCase();
  const first = rank === "preferred" ? "preferred" : [fallen, why].filter(Boolean).join(": ");
  return [...valueRemarks(assertion), first, rationale].filter((words) => words !== "");
}

/** Of a citation whose source the edition has not, there is nothing to lead to. */
const notesOf = (citations: readonly ReadCitation[], numberOf: NumberOf): Note[] =>
  citations.flatMap(({ citation }) => {
    const number = numberOf(citation.sourceId);
    const { locator, stance, credibility, quote, quoteTranslation } = citation;
    const parts = [
      ...[locator, stance === "supports" ? "" : stance],
      credibility === null ? "" : CREDIBILITY_LABELS[credibility].toLowerCase(),
      ...[quote === "" ? "" : `“${quote}”`, quoteTranslation === "" ? "" : `[${quoteTranslation}]`],
    ];
    return number === null ? [] : [{ number, words: parts.filter(Boolean).join(", ") }];
  });
