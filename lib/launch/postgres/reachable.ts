import postgres from "postgres";
import { errorCode, LaunchError } from "#lib/launch/launch-error.ts";

const OLDEST = 15;

/**
 * Make sure that a PostgreSQL of the person's own can be used: reachable, 15 or newer, UTF-8.
 * Throws LaunchError in one plain sentence, which never holds the password.
 */
export async function requireReachable(databaseUrl: string): Promise<void> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {}, connect_timeout: 5 });
  try {
    const [row] = await sql<{ version: string; encoding: string }[]>`
      select current_setting('server_version_num') as version,
             current_setting('server_encoding') as encoding`;
    const problem = findProblem(Number(row?.version), row?.encoding ?? "");
    if (problem) throw new LaunchError(`The database at ${place(databaseUrl)} ${problem}`);
  } catch (error) {
    if (error instanceof LaunchError) throw error;
    throw new LaunchError(
      `The database at ${place(databaseUrl)} (DATABASE_URL) cannot be used: ${explain(error)}`,
      { cause: error },
    );
  } finally {
    await sql.end({ timeout: 1 });
  }
}

function findProblem(version: number, encoding: string): string | undefined {
  const major = Math.floor(version / 10_000);
  if (major < OLDEST) return `is PostgreSQL ${major}; ${OLDEST} or newer is needed.`;
  if (encoding !== "UTF8") return `is encoded as ${encoding}; UTF8 is needed.`;
  return undefined;
}

function place(databaseUrl: string): string {
  const { hostname, port, pathname } = new URL(databaseUrl);
  return `${hostname || "localhost"}:${port || 5432}${pathname}`;
}

function explain(error: unknown): string {
  const code = errorCode(error);
  if (code === "ECONNREFUSED") return "nobody answers there. Is it running?";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "no machine has that name.";
  if (code === "CONNECT_TIMEOUT" || code === "ETIMEDOUT") return "no answer within 5 seconds.";
  if (code === "28P01" || code === "28000") return "it refuses this user and password.";
  if (code === "3D000") return "it has no database of that name. Create one first.";
  return error instanceof Error ? error.message : String(error);
}
