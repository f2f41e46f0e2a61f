import type { EditionEntry } from "#lib/domain/edition/edition.ts";
import { type HtmlPart, html, joinHtml } from "../html.ts";
import { entryAnchor, pagePath } from "../links.ts";
import { viewEntry } from "../model/entry-view.ts";
import type { Reader } from "../reader.ts";
import { renderDate, sayOther } from "./dates.ts";
import { renderDifferences } from "./differing.ts";
import { renderEntryTools } from "./entry-tools.ts";
import { renderFacts, renderFallen, renderOthers } from "./facts.ts";
import { renderNotes } from "./notes.ts";
import { type Placed, renderEvidence, renderRefs } from "./refs.ts";
import { hasText, renderRichText } from "./rich-text.ts";
import { renderValue, written } from "./values.ts";

/** `level` of its title; `offset` of its notes; on paper those stand at the end. */
export type EntryStyle = { level: 1 | 3; offset: number; isPaper: boolean };

/** An entry in full: when in one margin, what in the middle, sources and doubts in the other. */
export function renderEntry(reader: Reader, entry: EditionEntry, style: EntryStyle): HtmlPart {
  const { offset, isPaper } = style;
  const placed: Placed = { reader, view: viewEntry(entry, reader), offset, isPaper };
  const anchor = entryAnchor(entry.id);
  const label = !isPaper && html` aria-labelledby="${anchor}-t"`;
  return html`<article class="entry" id="${anchor}"${label}>
<div class="when">${renderWhen(placed)}</div>
<div class="what">${renderTitle(placed, style)}${renderMeta(placed)}${entry.status === "retracted" && html`<p class="notice">${reader.say.entryRetracted}</p>`}${renderText(placed, style)}${renderFacts(placed)}${!isPaper && renderEntryTools(placed.reader, entry.id, style.level === 1)}</div>
${renderMargin(placed, style)}
</article>
`;
}

function renderWhen(placed: Placed): HtmlPart {
  const { reader, view } = placed;
  const fact = view.facts.find(({ key }) => key === "date");
  const shown = fact?.shown[0];
  if (!fact || !shown) return html`<p class="date">${reader.say.undated}</p>`;
  if (shown.field !== "date" || shown.value === null)
    return html`<p class="date">${renderValue(reader, shown)}${renderEvidence(placed, shown)}</p>`;
  const other = sayOther(reader, shown.value.edtf);
  return html`<p class="date">${renderDate(reader, shown.value)}${renderEvidence(placed, shown)}</p>${other !== "" && html`<p>${other}</p>`}${fact.others.length > 0 && !fact.differs && html`<p>${renderOthers(placed, fact)}</p>`}${fact.fallen.length > 0 && renderFallen(placed, fact)}`;
}

function renderTitle({ reader, view, isPaper }: Placed, { level }: EntryStyle): HtmlPart {
  const { entry } = view;
  const title = entry.content.title.trim() || reader.say.untitled;
  const mark = renderLaneMark(reader, entry);
  if (isPaper) return html`<h3>${mark}${written(title)}</h3>`;
  const id = `${entryAnchor(entry.id)}-t`;
  if (level === 1) return html`<h1 id="${id}">${mark}${written(title)}</h1>`;
  return html`<h3 id="${id}">${mark}<a href="${pagePath(reader, entry.id)}" dir="auto">${title}</a></h3>`;
}

/** The lane by its colour; its name stands in the line below. */
export function renderLaneMark({ edition }: Reader, { content }: EditionEntry): HtmlPart {
  const lane = edition.lanes.find(({ id }) => id === content.laneId);
  return html`<i class="lane l${lane?.hue ?? 4}"></i>`;
}

function renderMeta({ reader, view, isPaper }: Placed): HtmlPart {
  const { say, labels, edition } = reader;
  const { status, content } = view.entry;
  const lane = edition.lanes.find(({ id }) => id === content.laneId);
  const kinds = [
    labels.kind[content.kind],
    ...content.attackTypes.map((type) => labels.attackType[type]),
    ...content.flags.map((flag) => labels.flag[flag]),
  ];
  const own = status === "retracted" || status === "merged" ? null : status;
  return html`<p class="meta">${joinHtml(
    [
      lane && written(lane.title),
      ...kinds.filter((kind) => !lane?.title.startsWith(kind)),
      ...content.tags.map((tag) => written(tag)),
      own && html`<span class="${own}">${say.status[own]}</span>`,
    ],
    isPaper ? " · " : html` <span aria-hidden="true">·</span> `,
  )}</p>`;
}

function renderText(placed: Placed, { level }: EntryStyle): HtmlPart {
  const { content } = placed.view.entry;
  const renderNote = (sourceId: string) => {
    const number = placed.view.numbers.get(sourceId);
    return number === undefined ? null : renderRefs(placed, [number]);
  };
  const { summary, narrative } = content;
  if (summary.trim() === "" && !hasText(narrative)) return null;
  return html`<div class="text">${summary.trim() !== "" && html`<p dir="auto">${summary}</p>`}${renderRichText(narrative, { level: level + 1, renderNote })}</div>`;
}

function renderMargin(placed: Placed, { level }: EntryStyle): HtmlPart {
  const differences = renderDifferences(placed);
  if (placed.isPaper) return differences && html`<div class="margin">${differences}</div>`;
  const heading = { markup: `h${level + 1}` };
  return html`<div class="margin"><${heading} class="sr">${placed.reader.say.notes}</${heading}>${differences}${renderNotes(placed, level === 1)}</div>`;
}
