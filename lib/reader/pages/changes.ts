import {
  compareEditions,
  type EditionChange,
  namesOf,
} from "#lib/domain/edition/compare-editions.ts";
import type { EditionDocument } from "#lib/domain/edition/edition.ts";
import type { ChangeNames } from "#lib/domain/edition/part-words.ts";
import { type HtmlPart, html, joinHtml } from "../html.ts";
import { onward } from "../language.ts";
import { pagePath } from "../links.ts";
import { type SaidPart, sayChangedPart } from "../parts/changed-parts.ts";
import { renderErrataHeading, renderLines } from "../parts/edition-facts.ts";
import type { Page } from "../parts/frame.ts";

import { renderScope } from "../parts/scope.ts";
import { num, type Reader } from "../reader.ts";

/** What is different from an earlier edition, entry by entry: what was, what is, and why. */
export function renderChangesPage(reader: Reader, before: EditionDocument): Page {
  const { edition, say } = reader;
  const changes = compareEditions(before, edition);
  const names = namesOf(before, edition);
  const title = `${say.whatChanged}: ${num(reader, before.number)} ${onward(reader.language)} ${num(reader, edition.number)}`;
  const list =
    changes.length === 0
      ? html`<p>${say.none}</p>`
      : html`<ul class="changed">${changes.map((change) => renderChange(reader, change, names))}</ul>`;
  return {
    title,
    body: html`<p class="back"><a href="${pagePath(reader, "")}" dir="auto">${edition.title}</a></p><h1>${title}</h1>${renderScope(reader)}${edition.errata !== "" && html`<section class="changes"><h2>${renderErrataHeading(reader)}</h2>${renderLines(edition.errata)}</section>`}${list}`,
  };
}

function renderChange(reader: Reader, change: EditionChange, names: ChangeNames): HtmlPart {
  const { say } = reader;
  const isGone = change.change === "withdrawn" && change.isGone;
  const name = change.title.trim() || say.untitled;
  const title = isGone
    ? html`<span dir="auto">${name}</span>`
    : html`<a href="${pagePath(reader, change.entryId)}" dir="auto">${name}</a>`;
  const parts =
    change.change === "changed"
      ? change.parts.flatMap((part) => sayChangedPart(reader, part, names))
      : [];
  return html`<li id="${`c-${change.entryId}`}"><p><strong>${say.changes[change.change]}</strong>${say.colon}${title}${renderTarget(reader, change)}</p>${parts.length > 0 && html`<ul>${parts.map((part) => renderPart(reader, part))}</ul>`}</li>
`;
}

/** The entry that stands for one that was merged. */
function renderTarget(reader: Reader, change: EditionChange): HtmlPart {
  if (change.change !== "merged" || change.into === null) return null;
  const { id, title } = change.into;
  return html` ${onward(reader.language)} <a href="${pagePath(reader, id)}" dir="auto">${title.trim() || reader.say.untitled}</a>`;
}

const renderPart = ({ say }: Reader, { label, from, to, reason }: SaidPart): HtmlPart =>
  html`<li>${label}${say.colon}${joinHtml([from && html`<del>${from}</del>`, to && html`<ins>${to}</ins>`], " ")}${reason.trim() !== "" && html` <small dir="auto">${reason}</small>`}</li>
`;
