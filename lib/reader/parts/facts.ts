import type { Assertion } from "#lib/domain/assertion.ts";
import { type HtmlPart, html, joinHtml } from "../html.ts";
import type { Fact } from "../model/entry-view.ts";
import { type Placed, renderEvidence } from "./refs.ts";
import { labelOf, renderValue, sayFigures, written } from "./values.ts";

/** What an entry states, but its date, as a list: the value, its notes, and what else is said. */
export function renderFacts(placed: Placed): HtmlPart {
  const facts = placed.view.facts.filter(({ key }) => key !== "date");
  if (facts.length === 0) return null;
  return html`<dl class="facts">${facts.map((fact) => renderFact(placed, fact))}</dl>`;
}

function renderFact(placed: Placed, fact: Fact): HtmlPart {
  const values = joinHtml(
    fact.shown.map((each) => renderBacked(placed, each)),
    html`<br>`,
  );
  const value = fact.shown.length === 0 ? placed.reader.say.unknown : values;
  return html`<div><dt>${renderLabel(placed, fact)}</dt><dd>${renderTeamFigure(placed, fact)}${value}${renderOthers(placed, fact)}${fact.fallen.length > 0 && renderFallen(placed, fact)}</dd></div>`;
}

const renderLabel = ({ reader }: Placed, { key }: Fact): HtmlPart =>
  key.startsWith("count.") ? written(labelOf(reader, key)) : labelOf(reader, key);

/** A value with its notes or the mark that it has none. */
export const renderBacked = (placed: Placed, assertion: Assertion): HtmlPart =>
  html`<span class="value">${renderValue(placed.reader, assertion)}${renderEvidence(placed, assertion)}</span>`;

/** The team's figure stands first: the reports are what it rests on. */
function renderTeamFigure({ reader }: Placed, { figure }: Fact): HtmlPart {
  if (figure === null) return null;
  const { say, labels } = reader;
  const rule = labels.rule[figure.rule];
  return html`<span class="figure"><strong>${sayFigures(reader, figure)}</strong> <span class="aside">(${say.teamFigure}${say.colon}${rule})</span></span><br>`;
}

/** Other values that stand and do not contradict; those that do are in the margin. */
export function renderOthers(placed: Placed, { shown, others, differs }: Fact): HtmlPart {
  if (others.length === 0 || differs) return null;
  const isUnbacked = ({ id }: Assertion) => !placed.view.backed.has(id);
  const { say } = placed.reader;
  const isOnlySource = shown.every(isUnbacked) && !others.some(isUnbacked);
  const values = joinHtml(
    others.map((each) => renderBacked(placed, each)),
    say.comma,
  );
  return html`<span class="also">${isOnlySource ? say.sourcesSay : say.otherwise}${say.colon}${values}</span>`;
}

/** Values that no longer stand, and why: folded away, but not hidden. */
export function renderFallen(placed: Placed, { fallen }: Fact): HtmlPart {
  const { say, labels } = placed.reader;
  const items = fallen.map((each) => {
    const reason = each.reason && html` – ${labels.deprecation[each.reason]}`;
    const why = each.rationale !== "" && html`. ${written(each.rationale)}`;
    return html`<li>${renderBacked(placed, each)}${reason}${why}</li>`;
  });
  return html`<details class="fallen"><summary>${say.setAside}</summary><ul>${items}</ul></details>`;
}
