import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { LaunchError } from "#lib/launch/launch-error.ts";
import {
  identifyProcess,
  type ProcessId,
  readCommandLine,
  signal,
  waitUntilGone,
} from "#lib/launch/processes.ts";

/** The lines of postmaster.pid that matter here (src/include/utils/pidfile.h of PostgreSQL). */
export type PostmasterFile = { pid: number; port: number; status: string };

/** What PostgreSQL wrote into its data directory about itself; undefined if there is nothing. */
export function readPostmaster(clusterDir: string): PostmasterFile | undefined {
  try {
    const lines = readFileSync(join(clusterDir, "postmaster.pid"), "utf8").split("\n");
    const pid = Number(lines[0]);
    return pid > 0 ? { pid, port: Number(lines[3]), status: (lines[7] ?? "").trim() } : undefined;
  } catch {
    return undefined;
  }
}

/** The PostgreSQL that serves this data directory now, by pid and by its command line. */
export function findPostmaster(clusterDir: string): ProcessId | undefined {
  const pid = readPostmaster(clusterDir)?.pid;
  const id = pid ? identifyProcess(pid) : undefined;
  if (!id) return undefined;
  return `${readCommandLine(id.pid)} `.includes(`postgres -D ${clusterDir} `) ? id : undefined;
}

/**
 * Clear away what a killed start left: stop an orphaned PostgreSQL of this data directory, remove a
 * stale postmaster.pid (its number may belong to another program by now, and PostgreSQL then
 * refuses to start). Returns what was done. Throws LaunchError if the orphan does not stop.
 */
export async function clearPostmaster(clusterDir: string): Promise<"nothing" | "file" | "orphan"> {
  const orphan = findPostmaster(clusterDir);
  if (orphan) {
    await stopOrphan(orphan, clusterDir);
    return "orphan";
  }
  if (!readPostmaster(clusterDir)) return "nothing";
  rmSync(join(clusterDir, "postmaster.pid"), { force: true });
  return "file";
}

/** SIGINT is PostgreSQL's fast shutdown: it ends sessions, writes a checkpoint and exits. */
async function stopOrphan(orphan: ProcessId, clusterDir: string): Promise<void> {
  signal(orphan.pid, "SIGINT");
  if (await waitUntilGone(orphan, 30_000)) return;
  throw new LaunchError(
    `A PostgreSQL of an earlier start (process ${orphan.pid}) still serves ${clusterDir} and does not stop. End it with "kill -INT ${orphan.pid}" and start again.`,
  );
}
