import type { Db } from "#db/client.ts";
import { findActor, findArchivedAt, findDocumentResource } from "#db/queries/access.ts";
import { listLocked } from "#db/queries/entry-reviews.ts";
import { findSession } from "#db/queries/sessions.ts";
import type { Actor } from "#lib/policy/can.ts";

/**
 * What people may do at this moment, each asked for once however many documents they have open.
 * To be made anew for every check.
 */
export function createRights(db: Db) {
  const actors = new Map<string, Promise<Actor | null>>();
  const archived = new Map<string, Promise<boolean>>();
  const locked = new Map<string, Promise<boolean>>();
  const purged = new Map<string, Promise<boolean>>();

  return {
    /** Null if the session has ended or the account was disabled. */
    actorOf(sessionIdHash: string): Promise<Actor | null> {
      return remember(actors, sessionIdHash, async () => {
        const session = await findSession(db, sessionIdHash);
        return session && findActor(db, session.userId);
      });
    },
    isArchived(chronologyId: string): Promise<boolean> {
      const ask = async () => (await findArchivedAt(db, chronologyId)) !== null;
      return remember(archived, chronologyId, ask);
    },
    /** By two owners, for good. */
    isPurged(documentId: string): Promise<boolean> {
      const ask = async () => (await findDocumentResource(db, documentId))?.purgedAt != null;
      return remember(purged, documentId, ask);
    },
    /** By an owner, as it was verified. */
    isLocked(documentId: string): Promise<boolean> {
      return remember(locked, documentId, async () => {
        const found = await listLocked(db, [documentId]);
        return found.has(documentId);
      });
    },
  };
}

function remember<T>(known: Map<string, Promise<T>>, key: string, ask: () => Promise<T>) {
  const found = known.get(key) ?? ask();
  known.set(key, found);
  return found;
}
