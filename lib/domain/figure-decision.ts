import { z } from "zod";
import type { Figures } from "./assertion.ts";
import { CAPS } from "./caps.ts";
import { FIGURE_RULES, type FigureRule, QUALIFIERS, type Qualifier } from "./codes.ts";
import { fail, ok, type Result } from "./result.ts";
import { describeIssue, figure, instant, isOrdered, text } from "./schema-parts.ts";

/**
 * How the team comes from the reports of one group (`casualties.killed.total`) to its figure, and
 * why. One thing, set whole: a rule must not mix with another's reasons.
 */
export type FigureDecision = {
  /** Key of the group of reports; see `groupKey`. */
  key: string;
  rule: FigureRule;
  rationale: string;
  /** The team's own figure; only the rule `team_decision` has one. */
  low: number | null;
  best: number | null;
  high: number | null;
  qualifier: Qualifier;
  /** What the rule gave when it was chosen: a later difference is shown. */
  outcome: Figures | null;
  decidedAt: string;
};

const FIGURES = {
  ...{ low: figure, best: figure, high: figure },
  qualifier: z.enum(QUALIFIERS).catch("about"),
};

/** A unit of up to `CAPS.name` behind the name of its field. */
const LONGEST_KEY = CAPS.name + 50;

const DECISION = z
  .object({
    key: z.string().min(1).max(LONGEST_KEY),
    rule: z.enum(FIGURE_RULES),
    rationale: text(CAPS.note),
    ...FIGURES,
    outcome: z.object(FIGURES).nullable().catch(null),
    decidedAt: instant,
  })
  .refine(isOrdered, "has a low figure above a high one");

/** Reads one decision of an untrusted document. */
export function readDecision(raw: unknown): Result<FigureDecision> {
  const read = DECISION.safeParse(raw);
  if (read.success) return ok(read.data);
  return fail(`A decision was left out: ${describeIssue(read.error)}.`);
}
