import { pino } from "pino";
import { openDatabase } from "#db/client.ts";
import { createSession, createTicket, findSession, hashSecret } from "#db/queries/sessions.ts";
import { users } from "#db/schema/people.ts";
import { memberships, teams } from "#db/schema/teams.ts";
import { hashPassword } from "#lib/auth/passwords.ts";
import { EMPTY_SEED, type EntrySeed } from "#lib/collab/doc/create.ts";
import { type Collab, type CollabOptions, startCollab } from "#lib/collab/server/start-collab.ts";
import { createChronology, createEntry } from "#lib/collab/server/store/create-documents.ts";
import { ROLES, type Role } from "#lib/policy/roles.ts";

export const ORIGIN = "http://localhost:3000";
export const INTERNAL_SECRET = "internal-secret-of-the-tests-0123456789";

/** Of all the world's people; hashed once, since that takes a while by design. */
export const PASSWORD = "one pass phrase for everybody";
let passwordHash: Promise<string> | undefined;
export function hashOfPassword(): Promise<string> {
  passwordHash ??= hashPassword(PASSWORD);
  return passwordHash;
}

export type Person = { id: string; sessionSecret: string };
export type World = {
  database: ReturnType<typeof openDatabase>;
  databaseUrl: string;
  teamId: string;
  chronologyId: string;
  /** One person per role, and one who belongs to no team. */
  people: Record<Role | "outsider", Person>;
  /** A ticket for the next socket of a person. */
  ticketOf(person: Person): Promise<string>;
  createEntry(seed?: Partial<EntrySeed>): Promise<{ id: string; epoch: number }>;
  end(): Promise<void>;
};

/** A team with one person per role and an empty chronology, in a database of its own. */
export async function createWorld(databaseUrl: string): Promise<World> {
  const database = openDatabase(databaseUrl, { pool: 4, name: "sourceline-test" });
  const { db } = database;
  const [team] = await db.insert(teams).values({ name: "Team" }).returning();
  const teamId = team?.id ?? "";
  const people = {} as World["people"];
  const passwordHash = await hashOfPassword();
  for (const role of [...ROLES, "outsider"] as const) {
    const values = { email: `${role}@example.org`, name: role, passwordHash };
    const [user] = await db.insert(users).values(values).returning();
    const id = user?.id ?? "";
    if (role !== "outsider") await db.insert(memberships).values({ teamId, userId: id, role });
    people[role] = { id, sessionSecret: await createSession(db, id, "test") };
  }
  const actorId = people.owner.id;
  const lanes = [{ id: "lane-1", title: "Attacks", hue: 0, position: 1 }];
  const seed = { title: "Chronology", summary: "", introduction: [], lanes, eras: [] };
  const { id: chronologyId } = await createChronology(db, { teamId, actorId, seed });
  return {
    ...{ database, databaseUrl, teamId, chronologyId, people },
    async ticketOf(person) {
      const session = await findSession(db, hashSecret(person.sessionSecret));
      if (!session) throw new Error("the session has ended");
      return createTicket(db, session);
    },
    createEntry: (given = {}) =>
      createEntry(db, { chronologyId, actorId, seed: { ...EMPTY_ENTRY, ...given } }),
    end: () => database.end(),
  };
}

export const EMPTY_ENTRY: EntrySeed = { ...EMPTY_SEED, title: "Entry", narrative: [""] };

/** The real collab server on a free port, quiet. */
export function startTestCollab(
  world: World,
  options: Partial<CollabOptions> = {},
): Promise<Collab> {
  return startCollab({
    databaseUrl: world.databaseUrl,
    secret: INTERNAL_SECRET,
    origins: [ORIGIN],
    log: pino({ level: "silent" }),
    pool: 4,
    ...options,
  });
}
