import { startInstance } from "#tests/support/instance.ts";
import { sweepTempDirs } from "#tests/support/temp-dir.ts";

/** One instance with the demonstration for the whole run; workers inherit where it is. */
export default async function setup(): Promise<() => Promise<void>> {
  await sweepTempDirs();
  const instance = await startInstance({ demo: true, env: { SOURCELINE_GAZETTEER: "1" } });
  process.env.SOURCELINE_TEST_URL = instance.url;
  process.env.SOURCELINE_TEST_PASSWORD = instance.demoPassword;
  process.env.SOURCELINE_TEST_DATA_DIR = instance.dataDir;
  return () => instance.dispose();
}
