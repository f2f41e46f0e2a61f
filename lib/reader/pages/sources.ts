import type { EditionEntry, EditionSource } from "#lib/domain/edition/edition.ts";
import { type HtmlPart, html, joinHtml } from "../html.ts";
import { pagePath, sourceAnchor } from "../links.ts";
import { viewEntry } from "../model/entry-view.ts";
import type { Page } from "../parts/frame.ts";
import { renderFullSource, renderSourceFacts } from "../parts/sources.ts";
import { renderTitleOf } from "../parts/titles.ts";
import { num, type Reader } from "../reader.ts";

/** All sources, numbered, with the entries that cite them. */
export function renderSourcesPage(reader: Reader): Page {
  const { edition, say } = reader;
  return {
    title: say.sources,
    body: html`<p class="back"><a href="${pagePath(reader, "")}" dir="auto">${edition.title}</a></p><h1>${say.sources}</h1>${renderSourceList(reader)}`,
  };
}

/** On paper without the entries that cite each: they are folded away, and nobody could unfold them. */
export function renderSourceList(reader: Reader, { isPaper = false } = {}): HtmlPart {
  const citing = isPaper ? new Map<string, EditionEntry[]>() : listCiting(reader);
  const items = reader.edition.sources.map(
    (source, at) =>
      html`<li id="${sourceAnchor(at + 1)}"><p>${renderFullSource(reader, source)}</p>${renderSourceFacts(reader, source)}${renderCiting(reader, citing.get(source.id) ?? [])}</li>
`,
  );
  return html`<ol class="references">${items}</ol>`;
}

/** Entries by the source that they cite. */
function listCiting(reader: Reader): Map<EditionSource["id"], EditionEntry[]> {
  const citing = new Map<string, EditionEntry[]>();
  for (const entry of reader.index.listed)
    for (const { source } of viewEntry(entry, reader).notes)
      if (source) citing.set(source.id, [...(citing.get(source.id) ?? []), entry]);
  return citing;
}

const MOST = 20;

function renderCiting(reader: Reader, entries: EditionEntry[]): HtmlPart {
  if (entries.length === 0) return null;
  const { say } = reader;
  const more = entries.length - MOST;
  const links = entries
    .slice(0, MOST)
    .map(
      (entry) => html`<a href="${pagePath(reader, entry.id)}">${renderTitleOf(reader, entry)}</a>`,
    );
  return html`<details><summary>${say.citedIn}${say.colon}${say.entries(entries.length, num(reader, entries.length))}</summary><p>${joinHtml([...links, more > 0 && `+${num(reader, more)}`], html` <span aria-hidden="true">·</span> `)}</p></details>`;
}
