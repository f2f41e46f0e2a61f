import { renderExploreForm } from "../explore/form.ts";
import { type HtmlPart, html } from "../html.ts";
import { entryAnchor, pagePath } from "../links.ts";
import { renderMap } from "../map/map.ts";
import { groupByYear } from "../model/years.ts";
import { renderAuthors, renderChanges, renderEditionFacts } from "../parts/edition-facts.ts";
import type { Page } from "../parts/frame.ts";
import { hasText, renderRichText } from "../parts/rich-text.ts";
import { renderYears, yearAnchor, yearKey } from "../parts/years.ts";
import type { Reader } from "../reader.ts";
import { renderTimeline } from "../timeline/timeline.ts";
import { renderSourceList } from "./sources.ts";

/** As many entries as are on one page in full; more are on a page for each year. */
export const MOST_WHOLE = 200;
const MOST_SOURCES = 200;

/** The whole chronology: what it is, the pictures, the years, the sources. */
export function renderChronology(reader: Reader): Page {
  const { edition, index } = reader;
  const isWhole = index.listed.length <= MOST_WHOLE;
  const hrefOf = (id: string) => (isWhole ? `#${entryAnchor(id)}` : pagePath(reader, id));
  const yearHref = (year: number) =>
    isWhole ? `#${yearAnchor(year)}` : pagePath(reader, `year/${yearKey(year)}`);
  const groups = groupByYear(reader);
  return {
    title: null,
    body: [
      renderTop(reader),
      edition.errata !== "" && renderChanges(reader),
      reader.options.script !== undefined && renderExploreForm(reader),
      renderTimeline(reader, { hrefOf, yearHref }),
      renderIntroduction(reader),
      edition.errata === "" && renderChanges(reader),
      renderYears(reader, groups, isWhole),
      renderMap(reader, hrefOf),
      edition.sources.length <= MOST_SOURCES && renderSources(reader),
    ],
  };
}

/** Title, summary, and the facts of the edition. */
export function renderTop(reader: Reader): HtmlPart {
  const { edition, say } = reader;
  return html`<div class="top"><h1 dir="auto">${edition.title.trim() || say.untitled}</h1>
${edition.summary.trim() !== "" && html`<p class="lead" dir="auto">${edition.summary}</p>`}${renderAuthors(reader)}</div>
${renderEditionFacts(reader)}`;
}

export function renderIntroduction({ edition, say }: Reader): HtmlPart {
  if (!hasText(edition.introduction)) return null;
  const text = renderRichText(edition.introduction, { level: 3, renderNote: () => null });
  return html`<section class="introduction text" aria-labelledby="introduction"><h2 id="introduction" class="sr">${say.introduction}</h2>${text}</section>`;
}

function renderSources(reader: Reader): HtmlPart {
  if (reader.edition.sources.length === 0) return null;
  return html`<section class="sources" aria-labelledby="sources"><h2 id="sources">${reader.say.sources}</h2>${renderSourceList(reader)}</section>`;
}
