import { openDatabase, type Tx } from "#db/client.ts";
import { hasAnyUser } from "#db/queries/people.ts";
import { ensurePublisher } from "#db/queries/publishers.ts";
import { users } from "#db/schema/people.ts";
import { sources } from "#db/schema/sources.ts";
import { memberships, teams } from "#db/schema/teams.ts";
import { hashPassword } from "#lib/auth/passwords.ts";
import { EMPTY_SEED, type EntrySeed } from "#lib/collab/doc/create.ts";
import { createChronology, createEntry } from "#lib/collab/server/store/create-documents.ts";
import { cutVersion } from "#lib/collab/server/store/cut-version.ts";
import { type PublishInput, publishIn } from "#lib/commands/publish-edition.ts";
import type { EntryFlag } from "#lib/domain/codes.ts";
import { foldName } from "#lib/domain/fold-name.ts";
import { ROLES } from "#lib/policy/roles.ts";
import { seedActors } from "./actors.ts";
import { assertEvent } from "./assert-facts.ts";
import { type FactEvent, type FactSource, readFacts } from "./facts.ts";

/** Addresses of the demonstration accounts, one per role; all have the generated password. */
export const DEMONSTRATION_ADDRESSES = ROLES.map((role) => `${role}@example.org`);

/**
 * Fills an empty database with the demonstration: four accounts, a team, its library and the
 * chronology of ISIS-K. Does nothing where there is anybody already.
 */
export async function seedDemonstration(given: {
  databaseUrl: string;
  password: string;
}): Promise<{ seeded: boolean }> {
  const database = openDatabase(given.databaseUrl, { pool: 2, name: "sourceline-seed" });
  try {
    return await database.db.transaction(async (tx) => {
      if (await hasAnyUser(tx)) return { seeded: false };
      await seed(tx, given.password);
      return { seeded: true };
    });
  } finally {
    await database.end();
  }
}

/** In one transaction: a seed that was interrupted leaves nothing, and starts anew. */
async function seed(db: Tx, password: string): Promise<void> {
  const facts = readFacts();
  const passwordHash = await hashPassword(password);
  const { teamId, ownerId } = await seedTeam(db, passwordHash);
  const sourceIds = await seedSources(db, facts.sources, teamId);
  const { claimantId } = await seedActors(db, teamId);
  const lanes = facts.chronology.lanes.map((title, index) => ({
    ...{ id: crypto.randomUUID(), title },
    ...{ hue: index % 5, position: index + 1 },
  }));
  const { id: chronologyId } = await createChronology(db, {
    ...{ teamId, actorId: ownerId },
    seed: {
      title: facts.chronology.title,
      summary: facts.chronology.summary,
      introduction: INTRODUCTION,
      lanes,
      eras: facts.chronology.eras.map((era) => ({ id: crypto.randomUUID(), ...era })),
      timeZone: facts.chronology.timeZone,
    },
  });
  const laneIds = new Map(lanes.map(({ id, title }) => [title, id]));
  for (const event of facts.events) {
    const made = seedEntry(event, { laneIds, sourceIds, claimantId });
    const { id } = await createEntry(db, { chronologyId, actorId: ownerId, seed: made });
    await cutVersion(db, id, { kind: "import", reason: "demonstration data" });
  }
  await db.transaction((tx) =>
    publishIn(tx, firstEdition(chronologyId), { teamId, actorId: ownerId }),
  );
}

/** Nothing of it is verified, and it says so; none of its people's names is published. */
const firstEdition = (chronologyId: string): PublishInput => ({
  ...{ chronologyId, revision: 0, slug: "isis-k", isListed: true },
  notes:
    "What two published articles state, and beside it what is known and still without a source.",
  ...{
    errata: "",
    corrects: null,
    credits: { authors: [{ literal: "Sourceline demonstration" }], licence: null },
    isVerifiedOnly: false,
    scope: "",
    omit: [],
    asTheyAre: [],
    names: [],
  },
});

const INTRODUCTION = [
  "This chronology holds what two published articles state about ISIS-K, each statement at the paragraph where it stands and no more precise than the source makes it.",
  "Values that are widely known but stated by neither article are kept beside them without a source. They are marked, so that a team can see what is still to be sourced.",
];

/** Team, accounts and memberships. */
function seedTeam(db: Tx, passwordHash: string): Promise<{ teamId: string; ownerId: string }> {
  return db.transaction(async (tx) => {
    const [team] = await tx.insert(teams).values({ name: "Demonstration team" }).returning();
    const people = ROLES.map((role) => ({
      ...{ email: `${role}@example.org`, passwordHash },
      name: `Demo ${role}`,
    }));
    const made = await tx.insert(users).values(people).returning();
    if (!team || !made[0]) throw new Error("the demonstration team could not be made");
    await tx
      .insert(memberships)
      .values(
        ROLES.map((role, index) => ({ teamId: team.id, userId: made[index]?.id ?? "", role })),
      );
    return { teamId: team.id, ownerId: made[0].id };
  });
}

async function seedSources(
  tx: Tx,
  given: readonly FactSource[],
  teamId: string,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { id, csl, kind, tier, reliability, note, publisher } of given) {
    const found = await ensurePublisher(tx, { teamId, name: publisher ?? "", reliability });
    const about = { title: csl.title, authors: csl.author ?? [], published: csl.issued };
    const unknown = { url: "", urlKey: "", accessed: "", isPerpetratorMedia: false };
    const keys = { titleKey: foldName(csl.title), publisherId: found?.id ?? null, language: "en" };
    const values = { teamId, kind, tier, note, ...about, ...unknown, ...keys };
    const [made] = await tx.insert(sources).values(values).returning({ id: sources.id });
    if (made) ids.set(id, made.id);
  }
  return ids;
}

type Ids = {
  laneIds: ReadonlyMap<string, string>;
  sourceIds: ReadonlyMap<string, string>;
  claimantId: string;
};

function seedEntry(event: FactEvent, { laneIds, sourceIds, claimantId }: Ids): EntrySeed {
  const attackTypes = event.attackTypes ?? [];
  return {
    ...EMPTY_SEED,
    ...{ title: event.title, kind: event.kind, lane: laneIds.get(event.lane) ?? null },
    attackTypes,
    flags: readFlags(event),
    ...assertEvent(event, sourceIds, claimantId),
  };
}

/** `success` is said only where the record says something of it: an attack, carried out or not. */
function readFlags({ attackTypes, suicide, success }: FactEvent): EntryFlag[] {
  const flags: EntryFlag[] = attackTypes && success !== false ? ["success"] : [];
  return suicide ? [...flags, "suicide"] : flags;
}
