import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tryLock } from "#lib/launch/lock.ts";
import { clusterDirIn } from "#lib/launch/postgres/embedded.ts";
import { clearPostmaster } from "#lib/launch/postgres/postmaster.ts";
import { isRunning, signal, waitUntilGone } from "#lib/launch/processes.ts";
import { readRuntime } from "#lib/launch/runtime-file.ts";

const PREFIX = "sourceline-test-";

const OWNER = "test-owner.lock";

/** A new folder below the system's own for temporary files, marked as this process's. */
export function makeTempDir(): string {
  const dir = mkdtempSync(join(tmpdir(), PREFIX));
  tryLock(join(dir, OWNER));
  return dir;
}

/** Remove a folder, after stopping a database that may still run in it. */
export async function removeTempDir(dir: string): Promise<void> {
  await clearPostmaster(clusterDirIn(dir));
  rmSync(dir, { recursive: true, force: true });
}

/** Clear away what test runs that were killed left: instances, databases, folders. */
export async function sweepTempDirs(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const dir = join(tmpdir(), name);
    if (!isAbandoned(dir)) continue;
    await stopInstance(dir);
    await removeTempDir(dir);
  }
}

/** Only what had a mark and lost its owner: a folder without one may be just in the making. */
function isAbandoned(dir: string): boolean {
  return readdirSync(dir).includes(OWNER) && tryLock(join(dir, OWNER)).taken !== undefined;
}

async function stopInstance(dir: string): Promise<void> {
  const supervisor = readRuntime(dir)?.supervisor;
  if (!supervisor || !isRunning(supervisor)) return;
  signal(supervisor.pid, "SIGTERM");
  await waitUntilGone(supervisor, 30_000);
}
