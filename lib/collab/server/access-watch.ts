import type { Hocuspocus } from "@hocuspocus/server";
import { ACCESS_CHANNEL, findActor, findDocumentResource } from "#db/queries/access.ts";
import { findSession } from "#db/queries/sessions.ts";
import type { StatelessMessage } from "#lib/collab/protocol.ts";
import { can } from "#lib/policy/can.ts";
import type { LiveConnection, LiveContext } from "./live.ts";
import type { Services } from "./services.ts";

/** Behind the notifications: nothing may stay open for longer than this on an old right. */
const RECHECK_MS = 30_000;

/**
 * Keeps open sockets to what their people may do now. A change of role, of membership or the end
 * of a session is notified in its own transaction and acts within a second.
 */
export async function watchAccess(
  hocuspocus: Hocuspocus<LiveContext>,
  services: Services,
): Promise<() => void> {
  const recheck = (userId: string | null) =>
    recheckConnections(hocuspocus, services, userId).catch((error) =>
      services.log.error({ err: error }, "access could not be checked"),
    );
  const { raw } = services.database;
  await raw.listen(
    ACCESS_CHANNEL,
    (userId) => void recheck(userId),
    () => void recheck(null),
  );
  const timer = setInterval(() => void recheck(null), RECHECK_MS);
  return () => clearInterval(timer);
}

/** Checks the connections of one person, or of everyone. */
async function recheckConnections(
  hocuspocus: Hocuspocus<LiveContext>,
  services: Services,
  userId: string | null,
): Promise<void> {
  for (const document of hocuspocus.documents.values())
    for (const connection of document.getConnections() as LiveConnection[]) {
      const attached = connection.context.attached;
      if (attached && (userId === null || attached.user.id === userId))
        await recheckConnection(services, connection);
    }
}

async function recheckConnection(services: Services, connection: LiveConnection): Promise<void> {
  const { attached, socket } = connection.context;
  const live = services.live.get(connection.document.name);
  if (!attached || !live) return;
  const db = services.database.db;
  const session = await findSession(db, attached.sessionIdHash);
  const actor = session && (await findActor(db, session.userId));
  const found = await findDocumentResource(db, live.id);
  if (!found || !can(actor, "chronology.follow", attached.resource)) {
    attached.isRevoked = true;
    connection.close({ code: 4403, reason: "revoked" });
    if (!session) socket.ws.close(4401, "revoked");
    return;
  }
  const mayEdit = can(actor, "chronology.edit", attached.resource) && !found.archivedAt;
  setReadOnly(connection, !mayEdit);
}

/** Read per message by the library: from here on, nothing more is written. */
function setReadOnly(connection: LiveConnection, readOnly: boolean): void {
  if (connection.readOnly === readOnly) return;
  connection.readOnly = readOnly;
  connection.sendStateless(JSON.stringify({ type: "access", readOnly } satisfies StatelessMessage));
}
