import { expect, test } from "vitest";
import { findStanding } from "#db/queries/entry-reviews.ts";
import { listRowsSince } from "#db/queries/rows.ts";
import { chronologies } from "#db/schema/chronologies.ts";
import { documentUpdates } from "#db/schema/documents.ts";
import { auditEvents } from "#db/schema/history.ts";
import { entryReviews } from "#db/schema/reviews.ts";
import { verifyHistory } from "#db/verify.ts";
import { addCitation, editAssertion, setEntryField } from "#lib/collab/doc/edit-entry.ts";
import { readEntryFacts } from "#lib/collab/doc/read-entry.ts";
import { editEntries, moveEntryDate, undoEntryEdits } from "#lib/commands/edit-entries.ts";
import { deleteEntry } from "#lib/commands/entries.ts";
import { newAssertion, newCitation } from "#lib/domain/new-assertion.ts";
import { AppError } from "#lib/errors.ts";
import { type Role, setUpCollab } from "#tests/support/collab-scene.ts";
import { contextOf } from "#tests/support/contexts.ts";
import { eventually } from "#tests/support/eventually.ts";
import { addChronology } from "#tests/support/world-changes.ts";

const scene = setUpCollab();
const as = (role: Role) => contextOf(scene.world, scene.world.people[role], scene.collab.port);
const refusedAs = (code: string) => expect.objectContaining({ code });
const readRows = () => listRowsSince(scene.world.database.db, scene.world.chronologyId, 0);
const rowOf = async (id: string) => (await readRows()).find((row) => row.id === id);

const DATE = { edtf: "2021-08", text: "", calendar: "gregorian", time: null, zone: null } as const;
const datedSeed = () => {
  const date = newAssertion({ field: "date", value: DATE, rank: "preferred" });
  return { date, seed: { assertions: [date] } };
};
const MOVE = { time: null, zone: null, reason: "Moved on the timeline" };

test("several entries change at once, those who have one open see it, and the log names who did", async () => {
  const { world } = scene;
  const made = await Promise.all([world.createEntry({ tags: ["old"] }), world.createEntry()]);
  const ids = made.map(({ id }) => id);
  const open = scene.connect("owner").openEntry(made[0] ?? { id: "", epoch: 1 });
  await open.saved();
  setEntryField(open.doc, "summary", "Typed meanwhile");
  const set = { laneId: "lane-1", kind: "arrest", addTags: ["new"], removeTags: ["old"] } as const;
  const { undo, skipped } = await editEntries(await as("editor"), {
    ...{ chronologyId: world.chronologyId, ids },
    set: { ...set, addTags: ["new"], removeTags: ["old"], status: "in_review" },
  });
  expect(skipped).toEqual([]);
  expect(undo.map(({ id }) => id)).toEqual(ids);
  await open.saved();
  const { facts } = await eventually(
    () => readEntryFacts(open.doc),
    ({ facts: { laneId } }) => laneId === "lane-1",
  );
  expect(facts).toMatchObject({ kind: "arrest", tags: ["new"] });
  expect(facts.summary).toBe("Typed meanwhile");
  expect(await rowOf(ids[1] ?? "")).toMatchObject({
    ...{ laneId: "lane-1", tags: ["new"], status: "in_review" },
  });
  const log = await world.database.raw`
    select distinct actor_id from document_updates where document_id = any(${ids})`;
  expect(log.map((row) => row.actor_id)).toContain(world.people.editor.id);
});

test("undo puts back what still stands, and leaves what a colleague changed since", async () => {
  const { id } = await scene.world.createEntry({ title: "Before", tags: ["kept"] });
  const chronologyId = scene.world.chronologyId;
  const edit = (set: Parameters<typeof editEntries>[1]["set"], role: Role = "editor") =>
    as(role).then((context) => editEntries(context, { chronologyId, ids: [id], set }));
  const { undo } = await edit({ title: "After", kind: "arrest", addTags: ["x"] });
  await edit({ title: "By the owner" }, "owner");
  const { left } = await undoEntryEdits(await as("editor"), { chronologyId, undo });
  expect(left).toEqual([{ id, changes: [{ part: "title", before: "Before", after: "After" }] }]);
  const row = await rowOf(id);
  expect(row).toMatchObject({ title: "By the owner", kind: "context", tags: ["kept"] });
});

test("who may not edit is refused, and so is what is archived or of elsewhere, with nothing done", async () => {
  const { world } = scene;
  const { id } = await world.createEntry();
  const own = { chronologyId: world.chronologyId, ids: [id], set: { kind: "arrest" as const } };
  await expect(editEntries(await as("reviewer"), own)).rejects.toEqual(refusedAs("not_allowed"));
  await expect(moveEntryDate(await as("reviewer"), { id, edtf: "2020", ...MOVE })).rejects.toEqual(
    refusedAs("not_allowed"),
  );
  const { id: other } = await addChronology(world);
  const foreign = { ...own, chronologyId: other };
  await expect(editEntries(await as("editor"), foreign)).rejects.toEqual(refusedAs("not_found"));
  const mixed = { ...own, ids: [id, crypto.randomUUID()] };
  await expect(editEntries(await as("editor"), mixed)).rejects.toEqual(refusedAs("not_found"));
  const noLane = { ...own, set: { laneId: "gone" } };
  await expect(editEntries(await as("editor"), noLane)).rejects.toEqual(refusedAs("bad_request"));
  await world.database.db.update(chronologies).set({ archivedAt: new Date() });
  await expect(editEntries(await as("editor"), own)).rejects.toEqual(refusedAs("conflict"));
  await expect(moveEntryDate(await as("editor"), { id, edtf: "2020", ...MOVE })).rejects.toEqual(
    refusedAs("conflict"),
  );
  expect(await rowOf(id)).toMatchObject({ kind: "context", date: null });
});

