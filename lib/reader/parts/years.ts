import { toLocaleDigits } from "#lib/domain/date/script.ts";
import type { EditionEntry } from "#lib/domain/edition/edition.ts";
import { type HtmlPart, html } from "../html.ts";
import { entryAnchor, pagePath } from "../links.ts";
import { viewEntry } from "../model/entry-view.ts";
import { gregorianYears, type YearGroup } from "../model/years.ts";
import { num, type Reader } from "../reader.ts";
import { renderDate } from "./dates.ts";
import { renderEntry, renderLaneMark } from "./entry.ts";
import { renderUnsourced } from "./refs.ts";

/** Beyond this many entries not even their titles are on one page. */
const MOST_LINES = 1500;

export const yearKey = (year: number | null): string => (year === null ? "undated" : String(year));
export const yearAnchor = (year: number | null): string => `y-${yearKey(year)}`;

/** The years as a list to go by, and under each its entries: whole, as lines, or only counted. */
export function renderYears(reader: Reader, groups: YearGroup[], isWhole: boolean): HtmlPart {
  const hasLines = !isWhole && reader.index.listed.length <= MOST_LINES;
  const hrefOf = (year: number | null) =>
    isWhole ? `#${yearAnchor(year)}` : pagePath(reader, `year/${yearKey(year)}`);
  return html`${renderYearList(reader, groups, hrefOf)}
${(isWhole || hasLines) && groups.map((group) => renderYear(reader, group, isWhole))}`;
}

type YearLink = (year: number | null) => string;

export function renderYearList(reader: Reader, groups: YearGroup[], hrefOf: YearLink): HtmlPart {
  const items = groups.map(
    ({ year, entries }) =>
      html`<li><a href="${hrefOf(year)}">${nameYear(reader, year)}</a> <span>${num(reader, entries.length)}</span></li>`,
  );
  return html`<nav class="years" id="years" aria-label="${reader.say.years}"><ol>${items}</ol></nav>`;
}

export const nameYear = ({ say, language }: Reader, year: number | null): string =>
  year === null ? say.undated : toLocaleDigits(String(year), language);

/** “1400 (2021–2022)” where the page's calendar is not the Gregorian one. */
export function renderYearName(reader: Reader, year: number | null): HtmlPart {
  const other = year === null ? "" : gregorianYears(year, reader);
  const digits = toLocaleDigits(other, reader.language);
  return html`${nameYear(reader, year)}${other !== "" && html` <span class="aside">${digits}</span>`}`;
}

function renderYear(reader: Reader, { year, entries }: YearGroup, isWhole: boolean): HtmlPart {
  const id = yearAnchor(year);
  const list = isWhole
    ? entries.map((entry) => renderEntry(reader, entry, { level: 3, offset: 0, isPaper: false }))
    : html`<ul class="lines">${entries.map((entry) => renderEntryLine(reader, entry))}</ul>`;
  return html`<section class="year" aria-labelledby="${id}"><h2 id="${id}">${renderYearName(reader, year)}</h2>
${list}</section>`;
}

/** An entry as a line: its date, its title, and what a reader should know before opening it. */
function renderEntryLine(reader: Reader, entry: EditionEntry): HtmlPart {
  const { date } = viewEntry(entry, reader).summary;
  const title = entry.content.title.trim() || reader.say.untitled;
  return html`<li id="${entryAnchor(entry.id)}"><span class="day">${date && renderDate(reader, date)}</span> ${renderLaneMark(reader, entry)}<a href="${pagePath(reader, entry.id)}" dir="auto">${title}</a>${date && !date.sourced && renderUnsourced(reader)}${entry.status === "retracted" && html` <span class="aside">${reader.say.entryRetracted}</span>`}</li>
`;
}
