import { join } from "node:path";
import { LaunchError } from "#lib/launch/launch-error.ts";
import { type Lock, tryLock } from "#lib/launch/lock.ts";
import { isRunning, signal, waitUntilGone } from "#lib/launch/processes.ts";
import type { Progress } from "#lib/launch/progress.ts";
import { readRuntime } from "#lib/launch/runtime-file.ts";

/** Longer than the flush of collab may take. */
const LEFTOVER_PATIENCE = 15_000;

/** Make this process the one instance of a data directory. Throws LaunchError if another is. */
export function claimDataDir(dataDir: string): Lock {
  const attempt = tryLock(join(dataDir, "instance.lock"));
  if (attempt.taken) return attempt.taken;
  const url = readRuntime(dataDir)?.url;
  throw new LaunchError(
    `Sourceline already runs on ${dataDir} (process ${attempt.heldBy.pid}${url ? `, ${url}` : ""}). Stop it first, or give this one its own SOURCELINE_DATA_DIR and PORT.`,
  );
}

/**
 * Web and collab of a supervisor that was killed stop by themselves, and collab saves first: let
 * them, so that they do not meet the new ones at the same port. Killed if they take too long.
 */
export async function clearLeftovers(dataDir: string, progress: Progress): Promise<void> {
  const left = Object.values(readRuntime(dataDir)?.children ?? {}).filter(isRunning);
  if (!left.length) return;
  await progress.step("Waiting for the processes of an earlier start to end", async () => {
    for (const id of left) {
      if (await waitUntilGone(id, LEFTOVER_PATIENCE)) continue;
      signal(-id.pid, "SIGKILL");
      await waitUntilGone(id, LEFTOVER_PATIENCE);
    }
  });
}
