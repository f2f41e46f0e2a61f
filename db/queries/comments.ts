import { and, asc, eq, type SQL, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { chronologies } from "#db/schema/chronologies.ts";
import { commentReactions, comments, commentThreads, threadReads } from "#db/schema/comments.ts";
import { entries } from "#db/schema/entries.ts";
import { versions } from "#db/schema/history.ts";
import type { CommentCount, ReactionMark } from "#lib/domain/comments/thread.ts";

/** Listened to by every collab node: `<chronology id> <entry id>`, whose comments changed. */
export const COMMENTS_CHANNEL = "comments";

export type CommentedEntry = { chronologyId: string; entryId: string };

export async function announceComments(
  tx: Tx,
  { chronologyId, entryId }: CommentedEntry,
): Promise<void> {
  await tx.execute(sql`select pg_notify(${COMMENTS_CHANNEL}, ${`${chronologyId} ${entryId}`})`);
}

const WHERE = {
  teamId: chronologies.teamId,
  chronologyId: chronologies.id,
  archivedAt: chronologies.archivedAt,
  entryId: entries.id,
  entryDeletedAt: entries.deletedAt,
};

/** An entry with what decides whether it may be commented on; or null. */
export async function findCommentedEntry(tx: Tx, entryId: string) {
  const [row] = await tx
    .select(WHERE)
    .from(entries)
    .innerJoin(chronologies, eq(chronologies.id, entries.chronologyId))
    .where(eq(entries.id, entryId));
  return row ?? null;
}

/** A thread with what decides who may do what with it; or null. */
export async function findThread(tx: Tx, id: string) {
  const [row] = await tx
    .select({ ...WHERE, threadId: commentThreads.id, lastPosition: commentThreads.lastPosition })
    .from(commentThreads)
    .innerJoin(entries, eq(entries.id, commentThreads.entryId))
    .innerJoin(chronologies, eq(chronologies.id, entries.chronologyId))
    .where(eq(commentThreads.id, id));
  return row ?? null;
}

/** A comment, taken back or not, with what decides who may do what with it; or null. */
export async function findComment(tx: Tx, id: string) {
  const [row] = await tx
    .select({
      ...WHERE,
      ...{ threadId: commentThreads.id, authorId: comments.authorId },
      ...{ mentionIds: comments.mentionIds },
      ...{ deletedAt: comments.deletedAt, deletedBy: comments.deletedBy },
    })
    .from(comments)
    .innerJoin(commentThreads, eq(commentThreads.id, comments.threadId))
    .innerJoin(entries, eq(entries.id, commentThreads.entryId))
    .innerJoin(chronologies, eq(chronologies.id, entries.chronologyId))
    .where(eq(comments.id, id));
  return row ?? null;
}

/** Number of the entry's newest version, 0 where it has none. */
export async function findVersionNumber(tx: Tx, entryId: string): Promise<number> {
  const [row] = await tx
    .select({ number: sql<number>`coalesce(max(${versions.number}), 0)::int` })
    .from(versions)
    .where(eq(versions.entryId, entryId));
  return row?.number ?? 0;
}

/** True where something of the thread still stands; one whose every comment was taken back is gone. */
const hasWords = (): SQL => sql`exists (
  select 1 from ${comments} c where c.thread_id = ${commentThreads}.id and c.deleted_at is null)`;

/** The threads of an entry as one person sees them, oldest first. */
export function listThreads(tx: Tx, { entryId, userId }: { entryId: string; userId: string }) {
  return tx
    .select({
      id: commentThreads.id,
      target: commentThreads.target,
      versionNumber: commentThreads.versionNumber,
      createdBy: commentThreads.createdBy,
      createdAt: commentThreads.createdAt,
      resolvedAt: commentThreads.resolvedAt,
      resolvedBy: commentThreads.resolvedBy,
      readUpTo: sql<number>`coalesce(${threadReads.upTo}, 0)`,
    })
    .from(commentThreads)
    .leftJoin(
      threadReads,
      and(eq(threadReads.threadId, commentThreads.id), eq(threadReads.userId, userId)),
    )
    .where(and(eq(commentThreads.entryId, entryId), hasWords()))
    .orderBy(asc(commentThreads.createdAt), asc(commentThreads.id));
}

/** All comments of an entry's threads in order; what was taken back comes without its words. */
export function listComments(tx: Tx, entryId: string) {
  return tx
    .select({
      id: comments.id,
      threadId: comments.threadId,
      position: comments.position,
      authorId: comments.authorId,
      body: sql<string | null>`case when ${comments.deletedAt} is null then ${comments.body} end`,
      createdAt: comments.createdAt,
      editedAt: comments.editedAt,
      reactions: sql<ReactionMark[]>`case when ${comments.deletedAt} is not null then '[]'::json
        else coalesce((
          select json_agg(json_build_object('reaction', r.reaction, 'userIds', r.user_ids)
            order by r.first_at)
          from (
            select reaction, min(created_at) first_at,
              json_agg(user_id order by created_at, user_id) user_ids
            from ${commentReactions} where comment_id = ${comments}.id group by reaction
          ) r), '[]'::json) end`,
    })
    .from(comments)
    .innerJoin(commentThreads, eq(commentThreads.id, comments.threadId))
    .where(eq(commentThreads.entryId, entryId))
    .orderBy(asc(comments.position));
}

/** Of each entry of a chronology that has threads: how many are open, unread, mention the person. */
export async function countComments(
  tx: Tx,
  { chronologyId, userId }: { chronologyId: string; userId: string },
): Promise<CommentCount[]> {
  const rows = await tx.execute<CommentCount>(sql`
    select t.entry_id as "entryId",
      (count(*) filter (where t.resolved_at is null))::int as "open",
      (count(*) filter (where s.unread))::int as "unread",
      (count(*) filter (where t.resolved_at is null and s.mentioned))::int as "mentions"
    from ${commentThreads} t
    left join ${threadReads} r on r.thread_id = t.id and r.user_id = ${userId}
    join lateral (
      select count(*) as said,
        coalesce(bool_or(c.author_id <> ${userId} and c.position > coalesce(r.up_to, 0)), false)
          as unread,
        coalesce(bool_or(${userId}::uuid = any(c.mention_ids)), false) as mentioned
      from ${comments} c where c.thread_id = t.id and c.deleted_at is null
    ) s on s.said > 0
    where t.chronology_id = ${chronologyId}
    group by t.entry_id`);
  return [...rows];
}
