import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ensureBuild } from "#lib/launch/build/build.ts";
import { createProgress } from "#lib/launch/progress.ts";
import { makeTempDir } from "#tests/support/temp-dir.ts";

let dir: string;
let builds: number;
beforeEach(() => {
  dir = makeTempDir();
  builds = 0;
  write("app/page.tsx", "1");
  write("db/migrations/0000.sql", "1");
});
afterEach(() => rmSync(dir, { recursive: true }));

function write(file: string, content: string): void {
  mkdirSync(join(dir, file, ".."), { recursive: true });
  writeFileSync(join(dir, file), content);
}

async function runBuild(): Promise<void> {
  builds++;
  write(".next/BUILD_ID", "id");
}

const build = (run = runBuild) =>
  ensureBuild({ projectDir: dir, progress: createProgress(() => {}), runBuild: run });

it("builds once for the same sources", async () => {
  expect(await build()).toBe(true);
  expect(await build()).toBe(false);
});

it("builds again when a source changes, but not for a migration", async () => {
  await build();
  write("db/migrations/0001.sql", "2");
  expect(await build()).toBe(false);
  write("app/page.tsx", "2");
  expect(await build()).toBe(true);
});

it("builds again when the build is gone", async () => {
  await build();
  rmSync(join(dir, ".next/BUILD_ID"));
  expect(await build()).toBe(true);
});

it("builds once for two that start together", async () => {
  const built = await Promise.all([build(), build()]);
  expect(built.toSorted()).toEqual([false, true]);
  expect(builds).toBe(1);
});

it("does not take a failed build for one, and leaves the lock", async () => {
  await build();
  write("app/page.tsx", "2");
  const failing = async () => {
    throw new Error("no");
  };
  await expect(build(failing)).rejects.toThrow("no");
  expect(existsSync(join(dir, ".cache/build.lock"))).toBe(false);
  expect(await build()).toBe(true);
});
