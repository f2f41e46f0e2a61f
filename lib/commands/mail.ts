import type { Db } from "#db/client.ts";
import { setMailKinds } from "#db/queries/digests.ts";
import type { NoticeKind } from "#lib/domain/notice.ts";
import { AppError } from "#lib/errors.ts";
import { isUnsubscribeToken } from "#lib/mail/unsubscribe-token.ts";
import { type CommandContext, requireActor } from "./context.ts";

/** About which kinds of notice one wants letters. */
export async function chooseMail(
  context: CommandContext,
  { kinds }: { kinds: NoticeKind[] },
): Promise<void> {
  const { userId } = requireActor(context);
  await setMailKinds(context.db, userId, kinds);
}

/**
 * Ends all letters to a person, for whoever has one of them: no sign-in.
 *
 * @throws not_found for a token that is not that person's
 */
export async function unsubscribe(
  { db, secret }: { db: Db; secret: string },
  { person, token }: { person: string; token: string },
): Promise<void> {
  if (!secret || !isUnsubscribeToken(person, token, secret)) throw new AppError("not_found");
  await setMailKinds(db, person, []);
}
