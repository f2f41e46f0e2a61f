import { licenceName, licenceUrl } from "#lib/domain/edition/credits.ts";
import { formatName } from "#lib/domain/source-reference.ts";
import { type HtmlPart, html, joinHtml } from "../html.ts";
import { editionPath, pagePath } from "../links.ts";
import { viewEntry } from "../model/entry-view.ts";
import { num, type Reader } from "../reader.ts";
import { renderInstant } from "./dates.ts";
import { renderScope } from "./scope.ts";

/** One line: number, day, what is in it and what is still missing, and what can be done with it. */
export function renderEditionFacts(reader: Reader): HtmlPart {
  const { edition, index, say, standing } = reader;
  const missing = countUnsourced(reader);
  const link = (path: string, text: HtmlPart) =>
    html`<li><a href="${pagePath(reader, path)}">${text}</a></li>`;
  const short = `${standing.digest.slice(0, 4)}…${standing.digest.slice(-4)}`;
  const hasNotes = edition.notes !== "" || edition.errata !== "";
  return html`<ul class="edition"><li><b>${say.edition(num(reader, edition.number))}</b>${say.comma}${renderInstant(reader, edition.publishedAt)}</li>
<li>${say.entries(index.listed.length, num(reader, index.listed.length))}${say.comma}${say.sourceCount(edition.sources.length, num(reader, edition.sources.length))}</li>
${index.listed.length > 0 && html`<li>${missing === 0 ? say.allSourced : say.unsourced(missing, num(reader, missing))}</li>`}
${edition.isVerifiedOnly && html`<li>${say.verifiedOnly}</li>`}${renderLicence(reader)}
${link("cite", say.cite)}${link("download", say.download)}${link("print", say.print)}${edition.number > 1 ? link("changes", say.whatChanged) : hasNotes && html`<li><a href="#changes">${say.editionNotes}</a></li>`}${link("verify", html`${say.verify} <code>${short}</code>`)}</ul>${renderScope(reader)}`;
}

/** What readers may do with it, by the licence's own address; opens like any other site. */
function renderLicence({ edition, say }: Reader): HtmlPart {
  const licence = edition.credits?.licence;
  if (!licence) return null;
  return html`<li>${say.licence}${say.colon}<a href="${licenceUrl(licence)}" rel="license noopener noreferrer nofollow" dir="ltr">${licenceName(licence)}</a></li>`;
}

/** Who wrote it, below its title. */
export function renderAuthors({ edition, say }: Reader): HtmlPart {
  const authors = edition.credits?.authors ?? [];
  if (authors.length === 0) return null;
  const names = authors.map((author) => html`<span dir="auto">${formatName(author)}</span>`);
  return html`<p class="authors"><span class="sr">${say.authors}${say.colon}</span>${joinHtml(names, say.comma)}</p>`;
}

/** Values that are shown and that no source backs. */
function countUnsourced(reader: Reader): number {
  return reader.index.listed.reduce(
    (sum, entry) => sum + viewEntry(entry, reader).summary.unsourced.length,
    0,
  );
}

/** What this edition corrects, and what the team says of it. */
export function renderChanges(reader: Reader): HtmlPart {
  const { edition, say } = reader;
  const { notes, errata } = edition;
  if (notes === "" && errata === "") return null;
  return html`<section class="changes" id="changes">${errata !== "" && html`<h2>${renderErrataHeading(reader)}</h2>${renderLines(errata)}`}${notes !== "" && html`<h2>${say.editionNotes}</h2>${renderLines(notes)}`}</section>`;
}

/** Names the edition that it corrects, and leads there. */
export function renderErrataHeading(reader: Reader): HtmlPart {
  const { edition, say } = reader;
  const { corrects } = edition;
  if (corrects === undefined) return say.errata;
  return html`<a href="${editionPath(reader, corrects)}">${say.corrects(num(reader, corrects))}</a>`;
}

/** Plain text: a paragraph for each line that says something. */
export const renderLines = (text: string): HtmlPart =>
  text
    .split(/\n+/)
    .filter((line) => line.trim() !== "")
    .map((line) => html`<p dir="auto">${line}</p>`);
