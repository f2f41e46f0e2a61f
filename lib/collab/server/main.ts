import { env } from "#lib/env.ts";
import { createLog } from "#lib/log.ts";
import { ownOrigins } from "#lib/policy/origins.ts";
import { startCollab } from "./start-collab.ts";

/** The collab process, started by the launcher: says where it listens, flushes when told to stop. */
const log = createLog("collab");
// The library prints to the console; here everything is one stream of JSON.
console.error = (...parts: unknown[]) => log.warn({ parts: parts.map(String) }, "hocuspocus");
console.warn = (...parts: unknown[]) => log.warn({ parts: parts.map(String) }, "hocuspocus");

const settings = env();
const collab = await startCollab({
  databaseUrl: settings.DATABASE_URL ?? "",
  secret: settings.SOURCELINE_INTERNAL_SECRET ?? "",
  origins: ownOrigins(settings.SOURCELINE_URL),
  port: settings.SOURCELINE_COLLAB_PORT,
  pool: settings.SOURCELINE_DATABASE_POOL,
  log,
});
process.send?.({ type: "listening", port: collab.port });

let isStopping = false;
async function stop(code: number): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  const isFlushed = await collab.stop();
  process.exit(isFlushed ? code : 1);
}
process.on("message", (message: { type?: string }) => {
  if (message.type === "stop") void stop(0);
});
process.on("disconnect", () => void stop(0));
process.on("SIGTERM", () => void stop(0));
process.on("SIGINT", () => void stop(0));
/** Nothing acknowledged is in memory only, so leaving is safe; staying in an unknown state is not. */
process.on("unhandledRejection", (error) => {
  log.fatal({ err: error }, "unhandled rejection");
  void stop(1);
});
process.on("uncaughtException", (error) => {
  log.fatal({ err: error }, "uncaught exception");
  void stop(1);
});
