import { existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tryLock } from "#lib/launch/lock.ts";
import { clusterDirIn } from "#lib/launch/postgres/embedded.ts";
import { clearPostmaster } from "#lib/launch/postgres/postmaster.ts";
import { isRunning, signal, waitUntilGone } from "#lib/launch/processes.ts";
import { readRuntime } from "#lib/launch/runtime-file.ts";

const PREFIX = "sourceline-test-";

const OWNER = "test-owner.lock";

/**
 * A new folder for temporary files, marked as this process's: in memory where there is plenty, since
 * databases are made and dropped by hundreds, and else below the system's own.
 */
export function makeTempDir(): string {
  const dir = mkdtempSync(join(hasMemory() ? MEMORY : tmpdir(), PREFIX));
  tryLock(join(dir, OWNER));
  return dir;
}

const MEMORY = "/dev/shm";
const PLENTY_BYTES = 4 * 1024 ** 3;

function hasMemory(): boolean {
  if (!existsSync(MEMORY)) return false;
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize >= PLENTY_BYTES;
}

/** Remove a folder, after stopping a database that may still run in it. */
export async function removeTempDir(dir: string): Promise<void> {
  await clearPostmaster(clusterDirIn(dir));
  rmSync(dir, { recursive: true, force: true });
}

/** Clear away what test runs that were killed left: instances, databases, folders. */
export async function sweepTempDirs(): Promise<void> {
  for (const dir of [tmpdir(), MEMORY].filter(existsSync).flatMap(listDirsIn)) {
    if (!isAbandoned(dir)) continue;
    await stopInstance(dir);
    await removeTempDir(dir);
  }
}

const listDirsIn = (root: string): string[] =>
  readdirSync(root)
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => join(root, name));

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
