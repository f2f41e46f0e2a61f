import { and, desc, eq, getTableColumns } from "drizzle-orm";
import { sha256 } from "#db/chain.ts";
import type { Tx } from "#db/client.ts";
import { chronologies } from "#db/schema/chronologies.ts";
import { editionPlans } from "#db/schema/editions.ts";
import { auditEvents } from "#db/schema/history.ts";
import type { PlanRow } from "./edition-plans.ts";

/**
 * Whether a plan that waits is what the audit trail says was planned: what is published without
 * another look must be, byte for byte, what somebody looked at.
 */
export async function isAsPlanned(tx: Tx, plan: PlanRow): Promise<boolean> {
  const { chronologyId, document, publishAt, plannedBy } = plan;
  const isOf = eq(auditEvents.subject, `chronology:${chronologyId}`);
  const [event] = await tx
    .select({ actorId: auditEvents.actorId, detail: auditEvents.detail })
    .from(auditEvents)
    .where(and(isOf, eq(auditEvents.action, "edition.plan")))
    .orderBy(desc(auditEvents.position))
    .limit(1);
  if (!event || !document) return false;
  const { digest, at } = event.detail;
  const isTheirs = event.actorId === plannedBy && at === publishAt.toISOString();
  return isTheirs && digest === sha256(document);
}

/** A sentence that names the first plan that waits and is not what was planned; null: all are. */
export async function findFalsePlan(tx: Tx, teamId: string | null): Promise<string | null> {
  const isWaiting = eq(editionPlans.state, "waiting");
  const plans = await tx
    .select(getTableColumns(editionPlans))
    .from(editionPlans)
    .innerJoin(chronologies, eq(chronologies.id, editionPlans.chronologyId))
    .where(teamId === null ? isWaiting : and(isWaiting, eq(chronologies.teamId, teamId)));
  for (const plan of plans)
    if (!(await isAsPlanned(tx, plan)))
      return `The planned edition ${plan.number} of chronology ${plan.chronologyId} is not what the audit trail says was planned.`;
  return null;
}
