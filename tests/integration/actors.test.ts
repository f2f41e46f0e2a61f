import { describe, expect, test } from "vitest";
import { actors } from "#db/schema/actors.ts";
import { teams } from "#db/schema/teams.ts";
import { verifyHistory } from "#db/verify.ts";
import type { StatelessMessage } from "#lib/collab/protocol.ts";
import { type ActorFields, createActor, updateActor } from "#lib/commands/actors.ts";
import { newAssertion } from "#lib/domain/new-assertion.ts";
import { readActorList, readActors } from "#lib/reads/actors.ts";
import { setUpCollab } from "#tests/support/collab-scene.ts";
import { contextOf } from "#tests/support/contexts.ts";
import type { Person } from "#tests/support/world.ts";
import { addGuest } from "#tests/support/world-changes.ts";

const scene = setUpCollab();
const asEditor = () => contextOf(scene.world, scene.world.people.editor, scene.collab.port);
const inTeam = () => ({ teamId: scene.world.teamId, chronologyId: null });
const read = async () => readActors(await asEditor(), scene.world.chronologyId);

const alias = (name: string, language = "") => ({ name, language });
const KHORASAN: ActorFields = {
  ...{ kind: "armed_group", name: "Islamic State – Khorasan Province", note: "" },
  aliases: [alias("ISIS-K"), alias("ولایت خراسان", "fa"), alias("ولاية خراسان", "ar")],
};
const TALIBAN: ActorFields = { ...KHORASAN, name: "Taliban", aliases: [alias("طالبان", "fa")] };

const create = async (fields: ActorFields) =>
  createActor(await asEditor(), { scope: inTeam(), fields });

test("an actor is kept with its names in the order given; the list is changed as a whole", async () => {
  const { id } = await create(KHORASAN);
  expect(await read()).toEqual([{ id, teamId: scene.world.teamId, ...KHORASAN }]);
  const fields = {
    ...({ kind: "organisation", name: "ISKP", note: "Renamed." } as const),
    aliases: [alias("ولاية خراسان", "ar"), alias("IS-K"), alias("ISIS-K")],
  };
  await updateActor(await asEditor(), { id, scope: inTeam(), fields });
  expect(await read()).toEqual([{ id, teamId: scene.world.teamId, ...fields }]);
});

test("of names that differ only in spelling the first is kept, the actor's own before all", async () => {
  const aliases = [alias("isis k"), alias("ISIS‑K"), alias("islamic state khorasan province")];
  await create({ ...KHORASAN, aliases });
  expect((await read())[0]?.aliases).toEqual([alias("isis k")]);
});

describe("a name leads to one actor of the team", () => {
  test.each([
    ["isis k", "“isis k” is a name of “Islamic State – Khorasan Province” already."],
    ["ولايت خراسان", "“ولايت خراسان” is a name of “Islamic State – Khorasan Province” already."],
  ])("%s is refused for a second, with a sentence that names both", async (name, detail) => {
    await create(KHORASAN);
    const { id } = await create(TALIBAN);
    const second = { ...TALIBAN, name: "Another", aliases: [alias(name)] };
    await expect(create(second)).rejects.toMatchObject({ code: "conflict", detail });
    const changed = { ...TALIBAN, aliases: [alias("Emirate"), alias(name)] };
    await expect(
      updateActor(await asEditor(), { id, scope: inTeam(), fields: changed }),
    ).rejects.toMatchObject({ code: "conflict", detail });
    expect((await read()).map(({ name: own }) => own)).toEqual([KHORASAN.name, "Taliban"]);
    expect((await read())[1]?.aliases).toEqual(TALIBAN.aliases);
  });

  test("its own name counts as well", async () => {
    await create(KHORASAN);
    await expect(create({ ...KHORASAN, aliases: [] })).rejects.toMatchObject({
      detail: "“Islamic State – Khorasan Province” is among the actors already.",
    });
  });

  test("of two who give it at the same moment one is refused", async () => {
    const done = await Promise.allSettled([create(TALIBAN), create(TALIBAN), create(TALIBAN)]);
    const refused = done.filter((each) => each.status === "rejected");
    expect(refused.map(({ reason }) => reason.code)).toEqual(["conflict", "conflict"]);
    expect(await read()).toHaveLength(1);
  });
});

