import { once } from "node:events";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, onTestFinished } from "vitest";
import { findFreePort } from "#lib/launch/ports.ts";
import { clusterDirIn } from "#lib/launch/postgres/embedded.ts";
import { identifyProcess } from "#lib/launch/processes.ts";
import { launch } from "#tests/support/launched-process.ts";
import { makeTempDir } from "#tests/support/temp-dir.ts";

let dir: string;
beforeEach(() => {
  dir = makeTempDir();
});
afterEach(() => rmSync(dir, { recursive: true }));

/** Start the launcher with settings it must refuse; resolves to what it printed. */
async function refuse(env: Record<string, string>): Promise<string> {
  const launched = launch("start.ts", { SOURCELINE_DATA_DIR: dir, ...env });
  const { code } = await launched.ended;
  expect(code).toBe(1);
  expect(launched.output()).not.toMatch(/^\s+at /m);
  return launched.output().trim();
}

it("a bad setting: every problem in a sentence", async () => {
  expect(await refuse({ PORT: "abc", SOURCELINE_DEMO: "yes" })).toBe(
    'PORT must be a number from 1 to 65535, but is "abc".\n' +
      'SOURCELINE_DEMO must be "1" (on) or "0" (off), but is "yes".',
  );
});

it("a taken port: before any database is made", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  expect(await refuse({ PORT: String(port) })).toMatch(/^Port \d+ is taken by another program\./);
  expect(existsSync(clusterDirIn(dir))).toBe(false);
});

it("a data directory that cannot be written", async () => {
  writeFileSync(join(dir, "file"), "");
  const said = await refuse({ SOURCELINE_DATA_DIR: join(dir, "file/data") });
  expect(said).toMatch(/^The data directory .* cannot be written \(ENOTDIR\)\.[^\n]*$/);
});

it("a database that cannot be reached", async () => {
  const DATABASE_URL = `postgres://a:hunter2@127.0.0.1:${await findFreePort()}/x`;
  const said = await refuse({ DATABASE_URL, PORT: String(await findFreePort()) });
  expect(said).toMatch(
    /^The database at 127\.0\.0\.1:\d+\/x \(DATABASE_URL\) cannot be used:[^\n]*$/,
  );
  expect(said).not.toContain("hunter2");
});

it("a data directory that another instance uses", async () => {
  writeFileSync(join(dir, "instance.lock"), JSON.stringify(identifyProcess(process.pid)));
  const said = await refuse({ PORT: String(await findFreePort()) });
  expect(said).toMatch(/^Sourceline already runs on \S+ \(process \d+\)\. Stop it first[^\n]*$/);
});
