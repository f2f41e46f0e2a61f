import type { Assertion, Citation } from "../assertion.ts";
import type { FactChange, PartChange, ThingChange } from "../compare/change.ts";
import type { NarrativeChange } from "../compare/compare-narrative.ts";
import type { Run } from "../compare/words.ts";
import { formatFigures, groupLabel } from "../format-value.ts";
import {
  ATTACK_TYPE_LABELS,
  CREDIBILITY_LABELS,
  DEPRECATION_LABELS,
  FLAG_LABELS,
  KIND_LABELS,
  RANK_LABELS,
  RULE_LABELS,
  STANCE_LABELS,
} from "../labels.ts";
import { describeValue } from "../withhold.ts";

/** What one part of an entry said before and says now, in words; "": it said nothing. */
export type PartWords = { part: string; label: string; from: string; to: string; reason: string };

/** Names of what entries have by id alone. */
export type ChangeNames = {
  lane: (id: string) => string;
  source: (id: string) => string;
};

/** A change of an entry in words, part by part; what only the team sees is none. */
export function sayPart(change: PartChange, names: ChangeNames): PartWords[] {
  switch (change.part) {
    case "embargo":
      return [];
    case "title":
    case "summary":
      return [say(change.part, LABELS[change.part], change.before, change.after)];
    case "kind":
      return [say("kind", "Kind", KIND_LABELS[change.before], KIND_LABELS[change.after])];
    case "laneId":
      return [say("laneId", "Lane", laneOf(change.before, names), laneOf(change.after, names))];
    case "attackTypes":
    case "flags":
    case "tags":
      return [say(change.part, LABELS[change.part], codes(change.removed), codes(change.added))];
    case "citations":
      return change.citations.map((each) => sayCitation("citations", "Sources", each, names));
    case "narrative":
      return [sayNarrative(change)];
    default:
      return sayFact(change, names);
  }
}

const LABELS = {
  ...{ title: "Title", summary: "Summary", attackTypes: "Type of attack" },
  ...{ flags: "Circumstances", tags: "Tags" },
} as const;

export const say = (
  part: string,
  label: string,
  from: string,
  to: string,
  reason = "",
): PartWords => ({ part, label, from, to, reason });

const laneOf = (id: string | null, names: ChangeNames): string =>
  id === null ? "" : names.lane(id);

const CODES: Record<string, string> = { ...ATTACK_TYPE_LABELS, ...FLAG_LABELS };
const codes = (all: readonly string[]): string => all.map((code) => CODES[code] ?? code).join(", ");

function sayFact(change: FactChange, names: ChangeNames): PartWords[] {
  const { part, key, assertions, citations, decision } = change;
  const label = groupLabel(key);
  const figure = (one: NonNullable<FactChange["decision"]>["after"]): string =>
    one === null
      ? ""
      : one.rule === "team_decision"
        ? `${formatFigures(one)}: ${RULE_LABELS[one.rule]}`
        : RULE_LABELS[one.rule];
  return [
    ...assertions.flatMap((each) => sayValue(part, label, each)),
    ...(decision === null
      ? []
      : [
          say(
            ...[part, `${label}, the team’s figure`, figure(decision.before)],
            ...[figure(decision.after), decision.after?.rationale ?? ""],
          ),
        ]),
    ...citations.map((each) => sayCitation(part, `${label}, source`, each, names)),
  ];
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

function sayCitation(
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
  return [names.source(sourceId), locator, said, grade].filter((part) => part !== "").join(", ");
}

/** The lines that changed, as they were and as they are. */
function sayNarrative({ lines }: NarrativeChange): PartWords {
  const changed = lines.filter(({ change }) => change !== "same");
  const side = (without: Run["change"]): string =>
    shorten(
      changed
        .map(({ runs }) => textOf(runs.filter(({ change }) => change !== without)))
        .filter((text) => text !== "")
        .join(" … "),
    );
  return say("narrative", "Narrative", side("added"), side("removed"));
}

const textOf = (runs: readonly Run[]): string =>
  runs
    .flatMap(({ nodes }) => nodes)
    .map(({ text }) => text ?? "")
    .join("")
    .trim();

const LONGEST = 600;
const shorten = (text: string): string =>
  text.length <= LONGEST
    ? text
    : `${text
        .slice(0, LONGEST)
        .toWellFormed()
        .replace(/\ufffd$/, "")}…`;
