import type { Assertion, Figures } from "./assertion.ts";
import type { FigureDecision } from "./figure-decision.ts";
import { type Evidence, type Report, RULES, type TeamFigure } from "./figure-rules.ts";

export type { TeamFigure } from "./figure-rules.ts";

/**
 * The team's figure from the reports of one group, by the rule the team chose; computed anew
 * whenever a report changes. Deprecated reports and those without any figure are left out, and
 * reports are never summed. Null where no report is left.
 */
export function computeTeamFigure(
  decision: Pick<FigureDecision, "rule" | keyof Figures>,
  group: readonly Assertion[],
  evidence: Evidence,
): TeamFigure | null {
  const reports = group.filter(isReport);
  if (decision.rule === "team_decision") {
    const { low, best, high, qualifier } = decision;
    return { low, best, high, qualifier, rule: decision.rule, from: [], caveat: null };
  }
  if (reports.length === 0) return null;
  const figure = RULES[decision.rule](reports, evidence);
  const silent = group.filter(isNumberless).length;
  return silent === 0 || figure.caveat !== null
    ? figure
    : { ...figure, caveat: tellSilent(silent) };
}

/** “Dozens”, “several”: a report too, which no rule can count. */
const isNumberless = (assertion: Assertion): boolean =>
  (assertion.field === "casualties" || assertion.field === "count") &&
  assertion.rank !== "deprecated" &&
  assertion.value !== null &&
  !hasFigure(assertion.value);

const tellSilent = (count: number): string =>
  count === 1
    ? "1 report gives no number and is left out."
    : `${count} reports give no number and are left out.`;

function isReport(assertion: Assertion): assertion is Report {
  if (assertion.field !== "casualties" && assertion.field !== "count") return false;
  return assertion.rank !== "deprecated" && assertion.value !== null && hasFigure(assertion.value);
}

const hasFigure = ({ low, best, high, qualifier }: Figures): boolean =>
  low !== null || best !== null || high !== null || qualifier === "none_reported";

/** Whether the rule gives something else now than when it was chosen. */
export function hasFigureChanged(decision: FigureDecision, figure: TeamFigure | null): boolean {
  if (decision.outcome === null || decision.rule === "team_decision") return false;
  const before = decision.outcome;
  if (figure === null) return true;
  const parts = ["low", "best", "high", "qualifier"] as const;
  return parts.some((part) => before[part] !== figure[part]);
}
