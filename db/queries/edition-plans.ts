import { and, arrayContains, asc, desc, eq, gt, lte, sql } from "drizzle-orm";
import type { Transaction, Tx } from "#db/client.ts";
import { chronologies } from "#db/schema/chronologies.ts";
import { editionPlans } from "#db/schema/editions.ts";
import { entries } from "#db/schema/entries.ts";
import { users } from "#db/schema/people.ts";
import type { PlanObstacle, PlanState } from "#lib/domain/edition/plan.ts";
import { recordAudit } from "./audit.ts";
import { addNotices } from "./notices.ts";
import { listOwners } from "./purges.ts";

export type PlanRow = typeof editionPlans.$inferSelect;

/** Ids of those whose time has come, the oldest first. */
export async function listDuePlans(
  tx: Tx,
  now: Date,
): Promise<{ id: string; chronologyId: string }[]> {
  return tx
    .select({ id: editionPlans.id, chronologyId: editionPlans.chronologyId })
    .from(editionPlans)
    .where(and(isWaiting, lte(editionPlans.publishAt, now)))
    .orderBy(asc(editionPlans.publishAt));
}

const isWaiting = eq(editionPlans.state, "waiting");

/** A plan that waits still, held until the transaction ends; null: another process was faster. */
export async function lockPlan(tx: Transaction, id: string): Promise<PlanRow | null> {
  const [row] = await tx
    .select()
    .from(editionPlans)
    .where(and(isWaiting, eq(editionPlans.id, id)))
    .for("update");
  return row ?? null;
}

/** The same by the chronology, which has one at most. */
export async function lockWaitingPlan(
  tx: Transaction,
  chronologyId: string,
): Promise<PlanRow | null> {
  const [row] = await tx
    .select()
    .from(editionPlans)
    .where(and(isWaiting, eq(editionPlans.chronologyId, chronologyId)))
    .for("update");
  return row ?? null;
}

type Cancelling = { teamId: string; actorId: string };

/** Ends a plan by somebody's hand: another took its place, or none does. */
export async function dropPlan(
  tx: Transaction,
  { id, chronologyId, number }: PlanRow,
  { teamId, actorId }: Cancelling,
): Promise<void> {
  await endPlan(tx, id, "cancelled");
  await recordAudit(tx, {
    ...{ teamId, actorId, action: "edition.cancelPlan" },
    ...{ subject: `chronology:${chronologyId}`, detail: { number } },
  });
}

/** Ends a plan; what it would have published is not kept a second time. */
export async function endPlan(
  tx: Tx,
  id: string,
  state: Exclude<PlanState, "waiting" | "failed">,
): Promise<void> {
  await tx
    .update(editionPlans)
    .set({ state, document: null, decisions: null, endedAt: sql`now()` })
    .where(eq(editionPlans.id, id));
}

/** Ends a plan that cannot be kept, and tells the owners why. Its decisions stay, to plan anew. */
export async function failPlan(
  tx: Transaction,
  { id, chronologyId, number, plannedBy }: PlanRow,
  { failure, entryId }: PlanObstacle,
): Promise<void> {
  await tx
    .update(editionPlans)
    .set({ state: "failed", document: null, failure, failedOn: entryId, endedAt: sql`now()` })
    .where(eq(editionPlans.id, id));
  const [found] = await tx
    .select({ teamId: chronologies.teamId })
    .from(chronologies)
    .where(eq(chronologies.id, chronologyId));
  const teamId = found?.teamId ?? "";
  const told = { kind: "plan_failed" as const, chronologyId, entryId: null, subjectId: id };
  const notice = { ...told, actorId: plannedBy };
  await addNotices(tx, await listOwners(tx, teamId), notice, { tellsActor: true });
  await recordAudit(tx, {
    ...{ teamId, actorId: plannedBy, action: "edition.failPlan" },
    ...{ subject: `chronology:${chronologyId}`, detail: { number, failure } },
  });
}

/** A purge: no plan keeps a word that was decided on, or composed, with the entry in it. */
export async function emptyPlans(tx: Transaction, entryId: string): Promise<void> {
  const holds = arrayContains(editionPlans.entryIds, [entryId]);
  for (const plan of await tx.select().from(editionPlans).where(holds))
    if (plan.state === "waiting") await failPlan(tx, plan, { failure: "purged", entryId: null });
  await tx.update(editionPlans).set({ document: null, decisions: null }).where(holds);
}

/** The last plan of a chronology with who made it, and how many entries changed since; null: none. */
export async function findLastPlan(tx: Tx, chronologyId: string) {
  const [row] = await tx
    .select({
      id: editionPlans.id,
      state: editionPlans.state,
      number: editionPlans.number,
      revision: editionPlans.revision,
      publishAt: editionPlans.publishAt,
      endedAt: editionPlans.endedAt,
      decisions: editionPlans.decisions,
      failure: editionPlans.failure,
      failedOn: editionPlans.failedOn,
      by: users.name,
      count: sql<number>`cardinality(${editionPlans.entryIds})`,
    })
    .from(editionPlans)
    .innerJoin(users, eq(users.id, editionPlans.plannedBy))
    .where(eq(editionPlans.chronologyId, chronologyId))
    .orderBy(desc(editionPlans.plannedAt))
    .limit(1);
  if (!row) return null;
  const isLater = gt(entries.revision, row.revision);
  const changedCount = await tx.$count(
    entries,
    and(eq(entries.chronologyId, chronologyId), isLater),
  );
  return { ...row, changedCount };
}
