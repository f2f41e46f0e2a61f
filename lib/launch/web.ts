import { EventEmitter } from "node:events";
import type { Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import type createNext from "next";
import { env } from "#lib/env.ts";
import { onStopRequest, reportDrained, reportListening } from "#lib/launch/children/report.ts";
import { PROJECT_DIR } from "#lib/launch/project.ts";
import { refuseUpgrade } from "#lib/launch/web/collab-pipe.ts";
import { createWebServer, type UpgradeListener } from "#lib/launch/web/http-server.ts";
import { startPlans } from "#lib/launch/web/plan-timer.ts";
import { openPublished } from "#lib/launch/web/published/open-published.ts";
import { watchServer } from "#lib/launch/web/stop-server.ts";
import { createLog } from "#lib/log.ts";
import { startDigests } from "#lib/mail/digest-timer.ts";

// next is CommonJS and its types describe the import as bundlers see it.
const next = createRequire(import.meta.url)("next") as typeof createNext;

const REQUEST_DEADLINE = 5_000;
const SOCKET_DEADLINE = 15_000;

const log = createLog("web");

/** The web process: Next behind a server of our own, which knows the way to collab. */
async function main(): Promise<void> {
  const dev = process.argv.includes("--dev");
  const { HOST: host, PORT: port, SOURCELINE_URL: url, SOURCELINE_COLLAB_URL: collabUrl } = env();
  const { SOURCELINE_MAP_STYLE_URL: mapStyle } = env();
  if (!collabUrl) throw new Error("SOURCELINE_COLLAB_URL is not set: start with npm start.");
  const { app, standIn } = createApp(dev, host, port);
  await app.prepare();
  const published = await openPublished(env().DATABASE_URL ?? "", url);
  const server = createWebServer({
    published,
    handleRequest: app.getRequestHandler(),
    handleUpgrade: passUpgradesTo(standIn, dev),
    collabUrl,
    trustedProxies: env().SOURCELINE_TRUSTED_PROXIES,
    isHttps: url.startsWith("https:"),
    isDevelopment: dev,
    mapOrigin: mapStyle === undefined ? null : new URL(mapStyle).origin,
  });
  const stopper = watchServer(server);
  const stopDigests = startDigests(env());
  const stopPlans = startPlans();
  onStopRequest(async () => {
    stopDigests();
    stopPlans();
    await published.end();
    await stopper.drain(REQUEST_DEADLINE);
    reportDrained();
    await stopper.close(dev ? 0 : SOCKET_DEADLINE);
    return 0;
  });
  reportListening(await listen(server, host, port));
  log.debug({ host, port }, "listening");
}

/**
 * At its first request Next adds an upgrade listener to the server the request came through, which
 * would answer /collab a second time. A stand-in gets that listener instead (next 16.4,
 * setupWebSocketHandler), and only what is meant for Next is passed on to it. Next's own
 * getUpgradeHandler leads past its router and answers no hot reload (tried).
 */
function createApp(dev: boolean, hostname: string, port: number) {
  const standIn = new EventEmitter();
  const httpServer = standIn as unknown as Server;
  return { app: next({ dev, dir: PROJECT_DIR, hostname, port, httpServer }), standIn };
}

/** Hot reload in development; a built application has no socket of its own but /collab. */
function passUpgradesTo(standIn: EventEmitter, dev: boolean): UpgradeListener {
  return (request, socket, head) => {
    const isHeard = dev && standIn.emit("upgrade", request, socket, head);
    if (!isHeard) refuseUpgrade(socket, "404 Not Found");
  };
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host, port }, () => resolve((server.address() as AddressInfo).port));
  });
}

main().catch((error) => {
  log.fatal({ err: error }, "web could not start");
  process.exit(1);
});
