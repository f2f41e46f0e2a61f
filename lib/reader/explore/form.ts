import { spanOf } from "#lib/domain/date/calendar.ts";
import { type HtmlPart, html } from "../html.ts";
import { editionPath, pagePath } from "../links.ts";
import { groupByYear } from "../model/years.ts";
import { nameYear } from "../parts/years.ts";
import { num, type Reader } from "../reader.ts";
import { type Choice, listChoices, READER_FACETS, type ReaderFacet } from "./facets.ts";

/**
 * Search and filter, for pages whose script runs: the style sheet shows it where scripts do, so that
 * nothing moves when ours begins. Names of fields are those of a filter's address.
 */
export function renderExploreForm(reader: Reader): HtmlPart {
  const { say, index } = reader;
  const { explore } = say;
  if (index.listed.length < 2) return null;
  const facets = READER_FACETS.map((facet) => renderFacet(reader, facet));
  return html`<form class="explore" role="search" aria-label="${explore.label}" data-explore="${dataOf(reader)}">
<label class="words"><span class="sr">${explore.search}</span><input type="search" name="q" maxlength="200" autocomplete="off" placeholder="${explore.searchIn}"></label>
<div class="facets">${facets}${renderYearChoices(reader)}</div>
<p class="outcome"><output name="found" aria-live="polite">${fill(explore.found, num(reader, index.listed.length))}</output> <button type="reset" hidden>${explore.clear}</button> <button type="button" data-link hidden>${explore.copyLink}</button>${!reader.options.preview && html` <a href="${pagePath(reader, "embedding")}" data-embed hidden>${say.embed.embed}</a>`}</p>
</form>`;
}

const fill = (text: string, all: string): string => text.replace("{n}", all).replace("{all}", all);

/** What the script is told: where its data is, and what it says in the language of the page. */
function dataOf(reader: Reader): string {
  const { explore, legend, untitled, undated, noLane } = reader.say;
  const { label: _, search: _s, searchIn: _i, facet: _f, check: _c, ...words } = explore;
  return JSON.stringify({
    base: `${editionPath(reader)}/data/`,
    page: reader.path === "" ? pageOf(reader) : editionPath(reader),
    language: reader.language,
    say: { ...words, openDate: legend.open, untitled, undated, noLane },
  });
}

/** Entries are below it, in the language of the page. */
function pageOf(reader: Reader): string {
  const { language, options } = reader;
  return `${editionPath(reader)}${language === options.language ? "" : `/${language}`}`;
}

function renderFacet(reader: Reader, facet: ReaderFacet): HtmlPart {
  const choices = listChoices(reader, facet);
  const tells = choices.some(({ count }) => count < reader.index.listed.length);
  if (!tells) return null;
  const items = choices.map((choice) => renderChoice(reader, facet, choice));
  return html`<details class="facet" name="facet"><summary>${reader.say.explore.facet[facet]}</summary><fieldset><legend class="sr">${reader.say.explore.facet[facet]}</legend>${items}</fieldset></details>`;
}

const renderChoice = (
  reader: Reader,
  facet: ReaderFacet,
  { key, label, count }: Choice,
): HtmlPart =>
  html`<label><input type="checkbox" name="${facet}" value="${key}"><span dir="auto">${label}</span> <span class="count">${num(reader, count)}</span></label>`;

/** The years of the page's calendar that have entries, as the days at which they begin and end. */
function renderYearChoices(reader: Reader): HtmlPart {
  const { explore } = reader.say;
  const years = groupByYear(reader).flatMap(({ year }) => (year === null ? [] : [year]));
  const spans = years.flatMap((year) => {
    const span = spanOf(reader.dates.calendar, year, null);
    return span.ok ? [{ year, ...span.value }] : [];
  });
  if (spans.length < 2) return null;
  const options = (day: "from" | "to") =>
    spans.map((span) => html`<option value="${span[day]}">${nameYear(reader, span.year)}</option>`);
  const select = (name: "from" | "to") =>
    html`<label class="year">${explore[name]} <select name="${name}"><option value="">${explore.anyYear}</option>${options(name)}</select></label>`;
  return [select("from"), select("to")];
}
