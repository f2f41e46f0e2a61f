import { eq } from "drizzle-orm";
import { pino } from "pino";
import { describe, expect, test } from "vitest";
import { editionPlans, editions } from "#db/schema/editions.ts";
import { memberships } from "#db/schema/teams.ts";
import { verifyHistory } from "#db/verify.ts";
import { deleteEntry } from "#lib/commands/entries.ts";
import { cancelPlan, type PlanInput, planEdition } from "#lib/commands/plan-edition.ts";
import { publishEdition } from "#lib/commands/publish-edition.ts";
import { publishPlans } from "#lib/commands/publish-plans.ts";
import { askPurge, confirmPurge } from "#lib/commands/purges.ts";
import type { EditionDocument } from "#lib/domain/edition/edition.ts";
import { readAudit } from "#lib/reads/audit.ts";
import { readPublishing } from "#lib/reads/editions.ts";
import { readNotices } from "#lib/reads/notices.ts";
import { readEdition, readEditionSeries } from "#lib/reads/published.ts";
import { type Role, setUpCollab } from "#tests/support/collab-scene.ts";
import { contextOf } from "#tests/support/contexts.ts";
import { administer } from "#tests/support/postgres.ts";
import { addOwner, findInDatabase } from "#tests/support/purge-world.ts";

const scene = setUpCollab();
const as = (role: Role) => contextOf(scene.world, scene.world.people[role], scene.collab.port);
const refusedAs = (code: string) => expect.objectContaining({ code });
const HOUR = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR);

async function decide(given: Partial<PlanInput> = {}): Promise<PlanInput> {
  const { chronologyId } = scene.world;
  const { revision } = await readPublishing(await as("owner"), chronologyId);
  return {
    ...{ chronologyId, revision, slug: "a-chronology", isListed: true, notes: "", errata: "" },
    ...{ corrects: null, isVerifiedOnly: false, scope: "", omit: [], asTheyAre: [], names: [] },
    ...{ publishAt: inHours(1).toISOString(), ...given },
  };
}

const plan = async (given: Partial<PlanInput> = {}) =>
  planEdition(await as("owner"), await decide(given));

/** As a web process does every few seconds, at a moment of our choosing. */
const passTo = (now: Date) =>
  publishPlans({ db: scene.world.database.db, log: pino({ level: "silent" }), now });

const readPlanOf = async (role: Role = "owner") =>
  (await readPublishing(await as(role), scene.world.chronologyId)).plan;

/** What the audit trail has of editions, the newest first. */
async function listEvents(): Promise<string[]> {
  const filter = { actorId: null, kind: "edition" as const, from: null, to: null };
  const asked = { teamId: scene.world.teamId, before: null, filter };
  const { events } = await readAudit(await as("owner"), asked);
  return events.map(({ action }) => action);
}

async function readPublished(number: number): Promise<EditionDocument | null> {
  const read = await readEdition(scene.world.database.db, { slug: "a-chronology", number });
  return read && "edition" in read ? read.edition : null;
}

test("what was looked at is published at its time, once, whoever of two processes is faster", async () => {
  const { world } = scene;
  const { db } = world.database;
  await world.createEntry({ title: "Looked at" });
  const publishAt = inHours(1);
  await plan({ publishAt: publishAt.toISOString(), notes: "As planned" });
  await world.createEntry({ title: "Written since" });
  expect(await readPlanOf("editor")).toMatchObject({
    ...{ state: "waiting", number: 1, count: 1, changedCount: 1, by: "owner" },
  });
  expect(await passTo(new Date(publishAt.getTime() - 1))).toBe(0);
  expect(await readEditionSeries(db, "a-chronology")).toBeNull();
  // Some hours late, as after a time in which nothing ran.
  const now = new Date(publishAt.getTime() + 5 * HOUR);
  expect((await Promise.all([passTo(now), passTo(now)])).sort()).toEqual([0, 1]);
  const edition = await readPublished(1);
  expect(edition).toMatchObject({ notes: "As planned", publishedAt: now.toISOString() });
  expect(edition?.entries.map(({ content }) => content.title)).toEqual(["Looked at"]);
  expect(await db.$count(editions)).toBe(1);
  expect(await readPlanOf()).toBeNull();
  expect(await verifyHistory(scene.database.url)).toMatchObject({ ok: true });
  expect(await listEvents()).toEqual(["edition.publish", "edition.plan"]);
});

