import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Logger } from "pino";
import { listBehind } from "#db/queries/documents.ts";
import { createServices } from "./create-services.ts";
import { createHocuspocus } from "./hocuspocus.ts";
import { createInternalRoutes } from "./internal/routes.ts";
import { broadcastRows } from "./rows/broadcast-rows.ts";
import type { Services } from "./services.ts";
import { SOCKET_LIMITS, type SocketLimits } from "./socket/accept-socket.ts";
import { attachSockets } from "./socket/upgrade.ts";
import { warmUp } from "./store/insert-updates.ts";
import type { KeeperOptions } from "./store/keeper.ts";
import { FLIGHTS } from "./store/update-log.ts";

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
  sockets?: Partial<SocketLimits>;
  /** A commit that takes longer counts as failed, ms. */
  commitWithinMs?: number;
};

export type Collab = {
  port: number;
  services: Services;
  /** Closes sockets, writes what is due; false if something could not be written in time. */
  stop(deadlineMs?: number): Promise<boolean>;
};

/** Starts the process that alone changes documents. Listens on loopback: web is in front of it. */
export async function startCollab(options: CollabOptions): Promise<Collab> {
  const { log, origins } = options;
  const services = createServices(options);
  const hocuspocus = createHocuspocus(services);
  const server = createServer(createInternalRoutes(services, options.secret));
  const limits = { ...SOCKET_LIMITS, ...options.sockets };
  const sockets = attachSockets(server, { hocuspocus, origins, log, limits });
  await warmUp(services.logClient.sql(), FLIGHTS);
  await recover(services);
  await broadcastRows(hocuspocus, services);
  await services.access.start(hocuspocus);
  await services.tail.start();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
  });

  async function stop(deadlineMs = 10_000): Promise<boolean> {
    services.access.stop();
    services.tail.stop();
    server.close();
    for (const { ws } of sockets) ws.close(1001, "shutting_down");
    const isFlushed = await services.keeper.flush(deadlineMs);
    for (const { ws } of sockets) ws.terminate();
    server.closeAllConnections();
    await Promise.all([services.database.end(), services.logClient.end()]);
    return isFlushed;
  }
  return { port: (server.address() as AddressInfo).port, services, stop };
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
