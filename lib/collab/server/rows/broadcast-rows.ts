import type { Hocuspocus } from "@hocuspocus/server";
import { eq } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { ACTORS_CHANNEL } from "#db/queries/actors.ts";
import { COMMENTS_CHANNEL } from "#db/queries/comments.ts";
import { NOTICES_CHANNEL } from "#db/queries/notices.ts";
import { ROWS_CHANNEL } from "#db/queries/revision.ts";
import { listRowsSince } from "#db/queries/rows.ts";
import { SOURCES_CHANNEL } from "#db/queries/sources.ts";
import { chronologies } from "#db/schema/chronologies.ts";
import type { StatelessMessage } from "#lib/collab/protocol.ts";
import type { LiveConnection, LiveContext } from "../live.ts";
import type { Services } from "../services.ts";

/**
 * Sends changed rows to everyone who has the chronology open, after their commit. Postgres tells
 * every collab node by NOTIFY, in the committing transaction, so that one path serves one node
 * and several.
 */
export async function broadcastRows(
  hocuspocus: Hocuspocus<LiveContext>,
  services: Services,
): Promise<void> {
  const sent = new Map<string, number>();
  const waiting = new Set<string>();
  let queue = Promise.resolve();

  async function send(chronologyId: string): Promise<void> {
    waiting.delete(chronologyId);
    const target = hocuspocus.documents.get(services.live.nameOf(chronologyId) ?? "");
    if (!target) return void sent.delete(chronologyId);
    const db = services.database.db;
    const current = await findRevision(db, chronologyId);
    const since = sent.get(chronologyId) ?? current - 1;
    const rows = await listRowsSince(db, chronologyId, since);
    const revision = Math.max(current, ...rows.map((row) => row.revision));
    const message: StatelessMessage = { type: "rows", since, revision, rows };
    sent.set(chronologyId, revision);
    target.broadcastStateless(JSON.stringify(message));
  }

  /** Notifications that come while one is waiting are answered by that one. */
  function wake(chronologyId: string): void {
    if (waiting.has(chronologyId)) return;
    waiting.add(chronologyId);
    queue = queue
      .then(() => send(chronologyId))
      .catch((error) => services.log.error({ err: error }, "rows could not be sent"));
  }

  /** The connection that listens was lost and is back: what came meanwhile was not heard. */
  function wakeAll(): void {
    for (const { kind, id } of services.live.values()) if (kind === "chronology") wake(id);
  }

  /** The team's lists are read over HTTP: it is enough to say that one changed. */
  function tellTeam(teamId: string, message: StatelessMessage): void {
    for (const [name, { kind, resource }] of services.live.entries())
      if (kind === "chronology" && resource.teamId === teamId)
        hocuspocus.documents.get(name)?.broadcastStateless(JSON.stringify(message));
  }

  /** Only to the person whom it concerns, in whatever chronology they have open. */
  function tellPerson(userId: string, message: StatelessMessage): void {
    for (const [name, { kind }] of services.live.entries()) {
      if (kind !== "chronology") continue;
      const connections = hocuspocus.documents.get(name)?.getConnections() ?? [];
      for (const connection of connections as LiveConnection[])
        if (connection.context.attached?.user.id === userId)
          connection.sendStateless(JSON.stringify(message));
    }
  }

  /** Whoever has a socket may read comments: both are the rights of the same roles. */
  function tellComments(payload: string): void {
    const [chronologyId = "", entryId = ""] = payload.split(" ");
    const message: StatelessMessage = { type: "comments", entryId };
    const name = services.live.nameOf(chronologyId) ?? "";
    hocuspocus.documents.get(name)?.broadcastStateless(JSON.stringify(message));
  }

  await services.database.raw.listen(NOTICES_CHANNEL, (id) => tellPerson(id, { type: "notices" }));
  await services.database.raw.listen(ROWS_CHANNEL, wake, wakeAll);
  await services.database.raw.listen(SOURCES_CHANNEL, (id) => tellTeam(id, { type: "sources" }));
  await services.database.raw.listen(ACTORS_CHANNEL, (id) => tellTeam(id, { type: "actors" }));
  await services.database.raw.listen(COMMENTS_CHANNEL, tellComments);
}

async function findRevision(db: Db, chronologyId: string): Promise<number> {
  const [row] = await db
    .select({ revision: chronologies.revision })
    .from(chronologies)
    .where(eq(chronologies.id, chronologyId));
  return row?.revision ?? 0;
}
