import { expect, test } from "vitest";
import { visits } from "#db/schema/visits.ts";
import { setEntryField } from "#lib/collab/doc/edit-entry.ts";
import { cutVersion } from "#lib/collab/server/store/cut-version.ts";
import { archiveChronology } from "#lib/commands/chronologies.ts";
import { editEntries } from "#lib/commands/edit-entries.ts";
import { deleteEntry } from "#lib/commands/entries.ts";
import { nameVersion, restoreVersion } from "#lib/commands/versions.ts";
import { recordVisit } from "#lib/commands/visits.ts";
import {
  type ActivityFilter,
  EVERYTHING,
  readActivityFilter,
  writeActivityFilter,
} from "#lib/domain/activity.ts";
import { readActivity } from "#lib/reads/activity.ts";
import { type Role, setUpCollab } from "#tests/support/collab-scene.ts";
import { contextOf } from "#tests/support/contexts.ts";
import { addChronology } from "#tests/support/world-changes.ts";

const scene = setUpCollab();
const as = (role: Role) => contextOf(scene.world, scene.world.people[role], scene.collab.port);

async function ask(filter: Partial<ActivityFilter> = {}, role: Role = "reviewer") {
  const given = { id: scene.world.chronologyId, filter: { ...EVERYTHING, ...filter } };
  return readActivity(await as(role), given);
}

const tell = (page: Awaited<ReturnType<typeof ask>>) =>
  page.events.map(({ people, what, entry, reason }) =>
    [people.map(({ name }) => name).join("+"), what, entry?.title, reason]
      .filter(Boolean)
      .join(" "),
  );

/** An entry made by the owner, changed by the editor, named, restored and changed with another. */
async function makePast() {
  const { world } = scene;
  const entry = await world.createEntry({ title: "One" });
  const other = await world.createEntry({ title: "Two" });
  await cutVersion(world.database.db, entry.id, { kind: "auto", reason: "after a pause" });
  const open = scene.connect("editor").openEntry(entry);
  await open.saved();
  setEntryField(open.doc, "summary", "Told");
  await open.saved();
  await nameVersion(await as("editor"), { entryId: entry.id, name: "As filed" });
  await restoreVersion(await as("owner"), { entryId: entry.id, number: 1, parts: ["summary"] });
  const ids = [entry.id, other.id];
  await editEntries(await as("editor"), {
    ...{ chronologyId: world.chronologyId, ids, set: { kind: "arrest" } },
  });
  await deleteEntry(await as("owner"), { id: other.id });
  return { entry, other };
}

test("one stream tells who did what, newest first, with what each version changed", async () => {
  await addChronology(scene.world);
  const { other } = await makePast();
  const page = await ask();
  const told = tell(page).filter((line) => !line.includes("the last editor left"));
  expect(told).toEqual([
    "owner entry.delete Two",
    "editor entry.edit",
    "owner version.restore One version 1",
    "editor version.name One As filed",
    "owner auto One after a pause",
    "owner entry.create Two",
    "owner entry.create One",
  ]);
  const changed = (what: string) =>
    page.events.find((event) => event.what === what)?.changed?.parts;
  expect(changed("version.name")).toEqual(["summary"]);
  expect(changed("version.restore")).toEqual(["summary"]);
  expect(page.events.find(({ what }) => what === "entry.edit")?.entryCount).toBe(2);
  const ofOther = tell(await ask({ entryId: other.id }));
  expect(ofOther).toEqual(expect.arrayContaining(["owner entry.create Two", "editor entry.edit"]));
  expect(ofOther.join()).not.toContain("One");
});

test("it is narrowed by person, kind and entry, and paged without a gap", async () => {
  const { entry } = await makePast();
  const { editor } = scene.world.people;
  expect(tell(await ask({ personId: editor.id })).every((line) => line.includes("editor"))).toBe(
    true,
  );
  expect(tell(await ask({ kind: "entries" }))).toEqual([
    "owner entry.delete Two",
    "owner entry.create Two",
    "owner entry.create One",
  ]);
  await archiveChronology(await as("owner"), { id: scene.world.chronologyId });
  expect(tell(await ask({ kind: "other" }))[0]).toBe("owner chronology.archive");
  const { db } = scene.world.database;
  for (let n = 0; n < 60; n += 1)
    await cutVersion(db, entry.id, { kind: "auto", reason: `n ${n}`, isForced: true });
  const first = await ask();
  expect(first.events).toHaveLength(50);
  const second = await ask({ before: first.next });
  const seen = [...first.events, ...second.events].map(({ cursor }) => cursor);
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toEqual([...seen].sort().reverse());
  expect(tell(second).at(-1)).toBe("owner entry.create One");
});

test("what is new since the last visit", async () => {
  const { world } = scene;
  const { db } = world.database;
  const { chronologyId } = world;
  expect((await ask()).lastVisitAt).toBeNull();
  await recordVisit(await as("reviewer"), { chronologyId });
  await makePast();
  expect((await ask()).lastVisitAt).toBeNull();
  const hourAgo = new Date(Date.now() - 3_600_000);
  await db.update(visits).set({ seenAt: hourAgo });
  const told = tell(await ask({ isNew: true }));
  expect(told).toContain("owner entry.create One");
  await recordVisit(await as("reviewer"), { chronologyId });
  await recordVisit(await as("reviewer"), { chronologyId });
  expect((await ask()).lastVisitAt).toBe(hourAgo.toISOString());
  await db.update(visits).set({ previousAt: new Date(Date.now() + 1000) });
  expect(tell(await ask({ isNew: true }))).toEqual([]);
});

test("the filter stands in the address, and what it does not know is left out", () => {
  const filter: ActivityFilter = {
    ...{ personId: crypto.randomUUID(), entryId: crypto.randomUUID(), kind: "edits", isNew: true },
    before: `2026-11-22T10:00:00.123456Z~v:${crypto.randomUUID()}:3`,
  };
  expect(readActivityFilter(new URLSearchParams(writeActivityFilter(filter)))).toEqual(filter);
  const wrong = new URLSearchParams("person=x&kind=none&entry='&before=1~'; drop&since=ever");
  expect(readActivityFilter(wrong)).toEqual(EVERYTHING);
});
