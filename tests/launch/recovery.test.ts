import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { clusterDirIn } from "#lib/launch/postgres/embedded.ts";
import { findPostmaster, readPostmaster } from "#lib/launch/postgres/postmaster.ts";
import { isRunning, signal, waitUntilGone } from "#lib/launch/processes.ts";
import { isAnswering, start } from "#tests/support/instance-for-test.ts";

it("after kill -9 of the supervisor, its children leave, and the next start takes over", async () => {
  const first = await start({ demo: true });
  const before = first.processIds();
  await first.kill();
  expect(isRunning(before.postgres ?? { pid: 0, startedAt: "" })).toBe(true);
  const second = await start({ demo: true, dataDir: first.dataDir, port: first.port });
  expect(Object.values(before).some(isRunning)).toBe(false);
  expect(second.demoPassword).toBe(first.demoPassword);
  expect(await isAnswering(second.url)).toBe(true);
});

it("starts over a lock that a crash left behind", async () => {
  const first = await start();
  await first.stop();
  const stale = { pid: process.pid, startedAt: "before the last restart" };
  writeFileSync(join(first.dataDir, "instance.lock"), JSON.stringify(stale));
  const second = await start({ dataDir: first.dataDir });
  expect(await isAnswering(second.url)).toBe(true);
});

it("starts a killed child again while the others go on", async () => {
  const instance = await start();
  const { collab, web } = instance.processIds();
  if (!collab || !web) throw new Error("An instance without its children said that it is ready.");
  signal(collab.pid, "SIGKILL");
  await waitUntilGone(collab, 5000);
  const running = () => instance.processIds().collab;
  await expect.poll(() => running()?.pid, { timeout: 10_000 }).not.toBe(collab.pid);
  expect(isRunning(web)).toBe(true);
  expect(await instance.stop()).toBe(0);
  expect(Object.values(instance.processIds()).some(isRunning)).toBe(false);
});

it("starts a killed database again, at the port it had", async () => {
  const instance = await start();
  const { postgres } = instance.processIds();
  if (!postgres) throw new Error("An instance without its database said that it is ready.");
  const before = readPostmaster(clusterDirIn(instance.dataDir));
  signal(postgres.pid, "SIGKILL");
  await instance.launched.untilPrinted(/The database ended unexpectedly/);
  const clusterDir = clusterDirIn(instance.dataDir);
  await expect.poll(() => findPostmaster(clusterDir), { timeout: 20_000 }).toBeDefined();
  await expect.poll(() => readPostmaster(clusterDir)?.status, { timeout: 20_000 }).toBe("ready");
  expect(readPostmaster(clusterDir)?.port).toBe(before?.port);
  expect(await instance.stop()).toBe(0);
});

it("two instances of one clone run side by side, and build nothing a second time", async () => {
  const [one, two] = await Promise.all([start(), start()]);
  expect(await isAnswering(one.url)).toBe(true);
  expect(await isAnswering(two.url)).toBe(true);
  const three = await start();
  expect(three.launched.output()).not.toContain("Building the pages");
  expect(await one.stop()).toBe(0);
  expect(await isAnswering(two.url)).toBe(true);
});
