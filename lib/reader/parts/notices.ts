import { type HtmlPart, html } from "../html.ts";
import { editionPath } from "../links.ts";
import { num, type Reader } from "../reader.ts";
import { renderInstant } from "./dates.ts";
import { written } from "./values.ts";

/** What has to be known before anything else on a page is read. */
export function renderNotices(reader: Reader): HtmlPart {
  return [renderRetraction(reader), renderCorrections(reader), renderNewer(reader)];
}

function renderRetraction(reader: Reader): HtmlPart {
  const { say, standing } = reader;
  if (standing.retractedAt === null) return null;
  return html`<div class="notice strong" role="note"><p><strong>${say.editionRetracted}</strong> ${renderInstant(reader, standing.retractedAt)}</p>${standing.retraction !== "" && html`<p>${written(standing.retraction)}</p>`}${renderNewest(reader)}</div>`;
}

/** Said of the edition that was corrected, as long as what corrects it stands. */
function renderCorrections(reader: Reader): HtmlPart {
  const { say, standing } = reader;
  return standing.corrections.map(
    ({ number, publishedAt, errata }) =>
      html`<div class="notice strong" role="note"><p><strong>${say.correctedBy(num(reader, number))}</strong> ${renderInstant(reader, publishedAt)}</p>${errata !== "" && html`<p>${written(errata)}</p>`}<p>${renderLink(reader, number, say.readCorrection)}${renderSince(reader, number)}</p></div>`,
  );
}

const isCorrectedBy = ({ standing }: Reader, number: number): boolean =>
  standing.corrections.some((correction) => correction.number === number);

function renderNewer(reader: Reader): HtmlPart {
  const { say, standing, options, edition } = reader;
  const { newest, retractedAt } = standing;
  if (options.newest || retractedAt !== null || newest === null) return null;
  if (newest === edition.number || isCorrectedBy(reader, newest)) return null;
  return html`<div class="notice" role="note"><p>${say.newerEdition(num(reader, newest))} ${renderNewestLink(reader, newest)}${renderSince(reader, newest)}</p></div>`;
}

/** What a later edition changed against this one; there is no such page of one that is previewed. */
const renderSince = (reader: Reader, later: number): HtmlPart =>
  !reader.options.preview &&
  html` <span aria-hidden="true">·</span> ${renderLink(reader, later, reader.say.whatChanged, `/changes/${reader.edition.number}`)}`;

function renderNewest(reader: Reader): HtmlPart {
  const { newest } = reader.standing;
  if (newest === null) return html`<p>${reader.say.noEditionStands}</p>`;
  return newest !== reader.edition.number && html`<p>${renderNewestLink(reader, newest)}</p>`;
}

const renderNewestLink = (reader: Reader, newest: number): HtmlPart =>
  renderLink(reader, newest, reader.say.readNewest);

function renderLink(reader: Reader, number: number, words: string, page = ""): HtmlPart {
  const { language, options } = reader;
  const prefix = language === options.language ? "" : `/${language}`;
  return html`<a href="${editionPath(reader, number)}${prefix}${page}">${words}</a>`;
}