test("a deleted entry and one that was signed off are named, and the others are changed", async () => {
  const { world } = scene;
  const [deleted, verified, plain] = await Promise.all([
    world.createEntry(),
    world.createEntry(),
    world.createEntry(),
  ]);
  await world.database.db
    .insert(entryReviews)
    .values({ entryId: verified.id, chronologyId: world.chronologyId, status: "verified" });
  await deleteEntry(await as("editor"), { id: deleted.id });
  const { undo, skipped } = await editEntries(await as("editor"), {
    ...{ chronologyId: world.chronologyId, ids: [deleted.id, verified.id, plain.id] },
    set: { status: "in_review" },
  });
  expect(skipped).toEqual([
    { id: deleted.id, reason: "deleted" },
    { id: verified.id, reason: "signed_off" },
  ]);
  expect(undo.map(({ id }) => id)).toEqual([plain.id]);
  const standing = await findStanding(world.database.db, verified.id);
  expect(standing).toMatchObject({ status: "verified" });
});

test("a date without a citation is moved in place, and back", async () => {
  const { date, seed } = datedSeed();
  const { id } = await scene.world.createEntry(seed);
  const context = await as("editor");
  const { outcome, undo } = await moveEntryDate(context, { id, edtf: "2021-09", ...MOVE });
  expect(outcome).toBe("changed");
  expect(await rowOf(id)).toMatchObject({ date: { edtf: "2021-09" }, assertionCount: 1 });
  await undoEntryEdits(context, { chronologyId: scene.world.chronologyId, undo });
  expect(await rowOf(id)).toMatchObject({ date: { edtf: date.value?.edtf }, assertionCount: 1 });
});

test("a date that something is cited for stays as it is beside the new one, and is preferred again by undo", async () => {
  const { date, seed } = datedSeed();
  const citation = newCitation({ sourceId: crypto.randomUUID(), assertionId: date.id });
  const entry = await scene.world.createEntry({ ...seed, citations: [citation] });
  const context = await as("editor");
  const move = { id: entry.id, edtf: "2021-08-26", ...MOVE, time: "17:50", zone: "Asia/Kabul" };
  const { outcome, undo } = await moveEntryDate(context, move);
  expect(outcome).toBe("added");
  const row = await rowOf(entry.id);
  expect(row?.date).toMatchObject({ edtf: "2021-08-26", time: "17:50", sourced: false });
  expect(row?.otherDates).toMatchObject([{ edtf: "2021-08", sourced: true }]);
  await undoEntryEdits(context, { chronologyId: scene.world.chronologyId, undo });
  const open = scene.connect("editor").openEntry(entry);
  await open.synced();
  expect(readEntryFacts(open.doc).facts.assertions).toEqual([date]);
});

test("an entry without a date gets one", async () => {
  const { id } = await scene.world.createEntry();
  const { outcome } = await moveEntryDate(await as("editor"), { id, edtf: "2021~", ...MOVE });
  expect(outcome).toBe("added");
  expect(await rowOf(id)).toMatchObject({ date: { edtf: "2021~" } });
});

test("a moved date that was cited or changed since is not taken back", async () => {
  const { date, seed } = datedSeed();
  const entry = await scene.world.createEntry(seed);
  const context = await as("editor");
  const { undo } = await moveEntryDate(context, { id: entry.id, edtf: "2021-09", ...MOVE });
  const open = scene.connect("owner").openEntry(entry);
  await open.saved();
  addCitation(open.doc, newCitation({ sourceId: crypto.randomUUID(), assertionId: date.id }));
  await open.saved();
  const { left } = await undoEntryEdits(context, {
    ...{ chronologyId: scene.world.chronologyId, undo },
  });
  expect(left).toEqual(undo);
  expect(readEntryFacts(open.doc).facts.assertions).toMatchObject([{ value: { edtf: "2021-09" } }]);
});

