import { randomUUID } from "node:crypto";
import { inArray } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as Y from "yjs";
import { documentUpdates } from "#db/schema/documents.ts";
import { entries } from "#db/schema/entries.ts";
import { EMPTY_SEED } from "#lib/collab/doc/create.ts";
import { setEntryField } from "#lib/collab/doc/edit-entry.ts";
import { projectDocument } from "#lib/collab/server/store/project.ts";
import { readRowsSince, readWorkspace } from "#lib/reads/chronologies.ts";
import { contextOf } from "#tests/support/contexts.ts";
import { createDatabase, type TestDatabase } from "#tests/support/postgres.ts";
import { rebuildFromLog } from "#tests/support/rebuild-from-log.ts";
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

const as = (who: "owner" | "reviewer" | "reader") => contextOf(world, world.people[who], 0);

/** Entries of one day each, from 1900 on; the rows alone, as reading them needs no documents. */
async function addRows(chronologyId: string, count: number): Promise<string[]> {
  const rows = Array.from({ length: count }, (_, n) => {
    const day = `${1900 + n}-01-01`;
    const rest = { calendar: "gregorian", time: null, zone: null, sourced: true } as const;
    return {
      ...{ id: randomUUID(), chronologyId, epoch: 1, revision: n + 1, title: day, summary: "" },
      ...{ kind: "attack" as const, status: "draft" as const, tags: [], otherDates: [] },
      date: { edtf: day, text: day, earliest: day, latest: day, ...rest },
      ...{ earliest: day, latest: day, assertionCount: 1, citationCount: 0, sourceCount: 0 },
      ...{ differing: [], unsourced: [], contentHash: "", content: EMPTY_SEED as never },
    };
  });
  await world.database.db.insert(entries).values(rows);
  return rows.map(({ id }) => id);
}

test("a small chronology comes whole with the page", async () => {
  const { id } = await addChronology(world);
  await addRows(id, 99);
  const { rows, isWhole, chronology } = await readWorkspace(await as("reader"), id);
  expect([rows.length, isWhole]).toEqual([100, true]);
  expect(chronology.revision).toBeGreaterThan(0);
});

test("of a large one the newest come, and the entry it opens with; the rest is asked for", async () => {
  const { id, entry } = await addChronology(world);
  const ids = await addRows(id, 150);
  const oldest = ids[0] ?? "";
  const page = await readWorkspace(await as("reader"), id, { entryId: oldest });
  expect(page.isWhole).toBe(false);
  expect(page.chronology.revision).toBe(0);
  expect(page.rows[0]?.title).toBe("2049-01-01");
  expect(page.rows.at(-1)?.id).toBe(oldest);
  expect(page.rows.length).toBe(102);
  const all = await readRowsSince(await as("reader"), { id, since: 0 });
  expect(all.rows.map((row) => row.id).sort()).toEqual([...ids, entry.id].sort());
});

test("what changed comes in answers of bounded size, each row once, also where revisions are shared", async () => {
  const { id, entry } = await addChronology(world);
  const ids = await addRows(id, 25);
  await world.database.db
    .update(entries)
    .set({ revision: 10 })
    .where(inArray(entries.id, ids.slice(8, 14)));
  const seen: string[] = [];
  const sizes: number[] = [];
  let since = 0;
  for (let isLast = false; !isLast; ) {
    const answer = await readRowsSince(await as("owner"), { id, since, most: 10 });
    expect(answer.revision).toBeGreaterThan(since);
    ({ isLast, revision: since } = answer);
    sizes.push(answer.rows.length);
    seen.push(...answer.rows.map((row) => row.id));
  }
  expect(sizes).toEqual([15, 10, 1]);
  expect([...seen].sort()).toEqual([...ids, entry.id].sort());
  const again = await readRowsSince(await as("owner"), { id, since });
  expect(again).toEqual({ revision: since, rows: [], isLast: true });
});

test("an entry of another chronology is not opened with it", async () => {
  const { id } = await addChronology(world);
  await addRows(id, 101);
  const { id: foreign } = await world.createEntry();
  const page = await readWorkspace(await as("owner"), id, { entryId: foreign });
  expect(page.rows.some((row) => row.id === foreign)).toBe(false);
});

test("who wrote in an entry is kept, and told only to those who may read versions", async () => {
  const { id } = await world.createEntry({ title: "Written by two" });
  const { owner, editor } = world.people;
  const doc = await rebuildFromLog(world, id);
  const before = Y.encodeStateVector(doc);
  setEntryField(doc, "title", "Written by both");
  const update = Y.encodeStateAsUpdate(doc, before);
  const { db } = world.database;
  await db.insert(documentUpdates).values({ documentId: id, epoch: 1, update, actorId: editor.id });
  await projectDocument(db, id);
  const { chronologyId } = world;
  const editorsFor = async (who: "reviewer" | "reader") => {
    const { rows } = await readRowsSince(await as(who), { id: chronologyId, since: 0 });
    return rows.find((row) => row.id === id)?.editorIds;
  };
  expect(await editorsFor("reviewer")).toEqual([owner.id, editor.id].sort());
  expect(await editorsFor("reader")).toEqual([]);
  await projectDocument(db, id, { compact: true });
  await projectDocument(db, id);
  expect(await editorsFor("reviewer")).toEqual([owner.id, editor.id].sort());
});
