import type { Assertion, Figures } from "./assertion.ts";
import type { FigureDecision } from "./figure-decision.ts";
import { type Evidence, type Range, type Report, RULES, type TeamFigure } from "./figure-rules.ts";

export type { TeamFigure } from "./figure-rules.ts";

/**
 * The team's figure from the reports of one group, by the rule the team chose; computed anew
 * whenever a report changes. Deprecated reports and those without any figure are left out, and
 * reports are never summed. Null where no report is left.
 */
export function computeTeamFigure(
  decision: Pick<FigureDecision, "rule" | "low" | "best" | "high">,
  group: readonly Assertion[],
  evidence: Evidence,
): TeamFigure | null {
  const reports = group.filter(isReport);
  if (decision.rule === "team_decision") {
    const { low, best, high } = decision;
    return { ...qualified({ low, best, high }), rule: decision.rule, from: [], caveat: null };
  }
  if (reports.length === 0) return null;
  return RULES[decision.rule](reports, evidence);
}

function isReport(assertion: Assertion): assertion is Report {
  if (assertion.field !== "casualties" && assertion.field !== "count") return false;
  return assertion.rank !== "deprecated" && assertion.value !== null && hasFigure(assertion.value);
}

const hasFigure = ({ low, best, high, qualifier }: Figures): boolean =>
  low !== null || best !== null || high !== null || qualifier === "none_reported";

/** A typed figure is exact only where low, best and high say the same. */
function qualified({ low, best, high }: Range): Figures {
  const isExact = best !== null && (low ?? best) === best && (high ?? best) === best;
  return { low, best, high, qualifier: isExact ? "exact" : "about" };
}

/** Whether the rule gives something else now than when it was chosen. */
export function hasFigureChanged(decision: FigureDecision, figure: TeamFigure | null): boolean {
  if (decision.outcome === null || decision.rule === "team_decision") return false;
  const { low, best, high } = figure ?? { low: null, best: null, high: null };
  const before = decision.outcome;
  return before.low !== low || before.best !== best || before.high !== high;
}
