import type { EditionSource } from "#lib/domain/edition/edition.ts";
import { formatName } from "#lib/domain/source-reference.ts";
import { WITHHELD_SOURCE } from "#lib/domain/withhold-source.ts";
import { attribute, type Html, type HtmlPart, html, joinHtml } from "../html.ts";
import type { Reader } from "../reader.ts";
import { sayDate } from "./dates.ts";
import { written } from "./values.ts";
import { followable } from "./web-link.ts";

/** As long as a title may be in a note. */
const SHORT_TITLE = 72;

/** A source in a line: authors, title cut short, publisher, date. */
export const renderShortSource = (reader: Reader, source: EditionSource | null): HtmlPart =>
  renderReference(reader, source, (title) => cut(title, SHORT_TITLE));

/** A source in full, with its translated title. */
export const renderFullSource = (reader: Reader, source: EditionSource): HtmlPart =>
  renderReference(reader, source, (title) => title);

/** Its title alone, cut short: of one that was told in full before. */
export const renderSourceTitle = ({ say }: Reader, source: EditionSource): HtmlPart =>
  source.title === WITHHELD_SOURCE
    ? html`<em class="withheld">${say.sourceWithheld}</em>`
    : renderTitle(source, cut(source.title.trim() || say.untitled, SHORT_TITLE / 2));

const renderTitle = ({ language }: EditionSource, title: string): Html =>
  html`<cite dir="auto"${attribute("lang", language)}>${title}</cite>`;

function renderReference(
  reader: Reader,
  source: EditionSource | null,
  shorten: (title: string) => string,
): HtmlPart {
  const { say } = reader;
  if (source === null || source.title === WITHHELD_SOURCE)
    return html`<em class="withheld">${say.sourceWithheld}</em>`;
  const authors = sayAuthors(reader, source);
  const publisher = source.publisher.trim();
  const title = shorten(source.title.trim() || say.untitled);
  return joinHtml(
    [
      authors && written(authors),
      renderTitle(source, title),
      publisher !== "" && publisher !== authors && written(publisher),
      source.published !== "" && sayDate(reader, source.published),
    ],
    say.comma,
  );
}

const MOST_AUTHORS = 3;

function sayAuthors({ say }: Reader, { authors }: EditionSource): string {
  const names = authors.map(formatName).filter(Boolean);
  if (names.length > MOST_AUTHORS) return `${names[0]} et al.`;
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(say.comma)}${say.and}${names.at(-1)}`;
}

/** At the end of a word; a title without spaces at the letter. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(" ", most);
  const kept = text.slice(0, end > most / 2 ? end : most);
  return `${kept.replace(/[\s\p{P}\p{Cs}]+$/u, "")}…`;
}

/** What readers should know of a source before they follow it, and how to. */
export function renderSourceFacts(reader: Reader, source: EditionSource): HtmlPart {
  const { say, labels } = reader;
  const shows = source.contentLabels.map((label) => labels.contentLabel[label].toLowerCase());
  return [
    source.translatedTitle !== "" && html`<p dir="auto">[${source.translatedTitle}]</p>`,
    html`<p>${labels.sourceKind[source.kind]}${say.comma}${labels.tier[source.tier].toLowerCase()}. ${renderReliability(reader, source)}</p>`,
    shows.length > 0 && html`<p class="warning">${say.contentWarning(shows.join(say.comma))}</p>`,
    source.isPerpetratorMedia && html`<p class="warning">${say.perpetratorMedia}</p>`,
    source.withheld.includes("address") && html`<p>${say.addressWithheld}</p>`,
    source.withheld.includes("details") && html`<p>${say.detailsWithheld}</p>`,
    renderLink(reader, source),
  ];
}

/** “Reliability B – usually reliable”. */
export const renderReliability = ({ say, labels }: Reader, { reliability }: EditionSource): Html =>
  html`<span class="grade">${say.reliability(reliability)} – ${labels.reliability[reliability].toLowerCase()}</span>`;

function renderLink(reader: Reader, source: EditionSource): HtmlPart {
  const url = followable(source);
  if (url === null) return null;
  const accessed =
    source.accessed !== "" && html` (${reader.say.accessed} ${sayDate(reader, source.accessed)})`;
  return html`<p class="address"><a href="${url}" rel="noopener noreferrer nofollow" dir="ltr">${url}</a>${accessed}</p>`;
}
