import { cookies } from "next/headers";
import { decode } from "next-auth/jwt";
import { cache } from "react";
import { findActor } from "#db/queries/access.ts";
import { findSession, hashSecret, type LiveSession, touchSession } from "#db/queries/sessions.ts";
import { webDatabase } from "#db/web-database.ts";
import { env } from "#lib/env.ts";
import type { Actor } from "#lib/policy/can.ts";
import { cookieNames } from "./options.ts";

export type Signed = { session: LiveSession; actor: Actor };

/** Who is asking, or null; looked up in the sessions table once per request. */
export const currentSession = cache(async (): Promise<Signed | null> => {
  const jar = await cookies();
  const name = cookieNames()?.sessionToken?.name ?? "";
  const sid = await readSid(jar.get(name)?.value);
  if (!sid) return null;
  const db = webDatabase();
  const session = await findSession(db, hashSecret(sid));
  const actor = session && (await findActor(db, session.userId));
  if (!session || !actor) return null;
  await touchSession(db, session.idHash);
  return { session, actor };
});

async function readSid(token: string | undefined): Promise<string | null> {
  if (!token) return null;
  try {
    const decoded = await decode({ token, secret: env().SOURCELINE_SECRET ?? "" });
    return typeof decoded?.sid === "string" ? decoded.sid : null;
  } catch {
    // A cookie of another installation, or a forged one.
    return null;
  }
}
