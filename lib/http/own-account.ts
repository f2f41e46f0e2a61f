import { currentSession } from "#lib/auth/current-session.ts";
import { readAccount } from "#lib/reads/team.ts";
import { readForPage } from "./viewer.ts";

/** The account of whoever looks at `path`, with the session they look from marked. */
export async function readOwnAccount(path: string) {
  const signed = await currentSession();
  return readForPage(path, (context) => readAccount(context, signed?.session.idHash ?? ""));
}
