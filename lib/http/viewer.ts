import { notFound, redirect } from "next/navigation";
import { hasAnyUser, listTeams } from "#db/queries/people.ts";
import { webDatabase } from "#db/web-database.ts";
import { currentSession } from "#lib/auth/current-session.ts";
import { type Preferences, readPreferences } from "#lib/domain/preferences.ts";
import { isAppError } from "#lib/errors.ts";
import type { Role } from "#lib/policy/roles.ts";
import type { ReadContext } from "#lib/reads/context.ts";
import { readContext } from "./respond.ts";

/** The signed-in person as the frame of a page shows them. Roles are those in their teams. */
export type Viewer = {
  userId: string;
  /** Counts people, for their colour. */
  number: number;
  name: string;
  email: string;
  preferences: Preferences;
  teams: { id: string; name: string; role: Role }[];
};

/** Who looks at this page, or null for a stranger. */
export async function readViewer(): Promise<Viewer | null> {
  const signed = await currentSession();
  if (!signed) return null;
  const { userId, number, name, email } = signed.session;
  const preferences = readPreferences(signed.session.preferences);
  const teams = await listTeams(webDatabase(), userId);
  return { userId, number, name, email, preferences, teams };
}

/** Who looks at this page; a stranger goes to sign in and comes back to `path` afterwards. */
export async function requireViewer(path: string): Promise<Viewer> {
  return (await readViewer()) ?? redirectToSignIn(path);
}

/**
 * A read for a page: strangers go to sign in, and what does not exist or may not be seen becomes
 * the page for that. Other failures are left to the error page.
 */
export async function readForPage<T>(
  path: string,
  read: (context: ReadContext) => Promise<T>,
): Promise<T> {
  try {
    return await read(await readContext());
  } catch (error) {
    if (!isAppError(error)) throw error;
    if (error.code === "unauthenticated") redirectToSignIn(path);
    if (error.status === 404) notFound();
    throw error;
  }
}

function redirectToSignIn(path: string): never {
  redirect(`/sign-in?next=${encodeURIComponent(path)}`);
}

/** Whether nobody has an account here yet: then the first visitor sets the installation up. */
export async function isEmptyInstallation(): Promise<boolean> {
  return !(await hasAnyUser(webDatabase()));
}