test("an embargo that is over by then counts, one that is not keeps its entry out", async () => {
  const { world } = scene;
  const day = inHours(48).toISOString().slice(0, 10);
  await world.createEntry({ title: "Until then", embargo: day });
  await plan({ publishAt: inHours(72).toISOString() });
  expect(await passTo(inHours(73))).toBe(1);
  expect((await readPublished(1))?.entries).toHaveLength(1);
  await plan({ publishAt: inHours(25).toISOString() });
  await passTo(inHours(26));
  expect((await readPublished(2))?.entries).toHaveLength(0);
});

test("a plan is cancelled or changed, and of what it was nothing stays", async () => {
  const { world } = scene;
  const { chronologyId } = world;
  const { raw } = world.database;
  await world.createEntry({ title: "Planned words" });
  await plan({ notes: "First thoughts" });
  const second = inHours(2);
  await plan({ notes: "Second thoughts", publishAt: second.toISOString(), slug: "another" });
  expect(await readPlanOf()).toMatchObject({
    ...{ publishAt: second.toISOString(), decisions: { notes: "Second thoughts" } },
  });
  expect(await findInDatabase(world, "First thoughts")).toEqual([]);
  await cancelPlan(await as("owner"), { chronologyId });
  expect(await readPlanOf()).toBeNull();
  expect(await findInDatabase(world, "Second thoughts")).toEqual([]);
  await expect(cancelPlan(await as("owner"), { chronologyId })).rejects.toEqual(
    refusedAs("conflict"),
  );
  expect(await passTo(inHours(3))).toBe(0);
  expect(await listEvents()).toEqual([
    ...["edition.cancelPlan", "edition.plan", "edition.cancelPlan", "edition.plan"],
  ]);
  expect(await raw`select document from edition_plans`).toEqual([
    { document: null },
    { document: null },
  ]);
});

test.each([
  ["that has passed", -1],
  ["that is a mistake in the year", 24 * 366 * 6],
])("a time %s is refused, and so is what changed since the pre-flight", async (_, hours) => {
  const publishAt = inHours(hours).toISOString();
  await expect(plan({ publishAt })).rejects.toEqual(refusedAs("bad_request"));
  const input = await decide();
  await scene.world.createEntry({ title: "New" });
  await expect(planEdition(await as("owner"), input)).rejects.toEqual(refusedAs("conflict"));
});

