import type { Tx } from "#db/client.ts";
import { findLastPlan } from "#db/queries/edition-plans.ts";
import { findEntryTitle } from "#db/queries/editions.ts";
import type { PlannedDecisions } from "#lib/domain/edition/decisions.ts";
import type { PlanFailure } from "#lib/domain/edition/plan.ts";

/** An edition that waits for its time, or that could not be published when it came. */
export type EditionPlan = {
  state: "waiting" | "failed";
  number: number;
  /** Of the chronology as it was looked at, and how many entries changed since. */
  revision: number;
  changedCount: number;
  /** How many entries are in it. */
  count: number;
  /** ISO 8601. */
  publishAt: string;
  by: string;
  failure: PlanFailure | null;
  /** What stood in the way. */
  obstacle: { entryId: string; title: string } | null;
  /** Null where they were removed with an entry in it. */
  decisions: PlannedDecisions | null;
};

/** The last plan of a chronology, unless it was kept or cancelled. */
export async function readPlan(tx: Tx, chronologyId: string): Promise<EditionPlan | null> {
  const plan = await findLastPlan(tx, chronologyId);
  if (plan?.state !== "waiting" && plan?.state !== "failed") return null;
  const { id: _, endedAt: __, failedOn, ...told } = plan;
  const title = failedOn === null ? null : await findEntryTitle(tx, failedOn);
  return {
    ...told,
    state: plan.state,
    publishAt: plan.publishAt.toISOString(),
    obstacle: failedOn === null ? null : { entryId: failedOn, title: title ?? "" },
  };
}
