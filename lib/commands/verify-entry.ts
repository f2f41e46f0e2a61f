import { lockReview } from "#db/queries/entry-reviews.ts";
import { findAuthorsSinceVerified } from "#db/queries/review-authors.ts";
import { AppError } from "#lib/errors.ts";
import type { CommandContext } from "./context.ts";
import { admitStep, requireStep, standingOf, takeStep } from "./review.ts";

export type VerifyInput = {
  entryId: string;
  /** Of the content that the verifier read; see `readReview`. */
  digest: string;
  note: string;
};

/**
 * Signs an entry off as it was read: a version of exactly that content is kept, and it is that
 * version which is vouched for. Nobody verifies what they wrote themselves.
 *
 * @throws conflict if it has other content by now; not_allowed for one of its authors
 */
export async function verifyEntry(
  context: CommandContext,
  { entryId, digest, note }: VerifyInput,
): Promise<{ version: number }> {
  const { actor, chronologyId } = await admitStep(context, "verify", entryId);
  await context.db.transaction(async (tx) => {
    const review = await lockReview(tx, { entryId, chronologyId });
    requireStep("verify", await standingOf(tx, review));
  });
  const authors = await findAuthorsSinceVerified(context.db, entryId);
  if (authors.some(({ id }) => id === actor.userId))
    throw new AppError("not_allowed", "You wrote in this entry. Somebody else has to verify it.");
  const reason = note || "Verified";
  const { signed } = await context.collab("sign-version", { id: entryId, digest, reason });
  if (!signed)
    throw new AppError("conflict", "It was changed while you looked. Look at it as it is now.");
  await takeStep(context, { step: "verify", entryId, note }, async ({ actorId }) => ({
    ...{ verifiedBy: actorId, verifiedAt: new Date(), verifiedDigest: digest },
    ...{ verifiedVersion: signed.number, verifiedSeq: signed.seq },
  }));
  return { version: signed.number };
}
