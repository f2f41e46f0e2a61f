import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { superviseChild } from "#lib/launch/children/supervise.ts";
import { isRunning, type ProcessId, signal } from "#lib/launch/processes.ts";
import { makeTempDir } from "#tests/support/temp-dir.ts";

let dir: string;
beforeEach(() => {
  dir = makeTempDir();
});
afterEach(() => rmSync(dir, { recursive: true }));

const LISTEN = "process.send({ type: 'listening', port: Number(process.env.GIVEN || 4711) });";
const STAY = "process.on('message', () => process.exit(Number(process.env.EXIT || 0)));";

/** Supervise a small script; `starts` collects one identity per run and `next` waits for one. */
function watch(script: string, env: Record<string, string> = {}) {
  const file = join(dir, "child.mjs");
  writeFileSync(file, script);
  const starts: ProcessId[] = [];
  const ports: (number | undefined)[] = [];
  let onStart = () => {};
  const child = superviseChild({
    spec: (port) => {
      ports.push(port);
      const given = { ...process.env, ...env, GIVEN: String(port ?? "") };
      return { name: "test", file, env: given, cwd: dir, logFile: join(dir, "log") };
    },
    onStart: (id) => {
      starts.push(id);
      onStart();
    },
    say: () => {},
    firstDelay: 1,
  });
  const next = () => new Promise<void>((resolve) => (onStart = resolve));
  return { child, starts, ports, next };
}

it("starts a killed child again, at the port it had", async () => {
  const { child, starts, ports, next } = watch(LISTEN + STAY);
  const { port, stop } = await child;
  expect(port).toBe(4711);
  const restarted = next();
  signal(starts[0]?.pid ?? 0, "SIGKILL");
  await restarted;
  expect(starts).toHaveLength(2);
  expect(ports.at(-1)).toBe(4711);
  await stop(5000);
  expect(starts.some(isRunning)).toBe(false);
});

it("reports a child that could not save", async () => {
  const { stop } = await watch(LISTEN + STAY, { EXIT: "1" }).child;
  expect(await stop(5000)).toBe(1);
});

it("kills a child that does not end in time, and reports that, too", async () => {
  const deaf = `${LISTEN} process.on('message', () => {}); process.on('SIGTERM', () => {}); setInterval(() => {}, 1000);`;
  const { child, starts } = watch(deaf);
  const { stop } = await child;
  expect(await stop(50)).toBe(1);
  expect(starts.some(isRunning)).toBe(false);
});

it("fails with a sentence if the first start fails", async () => {
  await expect(watch("process.exit(3)").child).rejects.toThrow(
    /^The test process did not start: test ended with exit code 3\. Its log is .*log\.$/,
  );
});
