import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { afterEach, beforeEach, expect, it, onTestFinished } from "vitest";
import { prepareDataDir } from "#lib/launch/data-dir.ts";
import { findFreePort } from "#lib/launch/ports.ts";
import { clusterDirIn, startEmbedded } from "#lib/launch/postgres/embedded.ts";
import { isRoot } from "#lib/launch/postgres/os-user.ts";
import { clearPostmaster, findPostmaster } from "#lib/launch/postgres/postmaster.ts";
import { requireReachable } from "#lib/launch/postgres/reachable.ts";
import { isRunning, signal } from "#lib/launch/processes.ts";
import { keepSecrets } from "#lib/launch/secrets.ts";
import { makeTempDir, removeTempDir } from "#tests/support/temp-dir.ts";

let dir: string;
beforeEach(() => {
  dir = makeTempDir();
  prepareDataDir(dir, isRoot());
});
afterEach(() => removeTempDir(dir));

const start = () => startEmbedded(dir, keepSecrets(dir, clusterDirIn(dir)));

async function ask<T extends object>(url: string, query: string): Promise<T[]> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return await sql.unsafe<T[]>(query);
  } finally {
    await sql.end();
  }
}

it("is UTF-8, sorts alike everywhere, commits to disk, and gives the application no superuser", async () => {
  const { url, server } = await start();
  const [row] = await ask(
    url,
    `select current_setting('server_encoding') as encoding, current_setting('fsync') as fsync,
            current_setting('data_checksums') as checksums, datlocale, usesuper
     from pg_database, pg_user where datname = current_database() and usename = current_user`,
  );
  await server.stop();
  expect(row).toEqual({
    encoding: "UTF8",
    fsync: "on",
    checksums: "on",
    datlocale: "C.UTF-8",
    usesuper: false,
  });
});

it("asks everybody for a password", async () => {
  const { url, server } = await start();
  const wrong = new URL(url);
  wrong.password = "wrong";
  await expect(requireReachable(wrong.href)).rejects.toThrow(
    /\/sourceline \(DATABASE_URL\) cannot be used: it refuses this user and password\.$/,
  );
  await server.stop();
});

it("keeps what was committed when it is killed, and starts over the stale postmaster.pid", async () => {
  const first = await start();
  await ask(first.url, "create table kept as select 42 as answer");
  signal(first.server.id.pid, "SIGKILL");
  await first.server.ended;
  expect(existsSync(join(clusterDirIn(dir), "postmaster.pid"))).toBe(true);
  const second = await start();
  expect(await ask(second.url, "select answer from kept")).toEqual([{ answer: 42 }]);
  expect(await second.server.stop()).toBe(true);
});

it("stops an orphan of this data directory and takes over", async () => {
  const orphan = await start();
  const { url, server } = await start();
  expect(isRunning(orphan.server.id)).toBe(false);
  expect(await ask(url, "select 1 as one")).toEqual([{ one: 1 }]);
  await server.stop();
});

it("leaves a stranger alone whose number stands in a stale postmaster.pid", async () => {
  const first = await start();
  await first.server.stop();
  const stranger = spawn(process.execPath, ["-e", "process.stdin.resume()"], { stdio: "pipe" });
  onTestFinished(() => void stranger.kill("SIGKILL"));
  await once(stranger, "spawn");
  const file = join(clusterDirIn(dir), "postmaster.pid");
  writeFileSync(file, `${stranger.pid}\n${clusterDirIn(dir)}\n1\n5432\n\n\n\nready\n`);
  expect(findPostmaster(clusterDirIn(dir))).toBeUndefined();
  expect(await clearPostmaster(clusterDirIn(dir))).toBe("file");
  const second = await start();
  expect(stranger.exitCode).toBeNull();
  await second.server.stop();
});

it("refuses a cluster of another major version", async () => {
  const { server } = await start();
  await server.stop();
  writeFileSync(join(clusterDirIn(dir), "PG_VERSION"), "17\n");
  await expect(start()).rejects.toThrow(/was made by PostgreSQL 17, and this release brings 18/);
});

it("says in one sentence that nobody answers at DATABASE_URL, without the password", async () => {
  const port = await findFreePort();
  await expect(requireReachable(`postgres://a:hunter2@127.0.0.1:${port}/x`)).rejects.toThrow(
    `The database at 127.0.0.1:${port}/x (DATABASE_URL) cannot be used: nobody answers there. Is it running?`,
  );
});
