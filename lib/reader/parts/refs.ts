import type { Assertion } from "#lib/domain/assertion.ts";
import { type HtmlPart, html } from "../html.ts";
import { noteAnchor } from "../links.ts";
import type { EntryView } from "../model/entry-view.ts";
import { num, type Reader } from "../reader.ts";

/**
 * An entry on a page: its notes are numbered from `offset` on, which is 0 but on paper. There
 * nothing is said a second time for those who listen, and all notes come at the end.
 */
export type Placed = { reader: Reader; view: EntryView; offset: number; isPaper: boolean };

/** Numbers of the notes of a value, each a link, and a mark where no source backs it. */
export function renderEvidence(placed: Placed, assertion: Assertion): HtmlPart {
  const { view } = placed;
  const sourceIds = view.entry.content.citations
    .filter(({ assertionId }) => assertionId === assertion.id)
    .map(({ sourceId }) => sourceId);
  const numbers = new Set(sourceIds.map((id) => view.numbers.get(id) ?? 0));
  return [
    renderRefs(
      placed,
      [...numbers].sort((a, b) => a - b),
    ),
    !view.backed.has(assertion.id) && renderUnsourced(placed.reader),
  ];
}

/** Links to notes, as raised numbers. */
export function renderRefs(
  { reader, view, offset, isPaper }: Placed,
  numbers: readonly number[],
): HtmlPart {
  const links = numbers.map((number, index) => {
    const written = num(reader, number + offset);
    const href = `#${noteAnchor(view.place, number)}`;
    const comma = index > 0 && html`<span aria-hidden="true"> </span>`;
    const label = !isPaper && html` aria-label="${reader.say.note(written)}"`;
    return html`${comma}<a href="${href}"${label}>${written}</a>`;
  });
  return links.length > 0 && html`<sup class="refs">${links}</sup>`;
}

/** An open dot with words: neither colour nor shape alone. */
export const renderUnsourced = ({ say }: Reader): HtmlPart =>
  html` <span class="unsourced" title="${say.noSourceLong}">${say.noSource}</span>`;
