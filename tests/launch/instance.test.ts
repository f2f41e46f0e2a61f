import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { clusterDirIn } from "#lib/launch/postgres/embedded.ts";
import { findPostmaster, readPostmaster } from "#lib/launch/postgres/postmaster.ts";
import { isRunning, signal, waitUntilGone } from "#lib/launch/processes.ts";
import { type Instance, type InstanceOptions, startInstance } from "#tests/support/instance.ts";
import { launch } from "#tests/support/launched-process.ts";
import { requestUpgrade } from "#tests/support/raw-upgrade.ts";

async function start(options: InstanceOptions = {}): Promise<Instance> {
  const instance = await startInstance(options);
  onTestFinished(() => instance.dispose());
  return instance;
}

const isAnswering = async (url: string) => (await fetch(url)).status < 500;

it("runs four processes, and Ctrl-C leaves none, with exit code 0", async () => {
  const instance = await start();
  const processes = instance.processIds();
  expect(Object.keys(processes).toSorted()).toEqual(["collab", "postgres", "supervisor", "web"]);
  expect(Object.values(processes).every(isRunning)).toBe(true);
  expect(await isAnswering(instance.url)).toBe(true);
  expect(await instance.stop()).toBe(0);
  expect(Object.values(processes).some(isRunning)).toBe(false);
  expect(existsSync(join(instance.dataDir, "instance.lock"))).toBe(false);
});

it("leads sockets to collab, and only those; also after Next has seen a request", async () => {
  const { url, port } = await start();
  expect(await isAnswering(url)).toBe(true);
  expect(await requestUpgrade(port, "/collab", url)).toBe("HTTP/1.1 101 Switching Protocols");
  expect(await requestUpgrade(port, "/collab", "http://evil.example.org")).toContain("403");
  expect(await requestUpgrade(port, "/collab/internal", url)).toContain("404");
  expect(await requestUpgrade(port, "/_next/hmr", url)).toContain("404");
});

it("serves pages and hot reload in development", async () => {
  const { url, port, stop } = await start({ dev: true });
  expect(await isAnswering(url)).toBe(true);
  expect(await requestUpgrade(port, "/_next/hmr?id=1", url)).toContain("101");
  expect(await requestUpgrade(port, "/collab", url)).toContain("101");
  expect(await stop()).toBe(0);
});

it("does not let a second Ctrl-C interrupt the saving", async () => {
  const instance = await start();
  instance.launched.signal("SIGINT");
  instance.launched.signal("SIGINT");
  instance.launched.signal("SIGTERM");
  expect(await instance.launched.ended).toEqual({ code: 0, signal: null });
});

it("stops cleanly when it is interrupted while it starts", async () => {
  const instance = await start();
  await instance.stop();
  const { dataDir, port } = instance;

  const env = { SOURCELINE_DATA_DIR: dataDir, PORT: String(port), SOURCELINE_DEMO: "0" };
  const launched = launch("start.ts", env);
  // The lock is the first thing a start leaves, long before it is ready.
  // Loading the program itself may take longer than the second that a poll waits by itself.
  const lock = join(dataDir, "instance.lock");
  await expect.poll(() => existsSync(lock), { interval: 5, timeout: 30_000 }).toBe(true);
  launched.signal("SIGINT");
  expect((await launched.ended).code).toBe(0);
  expect(launched.output()).not.toContain("ready");
  expect(findPostmaster(clusterDirIn(dataDir))).toBeUndefined();
});

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
