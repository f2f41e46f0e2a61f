import { eq } from "drizzle-orm";
import { hashSecret } from "#db/queries/sessions.ts";
import { chronologies } from "#db/schema/chronologies.ts";
import { users } from "#db/schema/people.ts";
import { invitations, teams } from "#db/schema/teams.ts";
import { AppError } from "#lib/errors.ts";
import type { Role } from "#lib/policy/roles.ts";
import type { ReadContext } from "./context.ts";

/** `chronologyTitle` is set for a guest of one chronology; `hasAccount`: its address has one. */
export type InvitationPage = {
  email: string;
  role: Role;
  teamName: string;
  chronologyTitle: string | null;
  hasAccount: boolean;
};

/**
 * What an invitation's page may say to whoever holds the link; the token is the authorization.
 *
 * @throws AppError invitation_invalid, invitation_used, invitation_expired
 */
export async function readInvitation(
  { db }: Pick<ReadContext, "db">,
  token: string,
): Promise<InvitationPage> {
  const [row] = await db
    .select({
      email: invitations.email,
      role: invitations.role,
      teamName: teams.name,
      chronologyTitle: chronologies.title,
      userId: users.id,
      acceptedAt: invitations.acceptedAt,
      revokedAt: invitations.revokedAt,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .innerJoin(teams, eq(teams.id, invitations.teamId))
    .leftJoin(chronologies, eq(chronologies.id, invitations.chronologyId))
    .leftJoin(users, eq(users.email, invitations.email))
    .where(eq(invitations.tokenHash, hashSecret(token)));
  if (!row || row.revokedAt) throw new AppError("invitation_invalid");
  if (row.acceptedAt) throw new AppError("invitation_used");
  if (row.expiresAt < new Date()) throw new AppError("invitation_expired");
  const { email, role, teamName, chronologyTitle, userId } = row;
  return { email, role, teamName, chronologyTitle, hasAccount: userId !== null };
}
