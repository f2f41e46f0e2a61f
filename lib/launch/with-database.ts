import type { Env } from "#lib/env.ts";
import { claimDataDir } from "#lib/launch/claim.ts";
import { appUrl } from "#lib/launch/postgres/database.ts";
import { clusterDirIn, startEmbedded } from "#lib/launch/postgres/embedded.ts";
import { findPostmaster } from "#lib/launch/postgres/postmaster.ts";
import { isRunning } from "#lib/launch/processes.ts";
import { readRuntime } from "#lib/launch/runtime-file.ts";
import { readSecrets } from "#lib/launch/secrets.ts";

/** The database of an instance for a command beside it, whether the instance runs or not. */
export async function withDatabase<T>(
  env: Env,
  dataDir: string,
  use: (url: string) => Promise<T>,
): Promise<T> {
  if (env.DATABASE_URL) return use(env.DATABASE_URL);
  const secrets = readSecrets(dataDir);
  const port = findRunningPort(dataDir);
  if (port) return use(appUrl({ port, password: secrets.databasePassword }));
  const lock = claimDataDir(dataDir);
  const database = await startEmbedded(dataDir, secrets).catch((error) => {
    lock.release();
    throw error;
  });
  try {
    return await use(database.url);
  } finally {
    await database.server.stop();
    lock.release();
  }
}

/** The port of the instance that runs now; a killed one left a file and perhaps an orphan. */
function findRunningPort(dataDir: string): number | undefined {
  const runtime = readRuntime(dataDir);
  const alive = runtime && isRunning(runtime.supervisor) && findPostmaster(clusterDirIn(dataDir));
  return alive ? runtime.databasePort : undefined;
}