test("two who move an entry at once, one of them while it is open, end in one state", async () => {
  const { seed, date } = datedSeed();
  const entry = await scene.world.createEntry(seed);
  const [one, two] = [scene.connect("editor"), scene.connect("owner")].map((client) =>
    client.openEntry(entry),
  );
  await Promise.all([one?.saved(), two?.saved()]);
  const move = async (role: Role, edtf: string) =>
    moveEntryDate(await as(role), { id: entry.id, edtf, ...MOVE });
  if (two) editAssertion(two.doc, date.id, { note: "typed meanwhile" });
  await Promise.all([move("editor", "2022-01-01"), move("owner", "2023-01-01")]);
  await Promise.all([one?.saved(), two?.saved()]);
  const stored = (await rowOf(entry.id))?.date?.edtf;
  expect(["2022-01-01", "2023-01-01"]).toContain(stored);
  const read = () => [one, two].map((each) => each && readEntryFacts(each.doc).facts.assertions);
  const expected = { note: "typed meanwhile", value: { edtf: stored } };
  const seen = await eventually(read, (both) =>
    both.every((all) => all?.[0]?.field === "date" && all[0].value?.edtf === stored),
  );
  expect(seen).toMatchObject([[expected], [expected]]);
});

/** As if its log were damaged: it can be neither read nor written. */
async function breakEntry(id: string): Promise<void> {
  const update = new Uint8Array([255, 255, 255]);
  await scene.world.database.db
    .insert(documentUpdates)
    .values({ documentId: id, epoch: 1, update });
}

test("an entry that cannot be saved is named, the others are changed, and both are told of an undo", async () => {
  const { world } = scene;
  const ids: string[] = [];
  for (const title of ["A", "B", "C"]) ids.push((await world.createEntry({ title })).id);
  const [a = "", b = "", c = ""] = ids;
  await breakEntry(b);
  const context = await as("editor");
  const { chronologyId } = world;
  const edit = { chronologyId, ids, set: { kind: "arrest" as const } };
  const { undo, skipped } = await editEntries(context, edit);
  expect(undo.map(({ id }) => id)).toEqual([a, c]);
  expect(skipped).toEqual([{ id: b, reason: "not_saved" }]);
  await breakEntry(c);
  const undone = await undoEntryEdits(context, { chronologyId, undo });
  expect(undone).toEqual({ left: [], unsaved: [undo[1]] });
  expect(await rowOf(a)).toMatchObject({ kind: "context" });
  expect(await rowOf(c)).toMatchObject({ kind: "arrest" });
  expect(scene.lines.filter(({ level }) => level >= 50)).not.toEqual([]);
});

test("after a failure in the middle what was done is answered, so that it can be undone", async () => {
  const { world } = scene;
  const ids: string[] = [];
  for (let n = 0; n < 60; n += 1) ids.push((await world.createEntry({ title: `E ${n}` })).id);
  const context = await as("editor");
  let calls = 0;
  const collab: typeof context.collab = async (name, input) => {
    calls += 1;
    if (calls === 2) throw new AppError("unavailable");
    return context.collab(name, input);
  };
  const set = { addTags: ["bulk"] };
  const input = { chronologyId: world.chronologyId, ids, set };
  const { undo, skipped } = await editEntries({ ...context, collab }, input);
  expect(undo.map(({ id }) => id)).toEqual(ids.slice(0, 50));
  expect(skipped).toEqual(ids.slice(50).map((id) => ({ id, reason: "not_saved" })));
  await expect(
    editEntries({ ...context, collab: () => Promise.reject(new AppError("unavailable")) }, input),
  ).rejects.toEqual(refusedAs("unavailable"));
});

test("a change of several is one audit event, a change of one is none", async () => {
  const { world } = scene;
  const [one, two] = [(await world.createEntry()).id, (await world.createEntry()).id];
  const context = await as("editor");
  const { chronologyId } = world;
  const edit = (ids: string[]) =>
    editEntries(context, { chronologyId, ids, set: { addTags: ["x"] } });
  await edit([one]);
  const { undo } = await edit([one, two]);
  await undoEntryEdits(context, { chronologyId, undo: [...undo, { id: one, changes: [] }] });
  const events = await world.database.db.select().from(auditEvents).orderBy(auditEvents.position);
  const ours = events.filter(({ action }) => action.startsWith("entry."));
  expect(ours).toMatchObject([
    {
      ...{ action: "entry.edit", subject: `chronology:${chronologyId}` },
      ...{ actorId: world.people.editor.id, detail: { set: { addTags: ["x"] } } },
    },
    { action: "entry.undoEdit" },
  ]);
  expect(ours[0]?.detail.entries).toEqual([one, two]);
  expect(await verifyHistory(world.databaseUrl)).toMatchObject({ ok: true });
});

test("200 entries change within bounded time", async () => {
  const { world } = scene;
  const ids: string[] = [];
  for (let n = 0; n < 200; n += 1) ids.push((await world.createEntry({ title: `Entry ${n}` })).id);
  const context = await as("editor");
  const from = performance.now();
  const set = { laneId: "lane-1", addTags: ["bulk"] };
  const { undo } = await editEntries(context, { chronologyId: world.chronologyId, ids, set });
  const took = performance.now() - from;
  expect(undo).toHaveLength(200);
  expect((await readRows()).every(({ laneId }) => laneId === "lane-1")).toBe(true);
  // Far above what it takes: two transactions that wait for each other would take longer still.
  expect(took).toBeLessThan(20_000);
  if (process.env.TELL) process.stdout.write(`200 entries in ${Math.round(took)} ms\n`);
}, 60_000);
