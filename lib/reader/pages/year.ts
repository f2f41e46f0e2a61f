import { html } from "../html.ts";
import { pagePath } from "../links.ts";
import { groupByYear } from "../model/years.ts";
import { renderEntry } from "../parts/entry.ts";
import type { Page } from "../parts/frame.ts";
import { nameYear, renderYearList, renderYearName, yearKey } from "../parts/years.ts";
import { num, type Reader } from "../reader.ts";
import { MOST_WHOLE } from "./chronology.ts";

/** A year of a long chronology, in parts where it has more entries than a page holds; else null. */
export function renderYearPage(reader: Reader, [key = "", part = "1"]: string[]): Page | null {
  const groups = groupByYear(reader);
  const group = groups.find(({ year }) => yearKey(year) === key);
  const at = /^[1-9]\d{0,3}$/.test(part) ? Number(part) : 0;
  const entries = group?.entries.slice((at - 1) * MOST_WHOLE, at * MOST_WHOLE) ?? [];
  if (!group || at === 0 || entries.length === 0) return null;
  const parts = Math.ceil(group.entries.length / MOST_WHOLE);
  const { say } = reader;
  const links = Array.from({ length: parts }, (_, index) => {
    const name = say.part(num(reader, index + 1));
    const path = `year/${key}${index === 0 ? "" : `/${index + 1}`}`;
    if (index + 1 === at) return html`<li><b>${name}</b></li>`;
    return html`<li><a href="${pagePath(reader, path)}">${name}</a></li>`;
  });
  const yearHref = (year: number | null) => pagePath(reader, `year/${yearKey(year)}`);
  return {
    title: nameYear(reader, group.year),
    body: html`<p class="back"><a href="${pagePath(reader, "")}">${reader.edition.title}</a></p>
<h1>${renderYearName(reader, group.year)}</h1>
${parts > 1 && html`<nav class="parts" aria-label="${nameYear(reader, group.year)}"><ul>${links}</ul></nav>`}
<section class="year" aria-label="${nameYear(reader, group.year)}"><h2 class="sr">${say.entries(entries.length, num(reader, entries.length))}</h2>${entries.map((entry) => renderEntry(reader, entry, { level: 3, offset: 0, isPaper: false }))}</section>
${renderYearList(reader, groups, yearHref)}`,
  };
}
