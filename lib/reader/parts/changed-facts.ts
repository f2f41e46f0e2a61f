import type { Assertion, Citation } from "#lib/domain/assertion.ts";
import type { FactChange, ThingChange } from "#lib/domain/compare/change.ts";
import type { ChangeNames } from "#lib/domain/edition/part-words.ts";
import type { FigureDecision } from "#lib/domain/figure-decision.ts";
import { type HtmlPart, html, joinHtml } from "../html.ts";
import { num, type Reader } from "../reader.ts";
import type { SaidPart } from "./changed-parts.ts";
import { labelOf, renderValue, sayFigures, written } from "./values.ts";

/** The values of one group, how the team ranks them, its figure, and what is cited for them. */
export function sayFactChange(
  reader: Reader,
  { key, assertions, citations, decision }: FactChange,
  names: ChangeNames,
): SaidPart[] {
  const { say } = reader;
  const name = labelOf(reader, key);
  const label = key.startsWith("count.") ? written(name) : name;
  const own = (words: string): HtmlPart => html`${label}${say.comma}${lowerFirst(words)}`;
  return [
    ...assertions.flatMap((each) => sayValue(reader, label, each)),
    ...(decision === null
      ? []
      : [
          {
            ...{ label: own(say.teamFigure), from: sayDecision(reader, decision.before) },
            to: sayDecision(reader, decision.after),
            reason: decision.after?.rationale ?? "",
          },
        ]),
    ...sayCitations(reader, own(say.source), citations, names),
  ];
}

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

function sayDecision(reader: Reader, decision: FigureDecision | null): HtmlPart {
  if (decision === null) return null;
  const rule = reader.labels.rule[decision.rule];
  if (decision.rule !== "team_decision") return rule;
  return html`${sayFigures(reader, decision)}${reader.say.colon}${rule}`;
}

/** A value with how it is ranked, where that says more than the value alone. */
function sayValue(reader: Reader, label: HtmlPart, change: ThingChange<Assertion>): SaidPart[] {
  const from = change.change === "added" ? null : renderRanked(reader, change.before);
  const to = change.change === "removed" ? null : renderRanked(reader, change.after);
  const reason = change.change === "removed" ? "" : change.after.rationale;
  if (!isSame(from, to)) return [{ label, from, to, reason }];
  const keys = change.change === "changed" ? change.keys : [];
  if (!keys.includes("rationale") && !keys.includes("value")) return [];
  return [{ label, from, to: withDetail(reader, to), reason }];
}

const isSame = (a: HtmlPart, b: HtmlPart): boolean => html`${a}`.markup === html`${b}`.markup;

const withDetail = ({ say }: Reader, words: HtmlPart): HtmlPart =>
  html`${words}${say.comma}${say.inDetail}`;

function renderRanked(reader: Reader, assertion: Assertion): HtmlPart {
  const { rank, reason } = assertion;
  const value = renderValue(reader, assertion);
  if (rank === "normal") return value;
  const { say, labels } = reader;
  const why = reason && html`${say.colon}${labels.deprecation[reason].toLowerCase()}`;
  return html`${value} (${say.ranks[rank]}${why})`;
}

export const sayCitations = (
  reader: Reader,
  label: HtmlPart,
  changes: readonly ThingChange<Citation>[],
  names: ChangeNames,
): SaidPart[] =>
  changes.map((change) => {
    const from = change.change === "added" ? null : renderCited(reader, change.before, names);
    const to = change.change === "removed" ? null : renderCited(reader, change.after, names);
    return { label, from, to: isSame(from, to) ? withDetail(reader, to) : to, reason: "" };
  });

/** “Report on civilians, p. 9, contradicts, credibility 2 – probably true”. */
function renderCited(reader: Reader, citation: Citation, names: ChangeNames): HtmlPart {
  const { say, labels } = reader;
  const { sourceId, locator, stance, credibility } = citation;
  const grade =
    credibility &&
    `${say.credibility(num(reader, credibility))} – ${labels.credibility[credibility].toLowerCase()}`;
  return joinHtml(
    [
      written(names.source(sourceId) ?? say.untitled),
      locator !== "" && written(locator),
      stance !== "supports" && labels.stance[stance].toLowerCase(),
      grade,
    ],
    say.comma,
  );
}
