import { eq } from "drizzle-orm";
import type { Transaction, Tx } from "#db/client.ts";
import { findChronologyResource } from "#db/queries/access.ts";
import { dropPlan, failPlan, lockWaitingPlan } from "#db/queries/edition-plans.ts";
import { findLastEdition, findPublication, listCandidates } from "#db/queries/editions.ts";
import { chronologies } from "#db/schema/chronologies.ts";
import { publications } from "#db/schema/editions.ts";
import type { EditionDecisions } from "#lib/domain/edition/decisions.ts";
import { AppError } from "#lib/errors.ts";
import { isNewest } from "./choose-entries.ts";
import { composeEdition } from "./compose-edition.ts";
import { type CommandContext, requireCan } from "./context.ts";
import { requireNotArchived } from "./entries.ts";
import { recordPublication } from "./record-publication.ts";

export type PublishInput = EditionDecisions & {
  /** Of the chronology as the pre-flight showed it: nothing is published that nobody looked at. */
  revision: number;
  isListed: boolean;
};

/**
 * Publishes an edition: entries as versions of them say, presented as readers may see them, frozen
 * with a digest that names the one before.
 *
 * @throws conflict where something changed since the pre-flight, or the address is taken
 */
export async function publishEdition(
  context: CommandContext,
  input: PublishInput,
): Promise<{ slug: string; number: number; digest: string }> {
  const { chronologyId } = input;
  const found = await findChronologyResource(context.db, chronologyId);
  const { actor, resource } = requireCan(context, "edition.publish", found);
  await requireNotArchived(context, chronologyId);
  await keepVersions(context, chronologyId);
  return context.db.transaction(async (tx) => {
    await holdRevision(tx, chronologyId);
    await requireSame(tx, input);
    return publishIn(tx, input, { teamId: resource.teamId, actorId: actor.userId });
  });
}

/** Publishes within a transaction, as somebody; what is published has a version already. */
export async function publishIn(
  tx: Transaction,
  input: PublishInput,
  { teamId, actorId }: { teamId: string; actorId: string },
): Promise<{ slug: string; number: number; digest: string }> {
  const { chronologyId } = input;
  const { slug } = await ensurePublication(tx, input, actorId);
  await keepCredits(tx, input);
  const composing = { teamId, isPreview: false, publishedAt: new Date() };
  const made = await composeEdition(tx, { ...input, slug }, composing);
  await overtakePlan(tx, chronologyId, { teamId, actorId });
  await recordPublication(tx, made, { teamId, actorId, chronologyId, isPlanned: false });
  return { slug, number: made.number, digest: made.digest };
}

/** What waits was composed before, and would come after. Whoever planned it themselves knows. */
async function overtakePlan(
  tx: Transaction,
  chronologyId: string,
  by: { teamId: string; actorId: string },
): Promise<void> {
  const plan = await lockWaitingPlan(tx, chronologyId);
  if (plan?.plannedBy === by.actorId) await dropPlan(tx, plan, by);
  else if (plan) await failPlan(tx, plan, { failure: "overtaken", entryId: null });
}

/** Has a version of each entry as it stands, by the single writer of versions. */
export async function keepVersions(
  { db, collab }: CommandContext,
  chronologyId: string,
): Promise<void> {
  for (const row of await listCandidates(db, chronologyId))
    if (!isNewest(row)) await collab("cut-version", { id: row.id, reason: "to be published" });
}

/** Holds off everybody who changes the chronology until the edition is written. */
export async function holdRevision(tx: Transaction, chronologyId: string): Promise<void> {
  await tx.select().from(chronologies).where(eq(chronologies.id, chronologyId)).for("update");
}

/** @throws conflict where the chronology is another than the pre-flight showed */
export async function requireSame(
  tx: Tx,
  { chronologyId, revision }: Pick<PublishInput, "chronologyId" | "revision">,
): Promise<void> {
  const [row] = await tx
    .select({ revision: chronologies.revision })
    .from(chronologies)
    .where(eq(chronologies.id, chronologyId));
  if (row?.revision !== revision)
    throw new AppError("conflict", "Something was changed since. Look at the pre-flight again.");
}

/** Where the editions are read: chosen anew until the first one is there. */
export async function ensurePublication(tx: Transaction, input: PublishInput, createdBy: string) {
  const { chronologyId, slug, isListed } = input;
  const known = await findPublication(tx, chronologyId);
  if (known && (await findLastEdition(tx, chronologyId))) return { slug: known.slug };
  if (known) await tx.delete(publications).where(eq(publications.chronologyId, chronologyId));
  const [made] = await tx
    .insert(publications)
    .values({ chronologyId, slug, isListed, createdBy })
    .onConflictDoNothing()
    .returning({ slug: publications.slug });
  if (!made) throw new AppError("conflict", "This address is taken. Choose another.");
  return made;
}

/** For the next edition, which most often has the same. */
export async function keepCredits(
  tx: Transaction,
  { chronologyId, credits }: Pick<PublishInput, "chronologyId" | "credits">,
): Promise<void> {
  await tx
    .update(publications)
    .set({ credits: credits ?? null })
    .where(eq(publications.chronologyId, chronologyId));
}
