import postgres from "postgres";
import { ADMIN_ROLE } from "#lib/launch/postgres/cluster.ts";

/** The role that owns the database and the database's own name. It is no superuser. */
export const APP_ROLE = "sourceline";

type Access = { port: number; password: string };

/** URL of the embedded cluster for its superuser. */
export const adminUrl = ({ port, password }: Access, database = "postgres") =>
  `postgres://${ADMIN_ROLE}:${password}@127.0.0.1:${port}/${database}`;

/** URL of a database of the embedded cluster for the application. */
export const appUrl = ({ port, password }: Access, database: string = APP_ROLE) =>
  `postgres://${APP_ROLE}:${password}@127.0.0.1:${port}/${database}`;

/** Create the application's role and database in an embedded cluster unless they exist. */
export async function ensureDatabase(
  admin: Access,
  appPassword: string,
  name: string = APP_ROLE,
): Promise<void> {
  const sql = postgres(adminUrl(admin), { max: 1, onnotice: () => {}, connect_timeout: 10 });
  try {
    const roles = await sql`select 1 from pg_roles where rolname = ${APP_ROLE}`;
    // The password is base64url, made by us: it needs no quoting, and DDL takes no parameters.
    const verb = roles.length ? "alter" : "create";
    await sql.unsafe(`${verb} role ${APP_ROLE} login password '${requirePlain(appPassword)}'`);
    const found = await sql`select 1 from pg_database where datname = ${name}`;
    if (!found.length) await sql.unsafe(`create database ${requirePlain(name)} owner ${APP_ROLE}`);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Words that go into DDL as they are: letters, digits, `_` and `-` only. */
function requirePlain(word: string): string {
  if (!/^[\w-]+$/.test(word))
    throw new TypeError("A name or password for DDL holds other characters.");
  return word;
}
