import type { EditionEntry } from "#lib/domain/edition/edition.ts";
import { type HtmlPart, html } from "../html.ts";
import { pagePath } from "../links.ts";
import { renderEntry } from "../parts/entry.ts";
import type { Page } from "../parts/frame.ts";
import { renderTitleOf } from "../parts/titles.ts";
import { num, type Reader } from "../reader.ts";

/** An entry at its permanent address, with the way to its neighbours in time. */
export function renderEntryPage(reader: Reader, entry: EditionEntry): Page {
  const { edition, index, say } = reader;
  const place = index.places.get(entry.id) ?? 0;
  const title = entry.content.title.trim() || say.untitled;
  return {
    title,
    description: entry.content.summary || `${title}. ${edition.title}`,
    body: html`<p class="back"><a href="${pagePath(reader, "")}" dir="auto">${edition.title.trim() || say.untitled}</a>${say.comma}${say.edition(num(reader, edition.number))}</p>
<div class="single">${renderEntry(reader, entry, { level: 1, offset: 0, isPaper: false })}</div>
<nav class="neighbours" aria-label="${say.timeline}"><ul>${renderNeighbour(reader, index.listed[place - 1], say.earlier)}${renderNeighbour(reader, index.listed[place + 1], say.later)}</ul></nav>`,
  };
}

function renderNeighbour(reader: Reader, entry: EditionEntry | undefined, label: string): HtmlPart {
  if (!entry) return null;
  return html`<li><span>${label}</span> <a href="${pagePath(reader, entry.id)}">${renderTitleOf(reader, entry)}</a></li>`;
}

/** The entry that stands for one that was merged; null where it leads out of the edition. */
export function followMerge({ index }: Reader, entry: EditionEntry): EditionEntry | null {
  const seen = new Set<string>();
  let at: EditionEntry | undefined = entry;
  while (at?.status === "merged" && !seen.has(at.id)) {
    seen.add(at.id);
    at = at.mergedInto === null ? undefined : index.entries.get(at.mergedInto);
  }
  return at && at.status !== "merged" ? at : null;
}
