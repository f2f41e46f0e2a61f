import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { tryLock, waitForLock } from "#lib/launch/lock.ts";
import { identifyProcess, type ProcessId } from "#lib/launch/processes.ts";
import { makeTempDir } from "#tests/support/temp-dir.ts";

let dir: string;
let file: string;

beforeEach(() => {
  dir = makeTempDir();
  file = join(dir, "x.lock");
});
afterEach(() => rmSync(dir, { recursive: true }));

/** The identity a process had while it ran; it has ended by the time this resolves. */
async function endedProcess(): Promise<ProcessId> {
  const child = spawn(process.execPath, ["-e", "process.stdin.resume()"], { stdio: "pipe" });
  const id = identifyProcess(child.pid ?? 0);
  child.stdin.end();
  await once(child, "exit");
  if (!id) throw new Error("The process could not be identified while it ran.");
  return id;
}

describe("tryLock", () => {
  it("is held by one at a time and names the holder", () => {
    const { taken } = tryLock(file);
    expect(tryLock(file).heldBy?.pid).toBe(process.pid);
    taken?.release();
    expect(tryLock(file).taken).toBeDefined();
  });

  it("takes over the lock of a process that has ended", async () => {
    writeFileSync(file, JSON.stringify(await endedProcess()));
    expect(tryLock(file).taken).toBeDefined();
  });

  it("takes over when the number belongs to another process by now", () => {
    writeFileSync(file, JSON.stringify({ pid: process.pid, startedAt: "earlier" }));
    expect(tryLock(file).taken).toBeDefined();
  });

  it.each(["", "{", "null", '{"pid":"1"}'])("takes over a damaged lock: %j", (content) => {
    writeFileSync(file, content);
    expect(tryLock(file).taken).toBeDefined();
  });

  it("does not release a lock that another took over", () => {
    const { taken } = tryLock(file);
    const other = JSON.stringify({ pid: 1, startedAt: "x" });
    writeFileSync(file, other);
    taken?.release();
    expect(existsSync(file)).toBe(true);
  });

  it("leaves no draft behind", () => {
    tryLock(file);
    tryLock(file);
    expect(readdirSync(dir).filter((name) => name.startsWith("x.lock"))).toEqual(["x.lock"]);
  });
});

describe("waitForLock", () => {
  it("waits for the holder and says so once", async () => {
    const { taken } = tryLock(file);
    const waits: number[] = [];
    const waiting = waitForLock(file, {
      onWait: (holder) => {
        waits.push(holder.pid);
        taken?.release();
      },
    });
    (await waiting).release();
    expect(waits).toEqual([process.pid]);
  });

  it("gives up when it is told to", async () => {
    tryLock(file);
    const abort = new AbortController();
    const waiting = waitForLock(file, { signal: abort.signal, onWait: () => abort.abort() });
    await expect(waiting).rejects.toMatchObject({ name: "AbortError" });
  });
});
