import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { LaunchError } from "#lib/launch/launch-error.ts";

/** The system user PostgreSQL runs as. */
export type OsUser = { uid: number; gid: number };

const OWN_NAME = "sourceline";

/** True if this process is root, whom PostgreSQL refuses to run as. */
export const isRoot = () => process.getuid?.() === 0;

/**
 * Whom the embedded PostgreSQL runs as: undefined (this user) unless this is root; then the owner of
 * the cluster that exists, or the system user "sourceline", created if need be. Throws LaunchError.
 */
export function chooseOsUser(clusterDir: string): OsUser | undefined {
  if (!isRoot()) return undefined;
  if (existsSync(clusterDir)) {
    const { uid, gid } = statSync(clusterDir);
    if (uid !== 0) return { uid, gid };
  }
  return findUser(OWN_NAME) ?? createUser() ?? findUser("postgres") ?? refuse();
}

function findUser(name: string): OsUser | undefined {
  const uid = run("id", ["-u", name]);
  const gid = run("id", ["-g", name]);
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

/** The result is looked up either way: another instance may have created the user meanwhile. */
function createUser(): OsUser | undefined {
  const flags = ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin"];
  run("useradd", [...flags, OWN_NAME]);
  return findUser(OWN_NAME);
}

function refuse(): never {
  throw new LaunchError(
    `PostgreSQL does not run as root, and the user "${OWN_NAME}" could not be created. Start as another user, or set DATABASE_URL.`,
  );
}

function run(command: string, words: string[]): string | undefined {
  try {
    return execFileSync(command, words, { stdio: ["ignore", "pipe", "ignore"] })
      .toString()
      .trim();
  } catch {
    return undefined;
  }
}
