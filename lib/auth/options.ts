import type { AuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { endSession, findSession, hashSecret } from "#db/queries/sessions.ts";
import { webDatabase } from "#db/web-database.ts";
import { env } from "#lib/env.ts";
import { isAppError } from "#lib/errors.ts";
import { readClientAddress } from "#lib/launch/web/client-address.ts";
import { signIn } from "./sign-in.ts";

/**
 * next-auth cannot keep credentials in database sessions, so its cookie carries nothing but a
 * random session id; every request looks it up, so that a session can be ended.
 */
export function authOptions(): AuthOptions {
  return {
    secret: env().SOURCELINE_SECRET,
    session: { strategy: "jwt", maxAge: 30 * 24 * 3600 },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    cookies: cookieNames(),
    providers: [credentials()],
    callbacks: {
      jwt: ({ token, user }) => (user ? { sid: user.id } : { sid: token.sid }),
      session: ({ session }) => session,
    },
    events: { signOut: ({ token }) => endTokenSession(token?.sid) },
  };
}

/** Cookies do not tell ports apart: two instances on one machine would sign each other out. */
export function cookieNames(): AuthOptions["cookies"] {
  const url = new URL(env().SOURCELINE_URL);
  const isSecure = url.protocol === "https:";
  const prefix = isSecure ? "__Host-" : "";
  const suffix = url.port ? `-${url.port}` : "";
  const options = { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure } as const;
  const cookie = (name: string) => ({ name: `${prefix}sourceline-${name}${suffix}`, options });
  return {
    sessionToken: cookie("session"),
    callbackUrl: cookie("callback"),
    csrfToken: cookie("csrf"),
  };
}

function credentials() {
  return Credentials({
    credentials: { email: {}, password: {} },
    async authorize(given, request) {
      const headers = new Headers((request.headers ?? {}) as Record<string, string>);
      try {
        const { secret } = await signIn(webDatabase(), {
          email: String(given?.email ?? ""),
          password: String(given?.password ?? ""),
          address: readClientAddress(headers),
          userAgent: headers.get("user-agent") ?? "",
        });
        return { id: secret };
      } catch (error) {
        // next-auth hands the message to the page as `error`: only our codes may go there.
        if (isAppError(error)) throw new Error(error.code);
        throw new Error("unavailable");
      }
    },
  });
}

async function endTokenSession(sid: unknown): Promise<void> {
  if (typeof sid !== "string") return;
  const session = await findSession(webDatabase(), hashSecret(sid));
  if (session) await endSession(webDatabase(), session.userId, session.idHash);
}
