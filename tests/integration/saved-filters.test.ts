import { afterAll, beforeAll, expect, test } from "vitest";
import { runAction } from "#lib/actions/run-action.ts";
import {
  removeFilter,
  renameFilter,
  restoreFilter,
  saveFilter,
  shareFilter,
} from "#lib/commands/saved-filters.ts";
import type { Role } from "#lib/policy/roles.ts";
import { readEditors, readSavedFilters } from "#lib/reads/saved-filters.ts";
import { contextOf } from "#tests/support/contexts.ts";
import { createDatabase, type TestDatabase } from "#tests/support/postgres.ts";
import { createWorld, type World } from "#tests/support/world.ts";
import { addChronology } from "#tests/support/world-changes.ts";

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase();
  world = await createWorld(database.url);
});

afterAll(async () => {
  await world.end();
  await database.drop();
});

const as = (who: Role) => contextOf(world, world.people[who], 0);

async function seenBy(who: Role, chronologyId: string) {
  const filters = await readSavedFilters(await as(who), chronologyId);
  return filters.map(({ name, ownerName, mayRemove }) => ({ name, ownerName, mayRemove }));
}

test("a filter is one’s own until it is shared, and then of all at work on the chronology", async () => {
  const { id: chronologyId } = await addChronology(world);
  const { id: other } = await addChronology(world);
  const given = { chronologyId, name: "Attacks", query: "kind=attack", isShared: false };
  const { id } = await saveFilter(await as("editor"), given);
  const own = { name: "Attacks", ownerName: null, mayRemove: true };
  expect(await seenBy("editor", chronologyId)).toEqual([own]);
  expect(await seenBy("editor", other)).toEqual([]);
  expect(await seenBy("owner", chronologyId)).toEqual([]);

  await shareFilter(await as("editor"), { id, isShared: true });
  await renameFilter(await as("editor"), { id, name: "All attacks" });
  const shared = { name: "All attacks", ownerName: "editor" };
  expect(await seenBy("reviewer", chronologyId)).toEqual([{ ...shared, mayRemove: false }]);
  expect(await seenBy("owner", chronologyId)).toEqual([{ ...shared, mayRemove: true }]);
  expect(await seenBy("reader", chronologyId)).toEqual([]);

  await removeFilter(await as("owner"), { id });
  expect(await seenBy("editor", chronologyId)).toEqual([]);
  await restoreFilter(await as("owner"), { id });
  expect(await seenBy("editor", chronologyId)).toEqual([{ ...own, name: "All attacks" }]);
  await shareFilter(await as("editor"), { id, isShared: false });
  expect(await seenBy("reviewer", chronologyId)).toEqual([]);
});

test("a reader keeps filters and shares none", async () => {
  const { id: chronologyId } = await addChronology(world);
  const given = { chronologyId, name: "Mine", query: "q=a", isShared: false };
  const { id } = await saveFilter(await as("reader"), given);
  await expect(shareFilter(await as("reader"), { id, isShared: true })).rejects.toMatchObject({
    code: "not_allowed",
  });
  expect(await seenBy("reader", chronologyId)).toHaveLength(1);
  expect(await seenBy("owner", chronologyId)).toEqual([]);
});

test("what is kept is what an address can say, and not nothing", async () => {
  const { id: chronologyId } = await addChronology(world);
  const save = async (query: string) =>
    runAction(await as("editor"), "filter.save", {
      ...{ chronologyId, name: "F", query, isShared: false },
    });
  await save("kind=attack&kind=nonsense&entry=1&view=map&tag=a%20b");
  const [saved] = await readSavedFilters(await as("editor"), chronologyId);
  expect(saved?.query).toBe("kind=attack&tag=a+b");
  for (const empty of ["", "kind=nonsense", "view=map"])
    await expect(save(empty)).rejects.toMatchObject({ code: "bad_request" });
});

test("a person keeps a hundred in one chronology, and is told so", async () => {
  const { id: chronologyId } = await addChronology(world);
  const given = { chronologyId, query: "q=a", isShared: false };
  const context = await as("reviewer");
  for (let n = 0; n < 100; n += 1) await saveFilter(context, { ...given, name: `${n}` });
  const more = saveFilter(context, { ...given, name: "One more" });
  await expect(more).rejects.toMatchObject({ detail: expect.stringContaining("100 filters") });
});

test("those who wrote in entries are named, of this chronology alone", async () => {
  const { owner } = world.people;
  const { id: chronologyId } = await addChronology(world);
  expect(await readEditors(await as("reviewer"), chronologyId)).toEqual([
    { id: owner.id, name: "owner" },
  ]);
});
