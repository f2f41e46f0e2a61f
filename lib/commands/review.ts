import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { announceAccessChange, findActor, findEntryResource } from "#db/queries/access.ts";
import { recordAudit } from "#db/queries/audit.ts";
import { type EntryReview, lockReview, writeReview } from "#db/queries/entry-reviews.ts";
import { addNotices } from "#db/queries/notices.ts";
import { listChronologyPeople } from "#db/queries/people.ts";
import { findAuthorsSinceVerified } from "#db/queries/review-authors.ts";
import { entries } from "#db/schema/entries.ts";
import type { NoticeKind } from "#lib/domain/notice.ts";
import {
  canTakeStep,
  isSigned,
  type ReviewStep,
  type Standing,
  statusAfter,
} from "#lib/domain/review/review-steps.ts";
import { AppError } from "#lib/errors.ts";
import type { ChronologyAction } from "#lib/policy/actions.ts";
import { can, type Resource } from "#lib/policy/can.ts";
import { type CommandContext, requireCan } from "./context.ts";
import { requireNotArchived } from "./entries.ts";

const RIGHT_FOR: Record<ReviewStep, ChronologyAction> = {
  ...{ request: "review.request", withdraw: "review.request", reopen: "review.request" },
  ...{ requestChanges: "review.decide", verify: "review.decide" },
  ...{ retract: "review.close", merge: "review.close" },
};

const NOTICE_FOR: Partial<Record<ReviewStep, NoticeKind>> = {
  ...{ request: "review_requested", requestChanges: "changes_requested" },
  ...{ verify: "verified", retract: "retracted" },
};

type Changes = Parameters<typeof writeReview>[2];

/** What a step works on, within its transaction. */
export type StepScope = {
  tx: Transaction;
  actorId: string;
  resource: Resource;
  review: EntryReview;
  standing: Standing;
};

/**
 * Takes one step in the review of an entry: the right, the state it starts from, the write and its
 * record in the audit trail, in one transaction.
 *
 * @throws not_found, not_allowed; conflict from a state that the step does not start from
 */
export async function takeStep(
  context: CommandContext,
  { step, entryId, note }: { step: ReviewStep; entryId: string; note: string },
  change: (scope: StepScope) => Promise<Changes>,
): Promise<void> {
  const { actor, resource, chronologyId } = await admitStep(context, step, entryId);
  await context.db.transaction(async (tx) => {
    const review = await lockReview(tx, { entryId, chronologyId });
    const standing = await standingOf(tx, review);
    requireStep(step, standing);
    const changes = await change({ tx, actorId: actor.userId, resource, review, standing });
    const status = statusAfter(step, standing);
    // Before the write: after it nobody has written since the entry was verified.
    const to = step === "request" ? [changes.reviewerId ?? null] : await concerned(tx, review);
    await writeReview(tx, review, { status, note, ...changes });
    await recordAudit(tx, {
      ...{ teamId: resource.teamId, actorId: actor.userId, action: `review.${step}` },
      subject: `entry:${entryId}`,
      detail: { from: review.status, to: status, note, ...auditDetail(changes) },
    });
    const kind = NOTICE_FOR[step];
    if (kind) await addNotices(tx, to, { kind, chronologyId, entryId, actorId: actor.userId });
  });
}

/** Whoever asked for the review, and whoever wrote what was reviewed. */
async function concerned(tx: Transaction, review: EntryReview): Promise<(string | null)[]> {
  const authors = await findAuthorsSinceVerified(tx, review.entryId);
  return [review.requestedBy, ...authors.map(({ id }) => id)];
}

export async function admitStep(context: CommandContext, step: ReviewStep, entryId: string) {
  const found = await findEntryResource(context.db, entryId);
  const { actor, resource } = requireCan(context, RIGHT_FOR[step], found);
  const chronologyId = resource.chronologyId ?? "";
  await requireNotArchived(context, chronologyId);
  return { actor, resource, chronologyId };
}

export async function standingOf(tx: Transaction, review: EntryReview): Promise<Standing> {
  const [row] = await tx
    .select({ signOff: entries.signOff })
    .from(entries)
    .where(and(eq(entries.id, review.entryId), isNull(entries.deletedAt)))
    .for("update");
  if (!row) throw new AppError("not_found");
  const verified = row.signOff?.verified ?? null;
  const isChanged = verified?.isChanged ?? false;
  return { status: review.status, wasVerified: verified !== null, isChanged };
}

