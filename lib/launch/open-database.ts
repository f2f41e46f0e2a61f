import { migrate } from "#db/migrate.ts";
import type { Env } from "#lib/env.ts";
import { logFileIn, startEmbedded } from "#lib/launch/postgres/embedded.ts";
import { keepServerRunning } from "#lib/launch/postgres/keep-running.ts";
import { requireReachable } from "#lib/launch/postgres/reachable.ts";
import { startServer } from "#lib/launch/postgres/server.ts";
import type { Progress } from "#lib/launch/progress.ts";
import type { Secrets } from "#lib/launch/secrets.ts";
import type { Stack } from "#lib/launch/stack.ts";

export type OpenDatabaseParts = {
  env: Env;
  dataDir: string;
  secrets: Secrets;
  progress: Progress;
  stack: Stack;
  signal: AbortSignal;
};

/** A database that is reachable and up to date. `port` only for the embedded one. */
export type OpenedDatabase = { url: string; port: number | undefined };

/** Start the embedded database or check the given one, then migrate it. Throws LaunchError. */
export async function openInstanceDatabase(parts: OpenDatabaseParts): Promise<OpenedDatabase> {
  const { env, progress, signal } = parts;
  const opened = env.DATABASE_URL
    ? await connectGiven(env.DATABASE_URL, progress)
    : await progress.step("Starting the database", () => runEmbedded(parts));
  signal.throwIfAborted();
  const missing = await progress.step("Updating the database", () => migrate(opened.url));
  for (const sentence of missing) progress.say(sentence);
  signal.throwIfAborted();
  return opened;
}

async function connectGiven(url: string, progress: Progress): Promise<OpenedDatabase> {
  await progress.step("Connecting to the database", () => requireReachable(url));
  return { url, port: undefined };
}

async function runEmbedded(parts: OpenDatabaseParts): Promise<OpenedDatabase> {
  const { dataDir, secrets, progress, stack, signal } = parts;
  const { url, cluster, server } = await startEmbedded(dataDir, secrets, signal);
  const kept = keepServerRunning({
    first: server,
    restart: () => startServer(cluster, logFileIn(dataDir), { port: server.port }),
    say: progress.say,
  });
  stack.push(kept.stop);
  return { url, port: server.port };
}
