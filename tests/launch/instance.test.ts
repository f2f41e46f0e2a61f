import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { clusterDirIn } from "#lib/launch/postgres/embedded.ts";
import { findPostmaster } from "#lib/launch/postgres/postmaster.ts";
import { isRunning } from "#lib/launch/processes.ts";
import { isAnswering, start } from "#tests/support/instance-for-test.ts";
import { launch } from "#tests/support/launched-process.ts";
import { requestUpgrade } from "#tests/support/raw-upgrade.ts";

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
