import type { Logger } from "pino";
import type { Db, Transaction } from "#db/client.ts";
import { findActor, findArchivedAt, findChronologyResource } from "#db/queries/access.ts";
import {
  endPlan,
  failPlan,
  listDuePlans,
  lockPlan,
  type PlanRow,
} from "#db/queries/edition-plans.ts";
import { findLastEdition, listCandidates } from "#db/queries/editions.ts";
import { isAsPlanned } from "#db/queries/planned.ts";
import type { EditionDocument } from "#lib/domain/edition/edition.ts";
import { findTightened } from "#lib/domain/edition/find-tightened.ts";
import type { PlanObstacle } from "#lib/domain/edition/plan.ts";
import { can } from "#lib/policy/can.ts";
import { readScopeTools } from "#lib/reads/present/scope-tools.ts";
import { freezeEdition } from "./compose-edition.ts";
import { holdRevision } from "./publish-edition.ts";
import { recordPublication } from "./record-publication.ts";

export type PublishingPlans = { db: Db; log: Logger; now: Date };

/**
 * Publishes what was planned for a time that has come, also one that passed while no process ran.
 * Each in a transaction of its own, held so that one process publishes it. What cannot be published
 * fails for good; what could not be done is tried the next time.
 *
 * @returns how many editions were published
 */
export async function publishPlans({ db, log, now }: PublishingPlans): Promise<number> {
  let published = 0;
  for (const { id, chronologyId } of await listDuePlans(db, now)) {
    try {
      // In the order of all who publish: the chronology first.
      const isDone = await db.transaction(async (tx) => {
        await holdRevision(tx, chronologyId);
        const plan = await lockPlan(tx, id);
        return plan !== null && publishPlan(tx, plan, now);
      });
      if (isDone) published += 1;
    } catch (error) {
      log.error({ err: error, planId: id }, "a planned edition could not be published");
    }
  }
  return published;
}

async function publishPlan(tx: Transaction, plan: PlanRow, now: Date): Promise<boolean> {
  const { id, chronologyId, document, plannedBy: actorId } = plan;
  const resource = await findChronologyResource(tx, chronologyId);
  if (!document || !resource) return false;
  const { teamId } = resource;
  if (!(await isAsPlanned(tx, plan))) {
    await failPlan(tx, plan, { failure: "altered", entryId: null });
    return false;
  }
  const planned = JSON.parse(new TextDecoder().decode(document)) as EditionDocument;
  const obstacle = await findObstacle(tx, { plan, planned, teamId, now });
  if (obstacle) {
    await failPlan(tx, plan, obstacle);
    return false;
  }
  const edition = { ...planned, publishedAt: now.toISOString() };
  const made = { edition, number: edition.number, ...freezeEdition(edition) };
  await endPlan(tx, id, "published");
  await recordPublication(tx, made, { teamId, actorId, chronologyId, isPlanned: true });
  return true;
}

type Judging = { plan: PlanRow; planned: EditionDocument; teamId: string; now: Date };

async function findObstacle(
  tx: Transaction,
  { plan, planned, teamId, now }: Judging,
): Promise<PlanObstacle | null> {
  const { chronologyId, plannedBy } = plan;
  const actor = await findActor(tx, plannedBy);
  if (!actor || !can(actor, "edition.publish", { teamId, chronologyId }))
    return { failure: "not_allowed", entryId: null };
  if (await findArchivedAt(tx, chronologyId)) return { failure: "archived", entryId: null };
  if (((await findLastEdition(tx, chronologyId))?.digest ?? null) !== planned.previousDigest)
    return { failure: "overtaken", entryId: null };
  const rows = await listCandidates(tx, chronologyId);
  return findTightened(planned, {
    ...(await readScopeTools(tx, teamId, { lanes: [] })),
    entries: new Map(rows.map((row) => [row.id, row])),
    today: now.toISOString().slice(0, 10),
  });
}
