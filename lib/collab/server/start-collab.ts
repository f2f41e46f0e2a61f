import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Logger } from "pino";
import { openDatabase } from "#db/client.ts";
import { listBehind } from "#db/queries/documents.ts";
import { watchAccess } from "./access-watch.ts";
import { createHocuspocus } from "./hocuspocus.ts";
import { createInternalRoutes } from "./internal/routes.ts";
import { broadcastRows } from "./rows/broadcast-rows.ts";
import type { Services } from "./services.ts";
import { attachSockets } from "./socket/upgrade.ts";
import { cutVersion } from "./store/cut-version.ts";
import { createKeeper, KEEPER_DEFAULTS, type KeeperOptions } from "./store/keeper.ts";
import { projectDocument } from "./store/project.ts";
import { createUpdateLog } from "./store/update-log.ts";

export type CollabOptions = {
  databaseUrl: string;
  secret: string;
  /** Origins of our own pages. */
  origins: readonly string[];
  log: Logger;
  /** 0: any free one. */
  port?: number;
  pool?: number;
  keeper?: Partial<KeeperOptions>;
};

export type Collab = {
  port: number;
  services: Services;
  /** Closes sockets, writes what is due; false if something could not be written in time. */
  stop(deadlineMs?: number): Promise<boolean>;
};

/** Starts the process that alone changes documents. Listens on loopback: web is in front of it. */
export async function startCollab(options: CollabOptions): Promise<Collab> {
  const { log } = options;
  const services = createServices(options);
  const hocuspocus = createHocuspocus(services);
  const server = createServer(createInternalRoutes(services, hocuspocus, options.secret));
  const sockets = attachSockets(server, { hocuspocus, origins: options.origins, log });
  await recover(services);
  await broadcastRows(hocuspocus, services);
  const stopWatching = await watchAccess(hocuspocus, services);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
  });

  async function stop(deadlineMs = 10_000): Promise<boolean> {
    stopWatching();
    server.close();
    for (const { ws } of sockets) ws.close(1001, "shutting_down");
    const isFlushed = await services.keeper.flush(deadlineMs);
    for (const { ws } of sockets) ws.terminate();
    server.closeAllConnections();
    await services.database.end();
    return isFlushed;
  }
  return { port: (server.address() as AddressInfo).port, services, stop };
}

function createServices(options: CollabOptions): Services {
  const { log } = options;
  const database = openDatabase(options.databaseUrl, {
    pool: options.pool,
    name: "sourceline-collab",
  });
  const work = {
    project: (id: string, given: { compact: boolean }) => projectDocument(database.db, id, given),
    cutVersion: (id: string, reason: string) =>
      cutVersion(database.db, id, { kind: "auto", reason }),
  };
  const keeper = createKeeper(work, log, { ...KEEPER_DEFAULTS, ...options.keeper });
  return { database, log, keeper, updates: createUpdateLog(database.raw), live: new Map() };
}

/** After a kill: what was committed but not yet in the rows is brought there first. */
async function recover({ database, keeper, log }: Services): Promise<void> {
  const behind = await listBehind(database.db);
  for (const document of behind) {
    keeper.touch(document);
    keeper.settle(document);
  }
  if (behind.length > 0) log.info({ documents: behind.length }, "rows brought up to the log");
}