export function requireStep(step: ReviewStep, standing: Standing): void {
  if (canTakeStep(step, standing)) return;
  throw new AppError("conflict", "This entry stands elsewhere in its review now. Look again.");
}

/** What the trail says beyond the states: who was asked, which version was verified. */
function auditDetail({ reviewerId, verifiedVersion, mergedInto }: Changes) {
  return {
    ...(reviewerId && { reviewerId }),
    ...(verifiedVersion && { version: verifiedVersion }),
    ...(mergedInto && { mergedInto }),
  };
}

/** Asks for a review: of one person, or of whoever may. */
export function requestReview(
  context: CommandContext,
  input: { entryId: string; reviewerId: string | null; note: string },
): Promise<void> {
  return takeStep(context, { step: "request", ...input }, async ({ tx, actorId, resource }) => {
    await requireReviewer(tx, input.reviewerId, resource);
    return { reviewerId: input.reviewerId, requestedBy: actorId, requestedAt: new Date() };
  });
}

async function requireReviewer(tx: Transaction, id: string | null, resource: Resource) {
  if (id === null) return;
  const reviewer = await findActor(tx, id);
  if (!can(reviewer, "review.decide", resource))
    throw new AppError("bad_request", "This person may not review here. Choose another.");
}

/** Takes a request back. */
export function withdrawReview(
  context: CommandContext,
  { entryId }: { entryId: string },
): Promise<void> {
  const step = { step: "withdraw" as const, entryId, note: "" };
  return takeStep(context, step, async () => ({ reviewerId: null, requestedBy: null }));
}

export function requestChanges(
  context: CommandContext,
  input: { entryId: string; note: string },
): Promise<void> {
  return takeStep(context, { step: "requestChanges", ...input }, async () => ({}));
}

/** Says that an entry is not to be relied on. It stays, with the reason. */
export function retractEntry(
  context: CommandContext,
  input: { entryId: string; note: string },
): Promise<void> {
  return takeStep(context, { step: "retract", ...input }, async () => ({}));
}

/** Says that another entry of the chronology stands for this one. */
export function mergeEntry(
  context: CommandContext,
  { into, ...input }: { entryId: string; into: string; note: string },
): Promise<void> {
  return takeStep(context, { step: "merge", ...input }, async ({ tx, review }) => {
    const [target] = await tx
      .select({ chronologyId: entries.chronologyId, signOff: entries.signOff })
      .from(entries)
      .where(and(eq(entries.id, into), isNull(entries.deletedAt)));
    const isThere = target?.chronologyId === review.chronologyId && into !== review.entryId;
    if (!isThere || target.signOff?.mergedInto)
      throw new AppError("bad_request", "The entry that it is merged into is not there.");
    return { mergedInto: into };
  });
}

/** Takes back that an entry was retracted or merged: it is a draft again. */
export function reopenEntry(
  context: CommandContext,
  input: { entryId: string; note: string },
): Promise<void> {
  const cleared = { mergedInto: null, reviewerId: null, requestedBy: null };
  return takeStep(context, { step: "reopen", ...input }, async () => cleared);
}

/** Locked, a verified entry is edited by nobody until an owner unlocks it; sockets follow at once. */
export async function lockEntry(
  context: CommandContext,
  { entryId, isLocked }: { entryId: string; isLocked: boolean },
): Promise<void> {
  const found = await findEntryResource(context.db, entryId);
  const { actor, resource } = requireCan(context, "review.lock", found);
  const chronologyId = resource.chronologyId ?? "";
  await context.db.transaction(async (tx) => {
    const review = await lockReview(tx, { entryId, chronologyId });
    if (isLocked && !isSigned(review.status))
      throw new AppError("conflict", "Only what was verified can be locked.");
    if (review.isLocked === isLocked) return;
    await writeReview(tx, review, { isLocked });
    const people = await listChronologyPeople(tx, chronologyId);
    for (const userId of people) await announceAccessChange(tx, userId);
    await recordAudit(tx, {
      ...{ teamId: resource.teamId, actorId: actor.userId },
      action: isLocked ? "review.lock" : "review.unlock",
      ...{ subject: `entry:${entryId}`, detail: {} },
    });
  });
}
