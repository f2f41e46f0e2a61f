import { env } from "#lib/env.ts";
import { openDatabase } from "./client.ts";

type Opened = ReturnType<typeof openDatabase>;
const HOLDER = globalThis as typeof globalThis & { sourcelineDatabase?: Opened };

/** The web process's database, opened once: on the global, since a reload in development runs this file again. */
export function webDatabase(): Opened["db"] {
  HOLDER.sourcelineDatabase ??= openDatabase(env().DATABASE_URL ?? "", {
    pool: env().SOURCELINE_DATABASE_POOL,
    name: "sourceline-web",
  });
  return HOLDER.sourcelineDatabase.db;
}
