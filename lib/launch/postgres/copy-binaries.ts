import { existsSync } from "node:fs";
import { chmod, cp, mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { SYSTEM_DIR } from "#lib/launch/data-dir.ts";
import { errorCode } from "#lib/launch/launch-error.ts";

/**
 * Copy PostgreSQL's programs to where every user may run them, once per version. Returns the copy.
 * It appears under its name only when it is whole, so an interrupted copy is never used.
 */
export async function copyBinaries(native: string, version: string): Promise<string> {
  const target = join(SYSTEM_DIR, `postgres-${version}-${process.platform}-${process.arch}`);
  if (existsSync(target)) return target;
  const draft = `${target}.${process.pid}`;
  await mkdir(SYSTEM_DIR, { recursive: true });
  await chmod(SYSTEM_DIR, 0o755);
  await cp(native, draft, { recursive: true, verbatimSymlinks: true });
  await openToAll(draft);
  await moveIntoPlace(draft, target);
  return target;
}

async function openToAll(dir: string): Promise<void> {
  await chmod(dir, 0o755);
  for (const entry of await readdir(dir, { withFileTypes: true })) {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, dir.endsWith("/bin") ? 0o755 : 0o644);
  }
}

/** Another instance may have been quicker: its copy is as good. */
async function moveIntoPlace(draft: string, target: string): Promise<void> {
  try {
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (errorCode(error) !== "ENOTEMPTY" && errorCode(error) !== "EEXIST") throw error;
  }
}
