import { type HtmlPart, html } from "../html.ts";
import { pageAddress } from "../links.ts";
import { viewEntry } from "../model/entry-view.ts";
import { groupByYear, type YearGroup } from "../model/years.ts";
import { renderChanges } from "../parts/edition-facts.ts";
import { renderEntry } from "../parts/entry.ts";
import type { Page } from "../parts/frame.ts";
import { type FirstNotes, renderEndnote } from "../parts/notes.ts";
import { renderYearName, yearAnchor } from "../parts/years.ts";
import { num, type Reader } from "../reader.ts";
import { renderTimeline } from "../timeline/timeline.ts";
import { renderIntroduction, renderTop } from "./chronology.ts";
import { renderSourceList } from "./sources.ts";

/**
 * The whole chronology for paper: oldest first, as a book is read, with one run of notes at the end.
 * The running title is the head of a table, which every browser repeats on each page.
 */
export function renderPrintPage(reader: Reader): Page {
  const { edition, say, standing } = reader;
  const offsets = numberNotes(reader);
  const groups = groupByYear(reader).reverse();
  const links = {
    hrefOf: (id: string) => `#e-${id}`,
    yearHref: (year: number) => `#${yearAnchor(year)}`,
  };
  const running = html`<span dir="auto">${edition.title}</span><span>${say.edition(num(reader, edition.number))}</span>`;
  return {
    ...{ title: say.print, isPrint: true, canonical: "" },
    body: html`<table class="paged" role="presentation"><thead><tr><td><div class="running" aria-hidden="true">${running}</div></td></tr></thead><tbody><tr><td>
${renderTop(reader)}<p class="read-at">${say.printIntro} ${pageAddress(reader, "")}<br>SHA-256 ${standing.digest}</p>
${renderChanges(reader)}${renderTimeline(reader, links)}${renderIntroduction(reader)}
<div id="years">${groups.map((group) => renderYear(reader, group, offsets))}</div>
${renderEndnotes(reader, offsets)}
<section class="sources"><h2>${say.sources}</h2>${renderSourceList(reader, { isPaper: true })}</section>
</td></tr></tbody></table>`,
  };
}

/** How many notes come before those of an entry. */
function numberNotes(reader: Reader): ReadonlyMap<string, number> {
  let count = 0;
  const offsets = new Map<string, number>();
  for (const entry of reader.index.listed) {
    offsets.set(entry.id, count);
    count += viewEntry(entry, reader).notes.length;
  }
  return offsets;
}

function renderYear(
  reader: Reader,
  { year, entries }: YearGroup,
  offsets: ReadonlyMap<string, number>,
) {
  const id = yearAnchor(year);
  const list = [...entries]
    .reverse()
    .map((entry) =>
      renderEntry(reader, entry, { level: 3, offset: offsets.get(entry.id) ?? 0, isPaper: true }),
    );
  return html`<section class="year" aria-labelledby="${id}"><h2 id="${id}">${renderYearName(reader, year)}</h2>${list}</section>`;
}

function renderEndnotes(reader: Reader, offsets: ReadonlyMap<string, number>): HtmlPart {
  const first: FirstNotes = new Map();
  const notes = reader.index.listed.flatMap((entry) => {
    const view = viewEntry(entry, reader);
    const placed = { reader, view, offset: offsets.get(entry.id) ?? 0, isPaper: true };
    return view.notes.map((note) => renderEndnote(placed, note, first));
  });
  if (notes.length === 0) return null;
  return html`<section class="endnotes"><h2>${reader.say.endnotes}</h2><ol class="notes">${notes}</ol></section>`;
}
