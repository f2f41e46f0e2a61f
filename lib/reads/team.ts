import { and, eq, isNull } from "drizzle-orm";
import { findChronologyResource } from "#db/queries/access.ts";
import { findTeam, listGuests, listMembers, listOpenInvitations } from "#db/queries/people.ts";
import { listSessions } from "#db/queries/sessions.ts";
import { listSources } from "#db/queries/sources.ts";
import { chronologies } from "#db/schema/chronologies.ts";
import { users } from "#db/schema/people.ts";
import type { Source } from "#lib/domain/source.ts";
import { AppError } from "#lib/errors.ts";
import { can } from "#lib/policy/can.ts";
import { type ReadContext, requireRead } from "./context.ts";
import { presentSources } from "./present/sources.ts";

/** People of a team. Addresses and open invitations are for those who manage it. */
export async function readTeam(context: ReadContext, id: string) {
  const resource = { teamId: id, chronologyId: null };
  const { actor } = requireRead(context, "team.read", resource);
  const mayManage = can(actor, "team.manage", resource);
  const [team, members, guests, invited, titles] = await Promise.all([
    findTeam(context.db, id),
    listMembers(context.db, id),
    mayManage ? listGuests(context.db, id) : [],
    mayManage ? listOpenInvitations(context.db, id) : [],
    context.db
      .select({ id: chronologies.id, title: chronologies.title })
      .from(chronologies)
      .where(and(eq(chronologies.teamId, id), isNull(chronologies.archivedAt))),
  ]);
  if (!team) throw new AppError("not_found");
  return {
    team,
    members: members.map((member) => (mayManage ? member : { ...member, email: "" })),
    guests,
    invitations: invited.map((row) => ({ ...row, expiresAt: row.expiresAt.toISOString() })),
    chronologies: titles,
    mayManage,
    ownUserId: actor.userId,
  };
}

export type TeamPage = Awaited<ReturnType<typeof readTeam>>;

/** The team's library; a guest reads it through the chronology they work on. */
export async function readSources(context: ReadContext, chronologyId: string): Promise<Source[]> {
  const found = await findChronologyResource(context.db, chronologyId);
  const { actor, resource } = requireRead(context, "source.read", found);
  return presentSources(await listSources(context.db, resource.teamId), actor, resource);
}

export async function readAccount({ db, actor }: ReadContext, currentIdHash: string) {
  if (!actor) throw new AppError("unauthenticated");
  const [user] = await db
    .select({ name: users.name, email: users.email, mailKinds: users.mailKinds })
    .from(users)
    .where(eq(users.id, actor.userId));
  if (!user) throw new AppError("unauthenticated");
  const sessions = (await listSessions(db, actor.userId)).map((session) => ({
    ...session,
    createdAt: session.createdAt.toISOString(),
    lastSeenAt: session.lastSeenAt.toISOString(),
    isCurrent: session.idHash === currentIdHash,
  }));
  return { user, sessions };
}
