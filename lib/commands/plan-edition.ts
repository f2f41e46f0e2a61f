import type { Transaction } from "#db/client.ts";
import { findChronologyResource } from "#db/queries/access.ts";
import { recordAudit } from "#db/queries/audit.ts";
import { dropPlan, lockWaitingPlan } from "#db/queries/edition-plans.ts";
import { editionPlans } from "#db/schema/editions.ts";
import type { PlannedDecisions } from "#lib/domain/edition/decisions.ts";
import { AppError } from "#lib/errors.ts";
import { type Composed, composeEdition } from "./compose-edition.ts";
import { type CommandContext, requireCan } from "./context.ts";
import { requireNotArchived } from "./entries.ts";
import {
  ensurePublication,
  holdRevision,
  keepCredits,
  keepVersions,
  type PublishInput,
  requireSame,
} from "./publish-edition.ts";

export type PlanInput = PublishInput & {
  /** ISO 8601, still to come. */
  publishAt: string;
};

/**
 * Has an edition published at a time: it is composed now, from what was looked at, as of then, and
 * takes the place of a plan that waits.
 *
 * @throws conflict as publishing does; bad_request for a time that has passed
 */
export async function planEdition(
  context: CommandContext,
  input: PlanInput,
): Promise<{ id: string; number: number }> {
  const { chronologyId } = input;
  const found = await findChronologyResource(context.db, chronologyId);
  const { actor, resource } = requireCan(context, "edition.publish", found);
  await requireNotArchived(context, chronologyId);
  const publishAt = requireLater(input.publishAt);
  await keepVersions(context, chronologyId);
  return context.db.transaction(async (tx) => {
    await holdRevision(tx, chronologyId);
    await requireSame(tx, input);
    const { slug } = await ensurePublication(tx, input, actor.userId);
    await keepCredits(tx, input);
    const composing = { teamId: resource.teamId, isPreview: false, publishedAt: publishAt };
    const { document, edition, digest } = await composeEdition(tx, { ...input, slug }, composing);
    const by = { teamId: resource.teamId, actorId: actor.userId };
    const last = await lockWaitingPlan(tx, chronologyId);
    if (last) await dropPlan(tx, last, by);
    return insertPlan(tx, { ...input, ...by, edition, document, digest, publishAt });
  });
}

type Inserting = Omit<PlanInput, "publishAt"> &
  Pick<Composed, "edition" | "document" | "digest"> & {
    publishAt: Date;
    teamId: string;
    actorId: string;
  };

async function insertPlan(tx: Transaction, plan: Inserting) {
  const { chronologyId, teamId, actorId, publishAt, revision, document, edition } = plan;
  const { number, entries } = edition;
  const [made] = await tx
    .insert(editionPlans)
    .values({
      ...{ chronologyId, state: "waiting", publishAt, plannedBy: actorId, number, document },
      ...{ revision, decisions: decisionsOf(plan), entryIds: entries.map(({ id }) => id) },
    })
    .returning({ id: editionPlans.id });
  await recordAudit(tx, {
    ...{ teamId, actorId, action: "edition.plan", subject: `chronology:${chronologyId}` },
    detail: { number, at: publishAt.toISOString(), revision, digest: plan.digest },
  });
  return { id: made?.id ?? "", number };
}

/** @throws conflict where it does not wait any more */
export async function cancelPlan(
  context: CommandContext,
  { chronologyId }: { chronologyId: string },
): Promise<void> {
  const found = await findChronologyResource(context.db, chronologyId);
  const { actor, resource } = requireCan(context, "edition.publish", found);
  await context.db.transaction(async (tx) => {
    const plan = await lockWaitingPlan(tx, chronologyId);
    if (!plan) throw new AppError("conflict", "No edition waits any more. Look again.");
    await dropPlan(tx, plan, { teamId: resource.teamId, actorId: actor.userId });
  });
}

/** A plan beyond that is a mistake in the year. */
const LONGEST_MS = 5 * 366 * 24 * 3_600_000;

function requireLater(publishAt: string): Date {
  const at = new Date(publishAt);
  const ahead = at.getTime() - Date.now();
  if (!(ahead > 0 && ahead < LONGEST_MS))
    throw new AppError("bad_request", "Choose a time that is still to come, within five years.");
  return at;
}

const decisionsOf = (input: PlannedDecisions): PlannedDecisions => ({
  ...{ notes: input.notes, corrects: input.corrects, errata: input.errata, scope: input.scope },
  ...{ isVerifiedOnly: input.isVerifiedOnly, omit: input.omit, asTheyAre: input.asTheyAre },
  names: input.names,
  ...(input.credits && { credits: input.credits }),
});
