import { spawn } from "node:child_process";
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { errorCode, LaunchError } from "#lib/launch/launch-error.ts";
import type { Binaries } from "#lib/launch/postgres/binaries.ts";
import type { OsUser } from "#lib/launch/postgres/os-user.ts";

/** A PostgreSQL data directory, the programs that serve it and the user they run as. */
export type Cluster = { dir: string; binaries: Binaries; user: OsUser | undefined };

/** The superuser of a cluster made here. */
export const ADMIN_ROLE = "postgres";

const MAJOR = "18";

/** What PostgreSQL's programs see of our environment: nothing but what they need. */
export const POSTGRES_ENV: NodeJS.ProcessEnv = {
  // Next's types demand it of every environment.
  NODE_ENV: "production",
  PATH: process.env.PATH ?? "",
  LC_ALL: "C",
  TZ: "UTC",
};

/**
 * Create the cluster unless it exists. It is made under another name and moved into place, so that
 * an interrupted start leaves no half-made one. Throws LaunchError, also for another major version.
 */
export async function createCluster(cluster: Cluster, adminPassword: string): Promise<void> {
  if (existsSync(cluster.dir)) return requireVersion(cluster.dir);
  const draft = `${cluster.dir}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  if (cluster.user) chownSync(draft, cluster.user.uid, cluster.user.gid);
  const passwordFile = writePassword(`${draft}.password`, adminPassword, cluster.user);
  try {
    await runInitdb(cluster, draft, passwordFile);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(draft, cluster.dir);
}

function requireVersion(dir: string): void {
  const found = readFileSync(join(dir, "PG_VERSION"), "utf8").trim();
  if (found === MAJOR) return;
  throw new LaunchError(
    `The database in ${dir} was made by PostgreSQL ${found}, and this release brings ${MAJOR}. Move it with pg_dump of the old release, or set DATABASE_URL.`,
  );
}

function writePassword(file: string, password: string, user: OsUser | undefined): string {
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  if (user) chownSync(file, user.uid, user.gid);
  return file;
}

/** The builtin C.UTF-8 sorts alike on every machine, whatever locales it has installed. */
function runInitdb(cluster: Cluster, dir: string, passwordFile: string): Promise<void> {
  const words = [
    `--pgdata=${dir}`,
    `--username=${ADMIN_ROLE}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
  ];
  return new Promise((resolve, reject) => {
    let said = "";
    const child = spawn(cluster.binaries.initdb, words, {
      ...cluster.user,
      cwd: "/",
      env: POSTGRES_ENV,
      stdio: ["ignore", "ignore", "pipe"],
    });
    child.stderr.on("data", (chunk) => {
      said += chunk;
    });
    child.once("error", (error) => reject(cannotRun(error)));
    child.once("close", (code) => (code === 0 ? resolve() : reject(failed(said))));
  });
}

const cannotRun = (error: Error) =>
  new LaunchError(
    `PostgreSQL's initdb could not be run (${errorCode(error)}). On a system without glibc, set DATABASE_URL to a PostgreSQL of your own.`,
    { cause: error },
  );

const failed = (said: string) =>
  new LaunchError(`The database could not be created: ${said.trim() || "initdb gave no reason"}`);
