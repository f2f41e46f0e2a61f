import type { TestProject } from "vitest/node";
import { migrate } from "#db/migrate.ts";
import { prepareDataDir } from "#lib/launch/data-dir.ts";
import { adminUrl, appUrl, ensureDatabase } from "#lib/launch/postgres/database.ts";
import { clusterDirIn, startEmbedded } from "#lib/launch/postgres/embedded.ts";
import { isRoot } from "#lib/launch/postgres/os-user.ts";
import { keepSecrets } from "#lib/launch/secrets.ts";
import { spareDisk } from "#tests/support/spare-disk.ts";
import { makeTempDir, removeTempDir, sweepTempDirs } from "#tests/support/temp-dir.ts";
import { TEMPLATE } from "#tests/support/template.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** URL of the run's PostgreSQL for its superuser. */
    adminUrl: string;
    /** The same for the application's role; the database in it is the template. */
    appUrl: string;
  }
}

/** One PostgreSQL per run, in a folder of its own, with a migrated database to copy from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await sweepTempDirs();
  const dataDir = makeTempDir();
  prepareDataDir(dataDir, isRoot());
  const secrets = keepSecrets(dataDir, clusterDirIn(dataDir));
  const { server } = await startEmbedded(dataDir, secrets);
  const admin = { port: server.port, password: secrets.databaseAdminPassword };
  const app = { port: server.port, password: secrets.databasePassword };
  await spareDisk(adminUrl(admin));
  await ensureDatabase(admin, app.password, TEMPLATE);
  await migrate(appUrl(app, TEMPLATE));
  project.provide("adminUrl", adminUrl(admin));
  project.provide("appUrl", appUrl(app, TEMPLATE));
  return async () => {
    await server.stop();
    await removeTempDir(dataDir);
  };
}
