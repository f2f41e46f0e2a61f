import type { Assertion, Citation } from "../assertion.ts";
import type { FactChange, ThingChange } from "../compare/change.ts";
import type { FigureDecision } from "../figure-decision.ts";
import { formatFigures, groupLabel } from "../format-value.ts";
import {
  CREDIBILITY_LABELS,
  DEPRECATION_LABELS,
  RANK_LABELS,
  RULE_LABELS,
  STANCE_LABELS,
} from "../labels.ts";
import { describeValue } from "../withhold.ts";
import { type ChangeNames, type PartWords, say } from "./part-words.ts";

/** The values of one group, how the team ranks them, its figure, and what is cited for them. */
export function sayFact(change: FactChange, names: ChangeNames): PartWords[] {
  const { part, key, assertions, citations, decision } = change;
  const label = groupLabel(key);
  return [
    ...assertions.flatMap((each) => sayValue(part, label, each)),
    ...(decision === null
      ? []
      : [
          say(
            ...[part, `${label}, the team’s figure`, figureWords(decision.before)],
            ...[figureWords(decision.after), decision.after?.rationale ?? ""],
          ),
        ]),
    ...citations.map((each) => sayCitation(part, `${label}, source`, each, names)),
  ];
}

function figureWords(decision: FigureDecision | null): string {
  if (decision === null) return "";
  const rule = RULE_LABELS[decision.rule];
  return decision.rule === "team_decision" ? `${formatFigures(decision)}: ${rule}` : rule;
}

/** A value with how it is ranked, where that says more than the value alone. */
function sayValue(part: string, label: string, change: ThingChange<Assertion>): PartWords[] {
  const from = change.change === "added" ? "" : rankedWords(change.before);
  const to = change.change === "removed" ? "" : rankedWords(change.after);
  const reason = change.change === "removed" ? "" : change.after.rationale;
  if (from !== to) return [say(part, label, from, to, reason)];
  const isReasoned = change.change === "changed" && change.keys.includes("rationale");
  const isOtherwise = change.change === "changed" && change.keys.includes("value");
  return isReasoned || isOtherwise ? [say(part, label, from, `${to}, in detail`, reason)] : [];
}

function rankedWords(assertion: Assertion): string {
  const { rank, reason } = assertion;
  const why = reason === null ? "" : `: ${DEPRECATION_LABELS[reason].toLowerCase()}`;
  const words = describeValue(assertion);
  return rank === "normal" ? words : `${words} (${RANK_LABELS[rank].toLowerCase()}${why})`;
}

export function sayCitation(
  part: string,
  label: string,
  change: ThingChange<Citation>,
  names: ChangeNames,
): PartWords {
  const from = change.change === "added" ? "" : citedWords(change.before, names);
  const to = change.change === "removed" ? "" : citedWords(change.after, names);
  return say(part, label, from, from === to ? `${to}, in detail` : to);
}

function citedWords({ sourceId, locator, stance, credibility }: Citation, names: ChangeNames) {
  const grade = credibility === null ? "" : CREDIBILITY_LABELS[credibility].toLowerCase();
  const said = stance === "supports" ? "" : STANCE_LABELS[stance].toLowerCase();
  return [names.source(sourceId) ?? "a source", locator, said, grade]
    .filter((part) => part !== "")
    .join(", ");
}
