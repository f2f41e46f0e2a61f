import postgres from "postgres";
import { migrate } from "#db/migrate.ts";
import { prepareDataDir } from "#lib/launch/data-dir.ts";
import { adminUrl, appUrl, ensureDatabase } from "#lib/launch/postgres/database.ts";
import { clusterDirIn, startEmbedded } from "#lib/launch/postgres/embedded.ts";
import { isRoot } from "#lib/launch/postgres/os-user.ts";
import { keepSecrets } from "#lib/launch/secrets.ts";
import { makeTempDir, removeTempDir, sweepTempDirs } from "#tests/support/temp-dir.ts";

/** The embedded PostgreSQL, in a folder of this run. */
export type BenchPostgres = {
  /** A fresh, migrated database, by its URL for the application's role. */
  createDatabase(name: string): Promise<string>;
  stop(): Promise<void>;
};

/** Starts it as `npm start` would, with durable commits (fsync and synchronous_commit on). */
export async function openBenchPostgres(): Promise<BenchPostgres> {
  await sweepTempDirs();
  const dataDir = makeTempDir();
  prepareDataDir(dataDir, isRoot());
  const secrets = keepSecrets(dataDir, clusterDirIn(dataDir));
  const { server } = await startEmbedded(dataDir, secrets);
  const admin = { port: server.port, password: secrets.databaseAdminPassword };
  await requireDurable(adminUrl(admin));
  return {
    async createDatabase(name) {
      await ensureDatabase(admin, secrets.databasePassword, name);
      const url = appUrl({ port: server.port, password: secrets.databasePassword }, name);
      await migrate(url);
      return url;
    },
    async stop() {
      await server.stop();
      await removeTempDir(dataDir);
    },
  };
}

/** Figures of a database that may lose commits would say nothing. */
async function requireDurable(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const rows = await sql<{ name: string; setting: string }[]>`select name, setting
      from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes')`;
    for (const { name, setting } of rows)
      if (setting !== "on") throw new Error(`${name} is ${setting}: commits are not durable`);
  } finally {
    await sql.end();
  }
}