test("an actor of another team, or none, is not found", async () => {
  const { db } = scene.world.database;
  const [team] = await db.insert(teams).values({ name: "Other" }).returning();
  const other = { teamId: team?.id ?? "", kind: "state", name: "Elsewhere" } as const;
  const [foreign] = await db.insert(actors).values(other).returning();
  for (const id of [foreign?.id ?? "", crypto.randomUUID()])
    await expect(
      updateActor(await asEditor(), { id, scope: inTeam(), fields: TALIBAN }),
    ).rejects.toMatchObject({ code: "not_found" });
  expect(await read()).toEqual([]);
});

test("a guest adds an actor where they work, and changes none", async () => {
  const { guest } = await addGuest(scene.world, "editor");
  const as = (person: Person) => contextOf(scene.world, person, scene.collab.port);
  const { teamId, chronologyId } = scene.world;
  const scope = { teamId, chronologyId };
  const { id } = await createActor(await as(guest), { scope, fields: TALIBAN });
  expect(await readActors(await as(guest), chronologyId)).toHaveLength(1);
  await expect(updateActor(await as(guest), { id, scope, fields: KHORASAN })).rejects.toMatchObject(
    { code: "not_allowed" },
  );
  await expect(
    createActor(await as(guest), { scope: inTeam(), fields: KHORASAN }),
  ).rejects.toMatchObject({ code: "not_found" });
});

test("whoever has a chronology open is told, and the trail holds what it was before", async () => {
  const opened = scene.connect("owner").openChronology(scene.world.chronologyId);
  await opened.synced();
  const heard: StatelessMessage[] = [];
  const told = new Promise<void>((resolve) => {
    opened.onStateless((message) => {
      heard.push(message);
      if (message.type === "actors" && heard.length === 2) resolve();
    });
  });
  const { id } = await create(KHORASAN);
  await updateActor(await asEditor(), { id, scope: inTeam(), fields: TALIBAN });
  await told;
  expect(heard).toEqual([{ type: "actors" }, { type: "actors" }]);
  const trail = await scene.world.database.raw`
    select action, subject, detail from audit_events order by position`;
  expect(trail.map(({ action, subject }) => [action, subject])).toEqual([
    ["actor.create", `actor:${id}`],
    ["actor.update", `actor:${id}`],
  ]);
  expect(trail[1]?.detail).toEqual({ before: KHORASAN });
  expect(await verifyHistory(scene.world.databaseUrl)).toMatchObject({ ok: true });
});

test("the list says in how many of the entries that one may see an actor is named", async () => {
  const { id } = await create(KHORASAN);
  await create(TALIBAN);
  const createdAt = new Date().toISOString();
  const named = { name: "ISIS-K", actorId: id };
  const perpetrator = () => newAssertion({ field: "perpetrator", value: named, createdAt });
  const claimed = { ...named, status: "claimed_unofficial", mode: null } as const;
  const claim = () => newAssertion({ field: "claim", value: claimed, createdAt });
  await scene.world.createEntry({ assertions: [perpetrator(), claim()] });
  await scene.world.createEntry({ assertions: [claim()] });
  const gone = await scene.world.createEntry({ assertions: [claim()] });
  await scene.world.database.raw`update entries set deleted_at = now() where id = ${gone.id}`;
  const hidden = await scene.world.createEntry({ assertions: [claim()] });
  await scene.world.database.raw`
    update entries set embargo = '2999-01-01' where id = ${hidden.id}`;
  const opened = await scene.world.createEntry({ assertions: [claim()] });
  await scene.world.database.raw`
    update entries set embargo = '2001-01-01' where id = ${opened.id}`;
  const { actors: listed, mayEdit } = await readActorList(await asEditor(), scene.world.teamId);
  expect(listed.map(({ name, entryCount }) => [name, entryCount])).toEqual([
    [KHORASAN.name, 4],
    ["Taliban", 0],
  ]);
  expect(mayEdit).toBe(true);
  const reader = await contextOf(scene.world, scene.world.people.reader, scene.collab.port);
  const seen = await readActorList(reader, scene.world.teamId);
  expect(seen.actors[0]).toMatchObject({ name: KHORASAN.name, entryCount: 3 });
  expect(seen.mayEdit).toBe(false);
});
