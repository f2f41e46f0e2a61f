import type { Logger } from "pino";
import type { Db } from "#db/client.ts";
import { findActor } from "#db/queries/access.ts";
import { listPeopleToWrite, listWaiting, lockAddressee, markMailed } from "#db/queries/digests.ts";
import { composeDigest, type Letter } from "#lib/domain/digest.ts";
import { readNotices } from "#lib/reads/notices.ts";
import { unsubscribeToken } from "./unsubscribe-token.ts";

/** A letter with where it goes, and the address that ends such letters, if more may come (RFC 8058). */
export type Post = Letter & { to: string; unsubscribe?: string };

export type DigestSettings = {
  db: Db;
  log: Logger;
  /** Our public origin. */
  url: string;
  secret: string;
  send: (post: Post) => Promise<void>;
};

/**
 * Writes to everybody who left notices unread. What they may no longer see is not in it, as it is
 * not in their inbox. A letter that cannot be sent is tried again the next time.
 *
 * @returns how many letters went out
 */
export async function sendDigests(settings: DigestSettings): Promise<number> {
  let sent = 0;
  for (const userId of await listPeopleToWrite(settings.db)) {
    try {
      if (await writeTo(settings, userId)) sent += 1;
    } catch (error) {
      settings.log.error({ err: error, userId }, "a letter could not be sent");
    }
  }
  return sent;
}

/** Sent before it is noted: a process that dies in between writes twice, never not at all. */
function writeTo({ db, url, secret, send }: DigestSettings, userId: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    const addressee = await lockAddressee(tx, userId);
    if (!addressee) return false;
    const waiting = await listWaiting(tx, userId);
    const seen = await readNotices({ db, actor: await findActor(tx, userId) });
    const kinds = new Set<string>(addressee.mailKinds);
    const told = seen.filter(({ id, kind }) => waiting.has(id) && kinds.has(kind));
    if (told.length > 0) {
      const token = unsubscribeToken(userId, secret);
      const unsubscribe = `${url}/unsubscribe?person=${userId}&token=${token}`;
      const letter = composeDigest(told, { url, unsubscribe });
      await send({ ...letter, to: addressee.email, unsubscribe });
    }
    await markMailed(tx, [...waiting]);
    return told.length > 0;
  });
}
