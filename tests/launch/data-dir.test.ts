import { chmodSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chooseDataDir, othersMayEnter, prepareDataDir } from "#lib/launch/data-dir.ts";
import { isRoot } from "#lib/launch/postgres/os-user.ts";
import { makeTempDir } from "#tests/support/temp-dir.ts";

let dir: string;
beforeEach(() => {
  dir = makeTempDir();
  chmodSync(dir, 0o755);
});
afterEach(() => {
  chmodSync(dir, 0o700);
  rmSync(dir, { recursive: true });
});

const question = { setting: undefined, projectDir: "/home/team/sourceline" };

describe("chooseDataDir", () => {
  it("is .data in the project", () => {
    const chosen = chooseDataDir({ ...question, otherUserMustEnter: false });
    expect(chosen).toBe("/home/team/sourceline/.data");
  });

  it("is .data in the project for root, too, where others may enter", () => {
    const chosen = chooseDataDir({ ...question, otherUserMustEnter: true, mayEnter: () => true });
    expect(chosen).toBe("/home/team/sourceline/.data");
  });

  it("is a folder of the system for a clone that only root may enter, one per clone", () => {
    const closed = { setting: undefined, otherUserMustEnter: true, mayEnter: () => false };
    const one = chooseDataDir({ ...closed, projectDir: "/root/one" });
    expect(one).toMatch(/^\/var\/lib\/sourceline\/[0-9a-f]{12}$/);
    expect(chooseDataDir({ ...closed, projectDir: "/root/one" })).toBe(one);
    expect(chooseDataDir({ ...closed, projectDir: "/root/two" })).not.toBe(one);
  });

  it("reads the setting from the project's folder", () => {
    const setting = "../elsewhere";
    const chosen = chooseDataDir({ ...question, setting, otherUserMustEnter: true });
    expect(chosen).toBe("/home/team/elsewhere");
  });
});

describe("othersMayEnter", () => {
  it("looks at every folder above", () => {
    const inner = join(dir, "a/b");
    mkdirSync(inner, { recursive: true });
    expect(othersMayEnter(inner)).toBe(true);
    chmodSync(join(dir, "a"), 0o700);
    expect(othersMayEnter(inner)).toBe(false);
  });
});

describe("prepareDataDir", () => {
  it("creates a folder that others cannot list", () => {
    const data = join(dir, "data");
    prepareDataDir(data, false);
    expect(statSync(data).mode & 0o777).toBe(0o700);
    prepareDataDir(data, true);
    expect(statSync(data).mode & 0o777).toBe(0o711);
  });

  it("says that a folder cannot be written", () => {
    writeFileSync(join(dir, "file"), "");
    expect(() => prepareDataDir(join(dir, "file/data"), false)).toThrow(
      /^The data directory .*file\/data cannot be written \(ENOTDIR\)\. .*SOURCELINE_DATA_DIR\.$/,
    );
  });

  it.skipIf(isRoot())("says so for a folder without the right to write", () => {
    chmodSync(dir, 0o500);
    expect(() => prepareDataDir(join(dir, "data"), false)).toThrow(/cannot be written \(EACCES\)/);
  });

  it("refuses a folder the database's user could not reach", () => {
    chmodSync(dir, 0o700);
    expect(() => prepareDataDir(join(dir, "data"), true)).toThrow(/other users may not enter/);
  });
});

it("a folder that can never be made is said at once", () => {
  expect(() => prepareDataDir("/proc/sourceline/data", false)).toThrow(/cannot be written/);
});
