import type { Hocuspocus } from "@hocuspocus/server";
import type { Logger } from "pino";
import type { openDatabase } from "#db/client.ts";
import { ACCESS_CHANNEL } from "#db/queries/access.ts";
import { parseDocumentName, type StatelessMessage } from "#lib/collab/protocol.ts";
import { can } from "#lib/policy/can.ts";
import type { LiveConnection, LiveContext } from "./live.ts";
import { createRights } from "./rights.ts";

/** Behind the notifications: nothing may stay open for longer than this on an old right. */
const RECHECK_MS = 30_000;
const RETRY_MS = 500;

type Watching = { database: ReturnType<typeof openDatabase>; log: Logger };

/**
 * Keeps open sockets to what their people may do now. A change of role, of membership or the end
 * of a session is notified in its own transaction and acts within a second.
 */
export function createAccessWatch({ database, log }: Watching) {
  /** When a change for a person was last heard; "" is everybody. */
  const heardAt = new Map<string, number>();
  let timer: NodeJS.Timeout | undefined;

  async function start(hocuspocus: Hocuspocus<LiveContext>): Promise<void> {
    const recheck = (userId: string | null) => {
      heardAt.set(userId ?? "", performance.now());
      recheckAll(hocuspocus, userId);
    };
    await database.raw.listen(ACCESS_CHANNEL, recheck, () => recheck(null));
    timer = setInterval(() => {
      heardAt.clear();
      recheck(null);
    }, RECHECK_MS);
  }

  /** Checks the connections of one person, or of everyone. */
  function recheckAll(hocuspocus: Hocuspocus<LiveContext>, userId: string | null): void {
    const rights = createRights(database.db);
    for (const document of hocuspocus.documents.values())
      for (const connection of document.getConnections() as LiveConnection[])
        if (userId === null || connection.context.attached?.user.id === userId)
          void recheckConnection(connection, rights);
  }

  /** What was notified between the reading of the right and this moment found no connection yet. */
  async function connected(connection: LiveConnection): Promise<void> {
    const { attached } = connection.context;
    if (!attached) return;
    const heard = Math.max(heardAt.get(attached.user.id) ?? 0, heardAt.get("") ?? 0);
    if (heard >= attached.authorizedAt)
      await recheckConnection(connection, createRights(database.db));
  }

  async function recheckConnection(
    connection: LiveConnection,
    rights: ReturnType<typeof createRights>,
  ): Promise<void> {
    const { attached, socket } = connection.context;
    if (!attached) return;
    try {
      const actor = await rights.actorOf(attached.sessionIdHash);
      if (!can(actor, "chronology.follow", attached.resource)) {
        attached.isRevoked = true;
        connection.close({ code: 4403, reason: "revoked" });
        if (!actor) socket.ws.close(4401, "revoked");
        return;
      }
      const documentId = parseDocumentName(connection.document.name)?.id ?? "";
      if (await rights.isPurged(documentId)) {
        attached.isRevoked = true;
        connection.close({ code: 4403, reason: "purged" });
        return;
      }
      const isFrozen =
        (await rights.isArchived(attached.resource.chronologyId ?? "")) ||
        (await rights.isLocked(documentId));
      setReadOnly(connection, isFrozen || !can(actor, "chronology.edit", attached.resource));
    } catch (error) {
      log.error({ err: error }, "access could not be checked");
      setTimeout(() => void recheckAgain(connection), RETRY_MS).unref();
    }
  }

  /** What was notified while the database was away must not wait for the next round. */
  async function recheckAgain(connection: LiveConnection): Promise<void> {
    if (connection.document.hasConnection(connection))
      await recheckConnection(connection, createRights(database.db));
  }

  return { start, connected, stop: () => clearInterval(timer) };
}

export type AccessWatch = ReturnType<typeof createAccessWatch>;

/** Read per message by the library: from here on, nothing more is written. */
function setReadOnly(connection: LiveConnection, readOnly: boolean): void {
  if (connection.readOnly === readOnly) return;
  connection.readOnly = readOnly;
  connection.sendStateless(JSON.stringify({ type: "access", readOnly } satisfies StatelessMessage));
}
