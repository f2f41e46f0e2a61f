import type { Assertion } from "#lib/domain/assertion.ts";
import { type HtmlPart, html } from "../html.ts";
import type { Fact } from "../model/entry-view.ts";
import { renderBacked } from "./facts.ts";
import type { Placed } from "./refs.ts";
import { labelOf, sayFigures, written } from "./values.ts";

/** Where sources contradict each other, what each says, which value is shown, and why. */
export function renderDifferences(placed: Placed): HtmlPart {
  const facts = placed.view.facts.filter((fact) => fact.differs || hasReason(fact));
  return facts.length > 0 && facts.map((fact) => renderDifference(placed, fact));
}

/** A choice that the team explains is told even where nothing contradicts it. */
const hasReason = ({ decision, shown }: Fact): boolean =>
  decision !== null || shown.some(({ rationale }) => rationale !== "");

function renderDifference(placed: Placed, fact: Fact): HtmlPart {
  const { say } = placed.reader;
  const label = labelOf(placed.reader, fact.key);
  const title = fact.differs ? say.differ(label) : `${label}.`;
  const kind = { markup: fact.differs ? "differs" : "chosen" };
  return html`<div class="${kind}"><p><strong>${title}</strong></p>${fact.differs && renderAll(placed, fact)}${renderReasons(placed, fact)}</div>`;
}

function renderAll(placed: Placed, { shown, others, figure }: Fact): HtmlPart {
  const { say } = placed.reader;
  const isShown = ({ id }: Assertion) => figure === null && shown.some((each) => each.id === id);
  const items = [...shown, ...others].map(
    (each) =>
      html`<li>${renderBacked(placed, each)}${isShown(each) && html` <span class="aside">(${say.shown})</span>`}</li>`,
  );
  return html`<ul>${items}</ul>`;
}

function renderReasons({ reader }: Placed, { shown, decision, figure }: Fact): HtmlPart {
  const { say, labels } = reader;
  const whys = [decision?.rationale ?? "", ...shown.map(({ rationale }) => rationale)];
  return [
    decision &&
      html`<p>${say.teamFigure}${say.colon}${figure ? sayFigures(reader, figure) : say.unknown} <span class="aside">(${labels.rule[decision.rule]})</span></p>`,
    figure?.caveat && html`<p lang="en" dir="ltr">${figure.caveat}</p>`,
    whys.filter(Boolean).map((why) => html`<p>${say.why}${say.colon}${written(why)}</p>`),
  ];
}