describe("what cannot be published as planned", () => {
  test("says why, in the list and to every owner, and can be planned anew", async () => {
    const { world } = scene;
    const second = await addOwner(world);
    const entry = await world.createEntry({ title: "To be deleted" });
    await plan({ notes: "Kept" });
    await deleteEntry(await as("editor"), { id: entry.id });
    expect(await passTo(inHours(2))).toBe(0);
    expect(await readPlanOf()).toMatchObject({
      ...{ state: "failed", failure: "deleted", decisions: { notes: "Kept" } },
      obstacle: { entryId: entry.id, title: "To be deleted" },
    });
    const other = await contextOf(world, second, scene.collab.port);
    for (const context of [await as("owner"), other])
      expect(await readNotices(context)).toMatchObject([
        { kind: "plan_failed", failure: "deleted", entryId: null, by: "owner", isRead: false },
      ]);
    expect(await readNotices(await as("editor"))).toEqual([]);
    expect(await passTo(inHours(3))).toBe(0);
    expect(await verifyHistory(scene.database.url)).toMatchObject({ ok: true });
    await plan();
    expect(await passTo(inHours(4))).toBe(1);
  });

  test("was overtaken by another edition, which who planned it knows if it is their own", async () => {
    await scene.world.createEntry({ title: "One" });
    const second = await addOwner(scene.world);
    await plan();
    const other = await contextOf(scene.world, second, scene.collab.port);
    await publishEdition(other, await decide());
    expect(await readPlanOf()).toMatchObject({ state: "failed", failure: "overtaken" });
    expect(await readNotices(await as("owner"))).toHaveLength(1);
    await plan();
    await publishEdition(await as("owner"), await decide());
    expect(await readPlanOf()).toBeNull();
    expect(await readNotices(await as("owner"))).toHaveLength(1);
    expect(await passTo(inHours(2))).toBe(0);
  });

  test("was planned by somebody who may not publish any more", async () => {
    const { world } = scene;
    const { db } = world.database;
    const second = await addOwner(world);
    const context = await contextOf(world, second, scene.collab.port);
    await planEdition(context, await decide());
    const isSecond = eq(memberships.userId, second.id);
    await db.update(memberships).set({ role: "editor" }).where(isSecond);
    expect(await passTo(inHours(2))).toBe(0);
    expect(await readPlanOf()).toMatchObject({ failure: "not_allowed" });
  });

  test("has an entry that two owners removed for good: not a word of it stays", async () => {
    const { world } = scene;
    const entry = await world.createEntry({ title: "Endangers somebody" });
    await plan({ notes: "About what endangers somebody" });
    const second = await addOwner(world);
    await deleteEntry(await as("editor"), { id: entry.id });
    const purge = await askPurge(await as("owner"), { entryId: entry.id, reason: "A name" });
    const context = await contextOf(world, second, scene.collab.port);
    await confirmPurge(context, { id: purge.id });
    expect(await findInDatabase(world, "ndangers somebody")).toEqual([]);
    expect(await readPlanOf()).toMatchObject({ failure: "purged", decisions: null });
    expect(await passTo(inHours(2))).toBe(0);
    expect(await verifyHistory(scene.database.url)).toMatchObject({ ok: true });
  });
});

test.each([
  ["text", "document = convert_to(replace(convert_from(document, 'UTF8'), 'One', 'Two'), 'UTF8')"],
  ["bytes", "document = '\\x00'"],
  ["time", "publish_at = publish_at - interval '1 minute'"],
])("of a plan whose %s was changed behind our back nothing is published", async (_, change) => {
  await scene.world.createEntry({ title: "One" });
  await plan();
  expect(await verifyHistory(scene.database.url)).toMatchObject({ ok: true });
  const statement = `update edition_plans set ${change}`;
  await expect(scene.world.database.raw.unsafe(statement)).rejects.toThrow("a plan is not changed");
  // As somebody does who may also switch triggers off.
  const name = new URL(scene.database.url).pathname.slice(1);
  await administer(`set session_replication_role = replica; ${statement}`, name);
  expect(await verifyHistory(scene.database.url)).toMatchObject({
    ...{ ok: false, first: expect.stringContaining("planned edition") },
  });
  expect(await passTo(inHours(2))).toBe(0);
  expect(await readPlanOf()).toMatchObject({ state: "failed", failure: "altered" });
});

test("the address stays free to choose until something is published there", async () => {
  const { db } = scene.world.database;
  await plan({ slug: "first-choice" });
  await plan({ slug: "a-chronology" });
  expect(await passTo(inHours(2))).toBe(1);
  expect(await readPublished(1)).not.toBeNull();
  expect(await readEdition(db, { slug: "first-choice", number: 1 })).toBeNull();
  const [row] = await db.select().from(editionPlans).where(eq(editionPlans.state, "published"));
  expect(row).toMatchObject({ document: null, decisions: null });
});
