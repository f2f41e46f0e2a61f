import { and, asc, eq, gt, isNull, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { chronologies } from "#db/schema/chronologies.ts";
import { users } from "#db/schema/people.ts";
import { guests, invitations, memberships, teams } from "#db/schema/teams.ts";

/** Ids of everyone who may open a chronology: the members of its team and its guests. */
export async function listChronologyPeople(tx: Tx, chronologyId: string): Promise<string[]> {
  const rows = await tx.execute<{ user_id: string }>(sql`
    select m.user_id from ${memberships} m
    join ${chronologies} c on c.team_id = m.team_id where c.id = ${chronologyId}
    union
    select g.user_id from ${guests} g where g.chronology_id = ${chronologyId}`);
  return rows.map((row) => row.user_id);
}

/** Ids of the teams whose member or guest a person is. */
export async function listTeamsOf(tx: Tx, userId: string): Promise<string[]> {
  const rows = await tx.execute<{ team_id: string }>(sql`
    select m.team_id from ${memberships} m where m.user_id = ${userId}
    union
    select c.team_id from ${guests} g
    join ${chronologies} c on c.id = g.chronology_id where g.user_id = ${userId}`);
  return rows.map((row) => row.team_id);
}

export function listTeams(tx: Tx, userId: string) {
  return tx
    .select({ id: teams.id, name: teams.name, role: memberships.role })
    .from(memberships)
    .innerJoin(teams, eq(teams.id, memberships.teamId))
    .where(eq(memberships.userId, userId))
    .orderBy(asc(teams.name));
}

export async function findTeam(tx: Tx, id: string) {
  const [team] = await tx
    .select({ id: teams.id, name: teams.name })
    .from(teams)
    .where(eq(teams.id, id));
  return team ?? null;
}

export function listMembers(tx: Tx, teamId: string) {
  return tx
    .select({
      userId: users.id,
      name: users.name,
      email: users.email,
      number: users.number,
      role: memberships.role,
    })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(eq(memberships.teamId, teamId))
    .orderBy(asc(users.name));
}

export function listGuests(tx: Tx, teamId: string) {
  return tx
    .select({
      userId: users.id,
      name: users.name,
      email: users.email,
      number: users.number,
      role: guests.role,
      chronologyId: chronologies.id,
      chronologyTitle: chronologies.title,
    })
    .from(guests)
    .innerJoin(users, eq(users.id, guests.userId))
    .innerJoin(chronologies, eq(chronologies.id, guests.chronologyId))
    .where(eq(chronologies.teamId, teamId))
    .orderBy(asc(users.name));
}

/** Invitations that can still be used. */
export function listOpenInvitations(tx: Tx, teamId: string) {
  return tx
    .select({
      id: invitations.id,
      email: invitations.email,
      role: invitations.role,
      chronologyId: invitations.chronologyId,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .where(
      and(
        eq(invitations.teamId, teamId),
        isNull(invitations.acceptedAt),
        isNull(invitations.revokedAt),
        gt(invitations.expiresAt, sql`now()`),
      ),
    )
    .orderBy(asc(invitations.expiresAt));
}

export async function hasAnyUser(tx: Tx): Promise<boolean> {
  const [anyone] = await tx.select({ id: users.id }).from(users).limit(1);
  return anyone !== undefined;
}
