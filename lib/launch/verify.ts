import { verifyHistory } from "#db/verify.ts";
import { type Env, EnvError, readEnv } from "#lib/env.ts";
import { claimDataDir } from "#lib/launch/claim.ts";
import { chooseDataDir } from "#lib/launch/data-dir.ts";
import { LaunchError } from "#lib/launch/launch-error.ts";
import { appUrl } from "#lib/launch/postgres/database.ts";
import { clusterDirIn, startEmbedded } from "#lib/launch/postgres/embedded.ts";
import { isRoot } from "#lib/launch/postgres/os-user.ts";
import { findPostmaster } from "#lib/launch/postgres/postmaster.ts";
import { isRunning } from "#lib/launch/processes.ts";
import { PROJECT_DIR } from "#lib/launch/project.ts";
import { readRuntime } from "#lib/launch/runtime-file.ts";
import { readSecrets } from "#lib/launch/secrets.ts";

/**
 * `npm run verify`: walk the hash chain of versions and audit events, also while an instance runs.
 * Exits with 0 if every row fits, with 1 and the first row that does not.
 */
async function main(): Promise<number> {
  const result = await withDatabase(readEnv(), verifyHistory);
  if (result.ok) console.log(`The history is intact: ${result.checked} rows fit.`);
  else console.error(`The history does not fit. The first row that breaks it: ${result.first}`);
  return result.ok ? 0 : 1;
}

async function withDatabase<T>(env: Env, use: (url: string) => Promise<T>): Promise<T> {
  if (env.DATABASE_URL) return use(env.DATABASE_URL);
  const dataDir = chooseDataDir({
    setting: env.SOURCELINE_DATA_DIR,
    projectDir: PROJECT_DIR,
    otherUserMustEnter: isRoot(),
  });
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

main()
  .catch((error) => {
    const plain = error instanceof LaunchError || error instanceof EnvError;
    console.error(plain ? error.message : error);
    return 1;
  })
  .then((code) => process.exit(code));
