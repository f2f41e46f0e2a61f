import { eq, sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { announceComments, findCommentedEntry, findVersionNumber } from "#db/queries/comments.ts";
import { comments, commentThreads, threadReads } from "#db/schema/comments.ts";
import { entries } from "#db/schema/entries.ts";
import type { CommentTarget } from "#lib/domain/comments/target.ts";
import { AppError } from "#lib/errors.ts";
import { requireComment, requireMentions, requireOpen, requireThread } from "./comment-access.ts";
import { tellMentioned, tellThread } from "./comment-notices.ts";
import { type CommandContext, requireCan } from "./context.ts";

/** Threads of one entry and comments of one thread; both are read whole. */
export const COMMENT_LIMITS = { threads: 500, comments: 500 } as const;

export type StartCommentInput = { entryId: string; target: CommentTarget; body: string };

/** Begins a thread with its first comment. */
export async function startComment(
  context: CommandContext,
  { entryId, target, body }: StartCommentInput,
): Promise<{ threadId: string; id: string }> {
  const entry = await findCommentedEntry(context.db, entryId);
  const { actor } = requireCan(context, "comment.write", entry);
  if (!entry) throw new AppError("not_found");
  requireOpen(entry);
  const { chronologyId } = entry;
  const mentionIds = await requireMentions(context.db, { chronologyId, body });
  if (target.kind === "words") await keepVersion(context, entryId);
  return context.db.transaction(async (tx) => {
    await requireRoom(tx, entryId);
    const versionNumber = await findVersionNumber(tx, entryId);
    const [thread] = await tx
      .insert(commentThreads)
      .values({ chronologyId, entryId, target, versionNumber, createdBy: actor.userId })
      .returning({ id: commentThreads.id });
    if (!thread) throw new AppError("internal");
    const added = { threadId: thread.id, authorId: actor.userId, body, mentionIds };
    const id = await addComment(tx, added);
    await announceComments(tx, entry);
    await tellMentioned(tx, { ...entry, threadId: thread.id, actorId: actor.userId }, mentionIds);
    return { threadId: thread.id, id };
  });
}

/**
 * Has a version of the words that are commented on, so that they can be read later as they were.
 * Collab being away is no reason to lose a comment: then it stands on the version before.
 */
async function keepVersion({ collab }: CommandContext, entryId: string): Promise<void> {
  await collab("cut-version", { id: entryId, reason: "words were commented on" }).catch(() => {});
}

export async function replyToThread(
  context: CommandContext,
  { threadId, body }: { threadId: string; body: string },
): Promise<{ id: string }> {
  const { actor, found } = await requireThread(context, threadId);
  const mentionIds = await requireMentions(context.db, {
    ...{ chronologyId: found.chronologyId, body },
  });
  return context.db.transaction(async (tx) => {
    const id = await addComment(tx, { threadId, authorId: actor.userId, body, mentionIds });
    await announceComments(tx, found);
    const told = { ...found, threadId, actorId: actor.userId };
    await tellMentioned(tx, told, mentionIds);
    await tellThread(tx, told, mentionIds);
    return { id };
  });
}

/** Changes the words of one's own comment; it is marked as edited. */
export async function editComment(
  context: CommandContext,
  { id, body }: { id: string; body: string },
): Promise<void> {
  const { actor, found } = await requireComment(context, id);
  if (found.authorId !== actor.userId) throw new AppError("not_allowed");
  if (found.deletedAt) throw new AppError("conflict", "This comment was taken back.");
  const { chronologyId, mentionIds: before } = found;
  const mentionIds = await requireMentions(context.db, { chronologyId, body, before });
  await context.db.transaction(async (tx) => {
    await tx
      .update(comments)
      .set({ body, mentionIds, editedAt: sql`now()` })
      .where(eq(comments.id, id));
    await announceComments(tx, found);
    const fresh = mentionIds.filter((each) => !before.includes(each));
    await tellMentioned(tx, { ...found, actorId: actor.userId }, fresh);
  });
}

type NewComment = { threadId: string; authorId: string; body: string; mentionIds: string[] };

/** Puts a comment at the end of its thread, read by whoever writes it with all before it. */
async function addComment(tx: Transaction, comment: NewComment): Promise<string> {
  const { threadId, authorId: userId } = comment;
  const [thread] = await tx
    .update(commentThreads)
    .set({ lastPosition: sql`${commentThreads.lastPosition} + 1` })
    .where(eq(commentThreads.id, threadId))
    .returning({ position: commentThreads.lastPosition });
  const position = thread?.position ?? 1;
  if (position > COMMENT_LIMITS.comments)
    throw new AppError("bad_request", "This thread is full. Begin another one.");
  const [made] = await tx
    .insert(comments)
    .values({ ...comment, position })
    .returning({ id: comments.id });
  await tx
    .insert(threadReads)
    .values({ threadId, userId, upTo: position })
    .onConflictDoUpdate({
      target: [threadReads.threadId, threadReads.userId],
      set: { upTo: sql`greatest(${threadReads.upTo}, excluded.up_to)` },
    });
  return made?.id ?? "";
}

/** Held until the end of the transaction: of two who begin the last thread, one is refused. */
async function requireRoom(tx: Transaction, entryId: string): Promise<void> {
  await tx
    .select({ id: entries.id })
    .from(entries)
    .where(eq(entries.id, entryId))
    .for("no key update");
  const count = await tx.$count(commentThreads, eq(commentThreads.entryId, entryId));
  if (count >= COMMENT_LIMITS.threads)
    throw new AppError("bad_request", `An entry has at most ${COMMENT_LIMITS.threads} threads.`);
}
