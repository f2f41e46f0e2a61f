import { findChronologyResource, findEntryResource } from "#db/queries/access.ts";
import { listCommentPeople, listPeople } from "#db/queries/comment-people.ts";
import { countComments, listComments, listThreads } from "#db/queries/comments.ts";
import { listMentions } from "#lib/domain/comments/body.ts";
import type {
  Comment,
  CommentCount,
  CommentPerson,
  CommentThread,
  EntryComments,
} from "#lib/domain/comments/thread.ts";
import { colourOf } from "#lib/domain/person-colour.ts";
import { type ReadContext, requireRead } from "./context.ts";

/** The threads of an entry, and the names of all who take part or are mentioned. */
export async function readComments(context: ReadContext, entryId: string): Promise<EntryComments> {
  const found = await findEntryResource(context.db, entryId);
  const { actor } = requireRead(context, "comment.read", found);
  const threads = await listThreads(context.db, { entryId, userId: actor.userId });
  // After the threads, so that each has its comments, also one that begins just now.
  const rows = await listComments(context.db, entryId);
  const byThread = Map.groupBy(rows, ({ threadId }) => threadId);
  const presented = threads.map((thread) => ({
    ...thread,
    createdAt: thread.createdAt.toISOString(),
    resolvedAt: thread.resolvedAt?.toISOString() ?? null,
    comments: (byThread.get(thread.id) ?? []).map(presentComment),
  }));
  const people = await listPeople(context.db, namesIn(presented));
  return { threads: presented, people: people.map(presentPerson) };
}

type CommentRow = Awaited<ReturnType<typeof listComments>>[number];

function presentComment(row: CommentRow): Comment {
  const { id, position, authorId, body, reactions } = row;
  return {
    ...{ id, position, authorId, body, reactions },
    createdAt: row.createdAt.toISOString(),
    editedAt: row.editedAt?.toISOString() ?? null,
  };
}

function namesIn(threads: readonly CommentThread[]): string[] {
  const ids = threads.flatMap(({ createdBy, resolvedBy, comments }) => [
    ...[createdBy, resolvedBy ?? createdBy],
    ...comments.flatMap(({ authorId, body, reactions }) => [
      ...[authorId, ...listMentions(body ?? "")],
      ...reactions.flatMap(({ userIds }) => userIds),
    ]),
  ]);
  return [...new Set(ids)];
}

const presentPerson = (row: { id: string; name: string; number: number }): CommentPerson => ({
  ...{ id: row.id, name: row.name, colour: colourOf(row.number) },
});

/** How many threads each entry of a chronology has for the person; entries without are left out. */
export async function readCommentCounts(
  context: ReadContext,
  chronologyId: string,
): Promise<CommentCount[]> {
  const found = await findChronologyResource(context.db, chronologyId);
  const { actor } = requireRead(context, "comment.read", found);
  return countComments(context.db, { chronologyId, userId: actor.userId });
}

/** Whom a comment in this chronology can mention. */
export async function readCommentPeople(
  context: ReadContext,
  chronologyId: string,
): Promise<CommentPerson[]> {
  const found = await findChronologyResource(context.db, chronologyId);
  requireRead(context, "comment.read", found);
  return (await listCommentPeople(context.db, chronologyId)).map(presentPerson);
}
