import { existsSync } from "node:fs";
import { join } from "node:path";
import { findBinaries } from "#lib/launch/postgres/binaries.ts";
import { type Cluster, createCluster } from "#lib/launch/postgres/cluster.ts";
import { appUrl, ensureDatabase } from "#lib/launch/postgres/database.ts";
import { chooseOsUser, isRoot } from "#lib/launch/postgres/os-user.ts";
import { clearPostmaster } from "#lib/launch/postgres/postmaster.ts";
import { type PostgresServer, startServer } from "#lib/launch/postgres/server.ts";
import type { Secrets } from "#lib/launch/secrets.ts";

/** The embedded database of a data directory, running. */
export type EmbeddedDatabase = { url: string; cluster: Cluster; server: PostgresServer };

/** Where a data directory keeps its cluster and that cluster's log. */
export const clusterDirIn = (dataDir: string) => join(dataDir, "database");
export const logFileIn = (dataDir: string) => join(dataDir, "postgres.log");

/**
 * Start the embedded PostgreSQL of a data directory, creating it the first time, and clear away
 * what a killed start left behind. Throws LaunchError.
 */
export async function startEmbedded(
  dataDir: string,
  secrets: Pick<Secrets, "databasePassword" | "databaseAdminPassword">,
  signal?: AbortSignal,
): Promise<EmbeddedDatabase> {
  const dir = clusterDirIn(dataDir);
  const cluster = { dir, binaries: await findBinaries(isRoot()), user: chooseOsUser(dir) };
  if (existsSync(dir)) await clearPostmaster(dir);
  await createCluster(cluster, secrets.databaseAdminPassword);
  const server = await startServer(cluster, logFileIn(dataDir), { signal });
  try {
    const admin = { port: server.port, password: secrets.databaseAdminPassword };
    await ensureDatabase(admin, secrets.databasePassword);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    url: appUrl({ port: server.port, password: secrets.databasePassword }),
    cluster,
    server,
  };
}
