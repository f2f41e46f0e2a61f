import { eq } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { addNotices } from "#db/queries/notices.ts";
import { comments } from "#db/schema/comments.ts";

type InThread = { chronologyId: string; entryId: string; threadId: string; actorId: string };

/** Tells those whom a comment names. */
export function tellMentioned(
  tx: Transaction,
  { chronologyId, entryId, threadId, actorId }: InThread,
  mentionIds: readonly string[],
): Promise<void> {
  const notice = { chronologyId, entryId, subjectId: threadId, actorId };
  return addNotices(tx, mentionIds, { kind: "mention", ...notice });
}

/** Tells those who take part in a thread of a reply, but for those whom it names. */
export async function tellThread(
  tx: Transaction,
  { chronologyId, entryId, threadId, actorId }: InThread,
  mentionIds: readonly string[],
): Promise<void> {
  const authors = await tx
    .selectDistinct({ id: comments.authorId })
    .from(comments)
    .where(eq(comments.threadId, threadId));
  const to = authors.map(({ id }) => id).filter((id) => !mentionIds.includes(id));
  const notice = { chronologyId, entryId, subjectId: threadId, actorId };
  await addNotices(tx, to, { kind: "reply", ...notice });
}
