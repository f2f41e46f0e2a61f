import { and, eq, sql } from "drizzle-orm";
import { recordAudit } from "#db/queries/audit.ts";
import { announceComments, findThread } from "#db/queries/comments.ts";
import { commentReactions, comments, commentThreads, threadReads } from "#db/schema/comments.ts";
import type { Reaction } from "#lib/domain/comments/reactions.ts";
import { AppError } from "#lib/errors.ts";
import { can } from "#lib/policy/can.ts";
import { requireComment, requireSeen, requireThread } from "./comment-access.ts";
import type { CommandContext } from "./context.ts";

type ById = { id: string };

/** Takes a comment back: one's own, or as an owner anybody's, which the audit trail records. */
export async function removeComment(context: CommandContext, { id }: ById): Promise<void> {
  const { actor, found, resource } = await requireComment(context, id);
  const isOwn = found.authorId === actor.userId;
  if (!isOwn && !can(actor, "comment.moderate", resource)) throw new AppError("not_allowed");
  if (found.deletedAt) return;
  await setDeleted(context, { ...found, id, isOwn }, actor.userId);
}

/** What an owner took back comes back by an owner only. */
export async function restoreComment(context: CommandContext, { id }: ById): Promise<void> {
  const { actor, found, resource } = await requireComment(context, id);
  const isOwn = found.authorId === actor.userId;
  const mayRestore = isOwn && (found.deletedBy === null || found.deletedBy === actor.userId);
  if (!mayRestore && !can(actor, "comment.moderate", resource)) throw new AppError("not_allowed");
  if (found.deletedAt) await setDeleted(context, { ...found, id, isOwn }, null);
}

type Commented = {
  id: string;
  isOwn: boolean;
  teamId: string;
  chronologyId: string;
  entryId: string;
};

/** `by`: who takes it back; null: it stands again. */
async function setDeleted(
  context: CommandContext,
  comment: Commented,
  by: string | null,
): Promise<void> {
  const { id, teamId } = comment;
  await context.db.transaction(async (tx) => {
    await tx
      .update(comments)
      .set({ deletedAt: by ? sql`now()` : null, deletedBy: by })
      .where(eq(comments.id, id));
    if (!comment.isOwn)
      await recordAudit(tx, {
        ...{ teamId, actorId: context.actor?.userId ?? null, subject: `comment:${id}` },
        ...{ action: by ? "comment.remove" : "comment.restore", detail: {} },
      });
    await announceComments(tx, comment);
  });
}

/** Puts one's reaction to a comment, or takes it away; either may be so already. */
export async function reactToComment(
  context: CommandContext,
  { id, reaction, isOn }: { id: string; reaction: Reaction; isOn: boolean },
): Promise<void> {
  const { actor, found } = await requireComment(context, id);
  if (found.deletedAt) throw new AppError("conflict", "This comment was taken back.");
  const mark = { commentId: id, userId: actor.userId, reaction };
  const isMark = and(
    ...[eq(commentReactions.commentId, id), eq(commentReactions.userId, actor.userId)],
    eq(commentReactions.reaction, reaction),
  );
  await context.db.transaction(async (tx) => {
    if (isOn) await tx.insert(commentReactions).values(mark).onConflictDoNothing();
    else await tx.delete(commentReactions).where(isMark);
    await announceComments(tx, found);
  });
}

export async function resolveThread(context: CommandContext, { id }: ById): Promise<void> {
  const { actor } = await requireThread(context, id);
  await setResolved(context, id, actor.userId);
}

export async function reopenThread(context: CommandContext, { id }: ById): Promise<void> {
  await requireThread(context, id);
  await setResolved(context, id, null);
}

async function setResolved(context: CommandContext, id: string, by: string | null) {
  await context.db.transaction(async (tx) => {
    const [thread] = await tx
      .update(commentThreads)
      .set({ resolvedAt: by ? sql`now()` : null, resolvedBy: by })
      .where(eq(commentThreads.id, id))
      .returning();
    if (!thread) throw new AppError("not_found");
    await announceComments(tx, thread);
  });
}

/** One's own mark, which nobody else sees; it never goes back, and not beyond what there is. */
export async function markThreadRead(
  context: CommandContext,
  { id, upTo }: { id: string; upTo: number },
): Promise<void> {
  const { actor, found } = requireSeen(context, await findThread(context.db, id));
  const read = { threadId: id, userId: actor.userId, upTo: Math.min(upTo, found.lastPosition) };
  await context.db
    .insert(threadReads)
    .values(read)
    .onConflictDoUpdate({
      target: [threadReads.threadId, threadReads.userId],
      set: { upTo: sql`greatest(${threadReads.upTo}, excluded.up_to)` },
    });
}
