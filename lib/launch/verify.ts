import { verifyHistory } from "#db/verify.ts";
import { verifyCaptures } from "#db/verify-captures.ts";
import { capturesIn, hashCapture } from "#lib/captures/capture-files.ts";
import { verifyLog } from "#lib/collab/server/store/verify-log.ts";
import { EnvError, readEnv } from "#lib/env.ts";
import { chooseDataDir } from "#lib/launch/data-dir.ts";
import { LaunchError } from "#lib/launch/launch-error.ts";
import { isRoot } from "#lib/launch/postgres/os-user.ts";
import { PROJECT_DIR } from "#lib/launch/project.ts";
import { withDatabase } from "#lib/launch/with-database.ts";

/**
 * `npm run verify`: walk the hash chain of versions and audit events, play every document's log
 * again, and hash every capture anew, also while an instance runs. Exits with 0 if all fits, with 1 and the first that does not.
 */
async function main(): Promise<number> {
  const env = readEnv();
  const dataDir = chooseDataDir({
    setting: env.SOURCELINE_DATA_DIR,
    projectDir: PROJECT_DIR,
    otherUserMustEnter: isRoot(),
  });
  return withDatabase(env, dataDir, async (url) => {
    const history = await verifyHistory(url);
    if (history.ok) console.log(`The history is intact: ${history.checked} rows fit.`);
    else console.error(`The history does not fit. The first row that breaks it: ${history.first}`);
    const log = await verifyLog(url);
    if (log.ok) console.log(`The log is intact: ${log.checked} documents were played again.`);
    else console.error(`The log does not fit: ${log.first}`);
    const hashFile = (sha256: string) => hashCapture(capturesIn(dataDir), sha256);
    const files = await verifyCaptures(url, hashFile);
    if (files.ok) console.log(`The captures are intact: ${files.checked} files fit.`);
    else console.error(`The captures do not fit. The first that breaks them: ${files.first}`);
    return history.ok && log.ok && files.ok ? 0 : 1;
  });
}

main()
  .catch((error) => {
    const plain = error instanceof LaunchError || error instanceof EnvError;
    console.error(plain ? error.message : error);
    return 1;
  })
  .then((code) => process.exit(code));
