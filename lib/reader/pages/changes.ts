import { compareEditions, type EditionChange } from "#lib/domain/edition/compare-editions.ts";
import type { EditionDocument } from "#lib/domain/edition/edition.ts";
import { type HtmlPart, html } from "../html.ts";
import { pagePath } from "../links.ts";
import type { Page } from "../parts/frame.ts";
import { num, type Reader } from "../reader.ts";

/** What is different from an earlier edition, entry by entry: what was, what is, and why. */
export function renderChangesPage(reader: Reader, before: EditionDocument): Page {
  const { edition, say } = reader;
  const changes = compareEditions(before, edition);
  const title = `${say.whatChanged}: ${num(reader, before.number)} → ${num(reader, edition.number)}`;
  const list =
    changes.length === 0
      ? html`<p>${say.none}</p>`
      : html`<ul class="changed">${changes.map((change) => renderChange(reader, change))}</ul>`;
  return {
    title,
    body: html`<p class="back"><a href="${pagePath(reader, "")}" dir="auto">${edition.title}</a></p><h1>${title}</h1>${edition.errata !== "" && html`<h2>${say.errata}</h2><p dir="auto">${edition.errata}</p>`}${list}`,
  };
}

function renderChange(reader: Reader, change: EditionChange): HtmlPart {
  const { say } = reader;
  const isGone = change.change === "withdrawn" && change.isGone;
  const name = change.title === "" ? "–" : change.title;
  const title = isGone
    ? html`<span dir="auto">${name}</span>`
    : html`<a href="${pagePath(reader, change.entryId)}" dir="auto">${name}</a>`;
  const parts = change.change === "changed" ? change.parts : [];
  return html`<li id="${`c-${change.entryId}`}"><p><strong>${say.changes[change.change]}</strong>${say.colon}${title}</p>${
    parts.length > 0 &&
    html`<ul>${parts.map(
      ({
        label,
        from,
        to,
        reason,
      }) => html`<li><span lang="en" dir="ltr">${label}</span>${say.colon}${from !== "" && html`<del dir="auto">${from}</del>`} ${to !== "" && html`<ins dir="auto">${to}</ins>`}${reason !== "" && html` <small dir="auto">${reason}</small>`}</li>
`,
    )}</ul>`
  }</li>
`;
}
