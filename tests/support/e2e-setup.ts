import { adminUrl } from "#lib/launch/postgres/database.ts";
import { clusterDirIn } from "#lib/launch/postgres/embedded.ts";
import { readPostmaster } from "#lib/launch/postgres/postmaster.ts";
import { readSecrets } from "#lib/launch/secrets.ts";
import { type Instance, startInstance } from "#tests/support/instance.ts";
import { spareDisk } from "#tests/support/spare-disk.ts";
import { sweepTempDirs } from "#tests/support/temp-dir.ts";

/** One instance with the demonstration for the whole run; workers inherit where it is. */
export default async function setup(): Promise<() => Promise<void>> {
  await sweepTempDirs();
  const instance = await startInstance({ demo: true, env: { SOURCELINE_GAZETTEER: "1" } });
  await spareDisk(adminOf(instance));
  process.env.SOURCELINE_TEST_URL = instance.url;
  process.env.SOURCELINE_TEST_PASSWORD = instance.demoPassword;
  process.env.SOURCELINE_TEST_DATA_DIR = instance.dataDir;
  return () => instance.dispose();
}

function adminOf({ dataDir }: Instance): string {
  const port = readPostmaster(clusterDirIn(dataDir))?.port ?? 0;
  return adminUrl({ port, password: readSecrets(dataDir).databaseAdminPassword ?? "" });
}
