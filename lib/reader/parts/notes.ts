import type { Citation } from "#lib/domain/assertion.ts";
import { groupKey } from "#lib/domain/assertion-group.ts";
import { attribute, type HtmlPart, html, joinHtml } from "../html.ts";
import { noteAnchor, pagePath, sourceAnchor } from "../links.ts";
import type { Note } from "../model/notes.ts";
import { num, type Reader } from "../reader.ts";
import type { Placed } from "./refs.ts";
import {
  renderFullSource,
  renderReliability,
  renderShortSource,
  renderSourceFacts,
} from "./sources.ts";
import { labelOf, renderValue, written } from "./values.ts";

/** The notes of an entry: each a line that opens to all that it is cited for. No script is needed. */
export function renderNotes(placed: Placed, isOpen: boolean): HtmlPart {
  const { notes, place } = placed.view;
  if (notes.length === 0) return null;
  const items = notes.map(
    (note) =>
      html`<li id="${noteAnchor(place, note.number)}"><details${isOpen && html` open`}><summary>${renderLine(placed, note, renderLetter(placed.reader, note))}</summary>${renderBody(placed, note)}</details></li>`,
  );
  return html`<ol class="notes">${items}</ol>`;
}

/** “1 Mines and Jadoon, A string of …, March 2023, para 7. Reliability B, credibility 1–2”. */
function renderLine({ reader, offset }: Placed, note: Note, grade: HtmlPart): HtmlPart {
  const parts = [renderShortSource(reader, note.source), ...listLocators(note).map(written)];
  return html`<b class="number">${num(reader, note.number + offset)}</b> ${joinHtml(parts, reader.say.comma)}. ${grade}${renderSpread(reader, note)}`;
}

/** The grade of the publisher by its letter; in words when pointed at or read aloud. */
function renderLetter({ say, labels }: Reader, { source }: Note): HtmlPart {
  if (source === null) return null;
  const { reliability } = source;
  return renderGrade(say.reliability(reliability), [labels.reliability[reliability]]);
}

function renderGrade(code: string, words: readonly string[]): HtmlPart {
  const said = words.join(" – ").toLowerCase();
  return html`<span class="grade" title="${words.join(" – ")}">${code}<span class="sr"> – ${said}</span></span>`;
}

const listLocators = ({ citations, passages }: Note): string[] => [
  ...new Set([...passages, ...citations.map(({ locator }) => locator)].filter(Boolean)),
];

/** The grades that the source was given in this entry: the best and the worst. */
function renderSpread(reader: Reader, { citations }: Note): HtmlPart {
  const { say, labels } = reader;
  const grades = [...new Set(citations.flatMap(({ credibility }) => credibility ?? []))].sort();
  const ends = grades.filter((_, at) => at === 0 || at === grades.length - 1);
  if (ends.length === 0) return null;
  const code = say.credibility(ends.map((grade) => num(reader, grade)).join("–"));
  const words = ends.map((grade) => labels.credibility[grade]);
  return html`${say.comma}${renderGrade(code, words)}`;
}

function renderBody(placed: Placed, { source, citations, passages }: Note): HtmlPart {
  const { reader } = placed;
  const { say } = reader;
  const number = source && reader.index.sourceNumbers.get(source.id);
  const href = number && `${pagePath(reader, "sources")}#${sourceAnchor(number)}`;
  return html`<div class="evidence">${
    source && [
      html`<p class="full">${href ? html`<a href="${href}">${renderFullSource(reader, source)}</a>` : renderFullSource(reader, source)}</p>`,
      renderSourceFacts(reader, source),
    ]
  }<p>${say.citedFor}${say.colon}</p><ul>${citations.map((each) => renderCitation(placed, each))}${passages.length > 0 && html`<li>${joinHtml([say.narrative, ...new Set(passages)], say.comma)}</li>`}</ul></div>`;
}

function renderCitation({ reader, view }: Placed, citation: Citation): HtmlPart {
  const { say, labels } = reader;
  const assertion = view.entry.content.assertions.find(({ id }) => id === citation.assertionId);
  const what = assertion
    ? html`${labelOf(reader, groupKey(assertion))}${say.colon}${renderValue(reader, assertion)}`
    : say.wholeEntry;
  const { credibility, stance, locator } = citation;
  const grade =
    credibility &&
    `${say.credibility(num(reader, credibility))} – ${labels.credibility[credibility].toLowerCase()}`;
  const said = stance === "supports" ? null : labels.stance[stance].toLowerCase();
  return html`<li>${joinHtml([what, locator !== "" && written(locator), grade, said], say.comma)}${renderQuote(reader, citation)}</li>`;
}

function renderQuote({ say }: Reader, citation: Citation): HtmlPart {
  const { quote, quoteLanguage, quoteTranslation } = citation;
  const [open, close] = say.quotes;
  return [
    quote !== "" &&
      html`<q dir="auto"${attribute("lang", quoteLanguage)}>${open}${quote}${close}</q>`,
    quoteTranslation !== "" &&
      html`<span class="aside">${say.translation}${say.colon}${written(quoteTranslation)}</span>`,
  ];
}

/** A note as an endnote: all in a line, its grade in words. */
export function renderEndnote(placed: Placed, note: Note): HtmlPart {
  const grade = note.source && renderReliability(placed.reader, note.source);
  return html`<li id="${noteAnchor(placed.view.place, note.number)}">${renderLine(placed, note, grade)}</li>`;
}
