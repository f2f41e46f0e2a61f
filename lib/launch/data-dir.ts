import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { errorCode, LaunchError } from "#lib/launch/launch-error.ts";

/** Where this machine keeps what other users must reach while the project itself is closed to them. */
export const SYSTEM_DIR = "/var/lib/sourceline";

export type DataDirQuestion = {
  setting: string | undefined;
  projectDir: string;
  /** True if the embedded database will run as another user than this process, that is, for root. */
  otherUserMustEnter: boolean;
  mayEnter?: (dir: string) => boolean;
};

/**
 * The data directory: the setting, or `.data` in the project. PostgreSQL refuses to run as root,
 * and the user it runs as instead cannot enter a project under /root: then a folder of the system,
 * named after the project's path.
 */
export function chooseDataDir(question: DataDirQuestion): string {
  const { setting, projectDir, otherUserMustEnter, mayEnter = othersMayEnter } = question;
  if (setting) return resolve(projectDir, setting);
  if (otherUserMustEnter && !mayEnter(projectDir)) return join(SYSTEM_DIR, nameAfter(projectDir));
  return join(projectDir, ".data");
}

/** Create the data directory and make sure it can be written. Throws LaunchError. */
export function prepareDataDir(dir: string, otherUserMustEnter: boolean): void {
  try {
    makeDirs(dir);
    // Others may pass through to the database's folder, and list nothing.
    chmodSync(dir, otherUserMustEnter ? 0o711 : 0o700);
    const probe = join(dir, `.writable-${process.pid}`);
    writeFileSync(probe, "");
    rmSync(probe);
  } catch (error) {
    throw new LaunchError(
      `The data directory ${dir} cannot be written (${errorCode(error)}). Choose another with SOURCELINE_DATA_DIR.`,
      { cause: error },
    );
  }
  if (otherUserMustEnter && !othersMayEnter(dir)) {
    throw new LaunchError(
      `The database does not run as root, and other users may not enter ${dir}. Choose a folder they may enter with SOURCELINE_DATA_DIR, such as ${SYSTEM_DIR}/data.`,
    );
  }
}

/** Folder by folder: Node's own recursion never ends where one cannot be made, as under /proc. */
function makeDirs(dir: string): void {
  if (existsSync(dir)) return;
  makeDirs(dirname(dir));
  mkdirSync(dir);
}

/** Whether users other than the owner may pass through a folder and every folder above it. */
export function othersMayEnter(dir: string): boolean {
  try {
    if ((statSync(dir).mode & 0o001) === 0) return false;
  } catch {
    return false;
  }
  const above = dirname(dir);
  return above === dir || othersMayEnter(above);
}

const nameAfter = (path: string) => createHash("sha256").update(path).digest("hex").slice(0, 12);
