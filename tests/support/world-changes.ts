import { createSession } from "#db/queries/sessions.ts";
import { users } from "#db/schema/people.ts";
import { guests } from "#db/schema/teams.ts";
import { createChronology, createEntry } from "#lib/collab/server/store/create-documents.ts";
import type { Role } from "#lib/policy/roles.ts";
import { EMPTY_ENTRY, hashOfPassword, type Person, type World } from "#tests/support/world.ts";

type Made = { id: string; epoch: number };

/** A second chronology of the team, with an entry. */
export async function addChronology(world: World): Promise<{ id: string; entry: Made }> {
  const { db } = world.database;
  const actorId = world.people.owner.id;
  const seed = { title: "Another", summary: "", introduction: [], lanes: [], eras: [] };
  const { id } = await createChronology(db, { teamId: world.teamId, actorId, seed });
  const entry = await createEntry(db, { chronologyId: id, actorId, seed: EMPTY_ENTRY });
  return { id, entry };
}

/** A guest of the world's chronology, and an entry of another one of the same team. */
export async function addGuest(
  world: World,
  role: Role,
): Promise<{ guest: Person; otherEntry: Made }> {
  const { db } = world.database;
  const passwordHash = await hashOfPassword();
  const values = { email: "guest@example.org", name: "guest", passwordHash };
  const [user] = await db.insert(users).values(values).returning();
  const id = user?.id ?? "";
  await db.insert(guests).values({ chronologyId: world.chronologyId, userId: id, role });
  const { entry: otherEntry } = await addChronology(world);
  return { guest: { id, sessionSecret: await createSession(db, id, "test") }, otherEntry };
}

/** Holds a table so that nobody can read or write it, until the function returned is called. */
export async function lockTable(world: World, table: string): Promise<() => Promise<void>> {
  const release = Promise.withResolvers<void>();
  const locked = Promise.withResolvers<void>();
  const held = world.database.raw.begin(async (sql) => {
    await sql.unsafe(`lock table ${table} in access exclusive mode`);
    locked.resolve();
    await release.promise;
  });
  await locked.promise;
  return async () => {
    release.resolve();
    await held;
  };
}
