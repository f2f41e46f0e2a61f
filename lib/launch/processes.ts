import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** A process that is not mistaken for a later one with the same number. */
export type ProcessId = { pid: number; startedAt: string };

/** Name the process that runs under `pid` now; undefined if there is none. */
export function identifyProcess(pid: number): ProcessId | undefined {
  const startedAt = process.platform === "linux" ? startOnLinux(pid) : askPs(pid, "lstart=");
  return startedAt ? { pid, startedAt } : undefined;
}

/** Whether this very process still runs. */
export function isRunning(id: ProcessId): boolean {
  return identifyProcess(id.pid)?.startedAt === id.startedAt;
}

/** The words of a process's command line, joined by blanks; "" if it is gone or hides them. */
export function readCommandLine(pid: number): string {
  if (process.platform !== "linux") return askPs(pid, "command=");
  return readProc(`/proc/${pid}/cmdline`).replaceAll("\0", " ").trim();
}

/** Wait until the process is gone; false if it still runs after `milliseconds`. */
export async function waitUntilGone(id: ProcessId, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (isRunning(id)) {
    if (Date.now() > deadline) return false;
    await sleep(20);
  }
  return true;
}

/** Send a signal; false if the process (or, for a negative number, its group) is gone already. */
export function signal(pid: number, name: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}

/**
 * Field 22 of proc_pid_stat(5), in ticks since boot, behind the id of the boot: the ticks alone
 * repeat after a restart of the machine. A zombie has ended, whoever has yet to collect it.
 */
function startOnLinux(pid: number): string | undefined {
  const stat = readProc(`/proc/${pid}/stat`);
  // The name in parentheses may itself hold blanks and parentheses.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  if (fields.length < 20 || fields[0] === "Z" || fields[0] === "X") return undefined;
  return `${readProc("/proc/sys/kernel/random/boot_id").trim()}/${fields[19]}`;
}

function readProc(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function askPs(pid: number, column: string): string {
  try {
    const words = ["-o", column, "-p", String(pid)];
    return execFileSync("ps", words, { stdio: ["ignore", "pipe", "ignore"] })
      .toString()
      .trim();
  } catch {
    return "";
  }
}
