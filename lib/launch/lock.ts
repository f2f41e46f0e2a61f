import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { errorCode } from "#lib/launch/launch-error.ts";
import { identifyProcess, isRunning, type ProcessId } from "#lib/launch/processes.ts";

export type Lock = { release(): void };
export type LockAttempt =
  | { taken: Lock; heldBy?: undefined }
  | { taken?: undefined; heldBy: ProcessId };

/**
 * Take a lock file that names its holder. One whose holder has ended is stale and is taken over;
 * two processes that find the same stale lock cannot both win.
 */
export function tryLock(file: string): LockAttempt {
  const mine = JSON.stringify({ ...identifyProcess(process.pid), token: randomUUID() });
  for (;;) {
    if (createWhole(file, mine)) return { taken: { release: () => release(file, mine) } };
    const found = read(file);
    const holder = parseHolder(found);
    if (holder && isRunning(holder)) return { heldBy: holder };
    if (found !== undefined) removeStale(file, found);
  }
}

/** Wait for a lock; `onWait` is called once with the holder if it is not free at once. */
export async function waitForLock(
  file: string,
  options: { signal?: AbortSignal; onWait?: (holder: ProcessId) => void } = {},
): Promise<Lock> {
  for (let first = true; ; first = false) {
    const attempt = tryLock(file);
    if (attempt.taken) return attempt.taken;
    if (first) options.onWait?.(attempt.heldBy);
    await sleep(100, undefined, { signal: options.signal });
  }
}

/** A hard link makes the file appear with its content: nobody ever reads a half-written lock. */
function createWhole(file: string, content: string): boolean {
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, content, { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Between reading and removing, another process may have taken the stale lock over: so move it
 * aside, look again at what was moved, and put it back if it is not the stale one.
 */
function removeStale(file: string, stale: string): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
    if (read(aside) !== stale) linkSync(aside, file);
  } catch (error) {
    if (errorCode(error) !== "ENOENT" && errorCode(error) !== "EEXIST") throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function release(file: string, mine: string): void {
  if (read(file) === mine) rmSync(file, { force: true });
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function parseHolder(content: string | undefined): ProcessId | undefined {
  try {
    const { pid, startedAt } = JSON.parse(content ?? "") as Partial<ProcessId>;
    return typeof pid === "number" && typeof startedAt === "string"
      ? { pid, startedAt }
      : undefined;
  } catch {
    return undefined;
  }
}
