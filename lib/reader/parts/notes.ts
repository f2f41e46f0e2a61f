import type { Citation } from "#lib/domain/assertion.ts";
import { groupKey } from "#lib/domain/assertion-group.ts";
import type { Credibility } from "#lib/domain/codes.ts";
import type { EditionSource } from "#lib/domain/edition/edition.ts";
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
  renderSourceTitle,
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

function renderSpread(reader: Reader, note: Note): HtmlPart {
  const words = endsOf(note).map((grade) => reader.labels.credibility[grade]);
  if (words.length === 0) return null;
  return html`${reader.say.comma}${renderGrade(sayCredibility(reader, note), words)}`;
}

/** The grades that the source was given in an entry: the best and the worst. */
function endsOf({ citations }: Note): Credibility[] {
  const grades = [...new Set(citations.flatMap(({ credibility }) => credibility ?? []))].sort();
  return grades.filter((_, at) => at === 0 || at === grades.length - 1);
}

function sayCredibility(reader: Reader, note: Note): string {
  const ends = endsOf(note).map((grade) => num(reader, grade));
  return ends.length === 0 ? "" : reader.say.credibility(ends.join("–"));
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

/** Numbers of the endnotes that tell a source in full, by its id. */
export type FirstNotes = Map<string, number>;

/** A note as an endnote: all in a line, a source in full the first time and by its title later on. */
export function renderEndnote(placed: Placed, note: Note, first: FirstNotes): HtmlPart {
  const { source } = note;
  const number = note.number + placed.offset;
  const known = source && first.get(source.id);
  if (source && !known) first.set(source.id, number);
  const line =
    source && known
      ? renderAgain(placed, note, { source, known })
      : renderLine(placed, note, source && renderReliability(placed.reader, source));
  return html`<li id="${noteAnchor(placed.view.place, note.number)}">${line}</li>
`;
}

/** “7 A string of … (note 1), para 9. Credibility 2”. */
function renderAgain(
  { reader, offset }: Placed,
  note: Note,
  { source, known }: { source: EditionSource; known: number },
): HtmlPart {
  const { say } = reader;
  const seen = html`${renderSourceTitle(reader, source)} (${say.note(num(reader, known)).toLowerCase()})`;
  const parts = [seen, ...listLocators(note).map(written), sayCredibility(reader, note)];
  return html`<b class="number">${num(reader, note.number + offset)}</b> ${joinHtml(parts, say.comma)}`;
}
