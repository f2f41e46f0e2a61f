import { expect, test } from "vitest";
import { listRowsSince } from "#db/queries/rows.ts";
import { verifyHistory } from "#db/verify.ts";
import { setEntryField } from "#lib/collab/doc/edit-entry.ts";
import { openEntry } from "#lib/collab/doc/roots.ts";
import { editEntries, undoEntryEdits } from "#lib/commands/edit-entries.ts";
import { deleteEntry } from "#lib/commands/entries.ts";
import {
  lockEntry,
  mergeEntry,
  requestChanges,
  requestReview,
  retractEntry,
} from "#lib/commands/review.ts";
import { verifyEntry } from "#lib/commands/verify-entry.ts";
import { readReview } from "#lib/reads/review.ts";
import { type Role, setUpCollab } from "#tests/support/collab-scene.ts";
import { contextOf } from "#tests/support/contexts.ts";
import { eventually } from "#tests/support/eventually.ts";

const scene = setUpCollab();
const as = (role: Role) => contextOf(scene.world, scene.world.people[role], scene.collab.port);
const refusedAs = (code: string) => expect.objectContaining({ code });
const rowOf = async (id: string) => {
  const { world } = scene;
  const rows = await listRowsSince(world.database.db, world.chronologyId, 0);
  return rows.find((row) => row.id === id);
};

/** An entry of the owner's, sent to the reviewer. */
async function entryInReview() {
  const made = await scene.world.createEntry();
  const reviewerId = scene.world.people.reviewer.id;
  await requestReview(await as("editor"), { entryId: made.id, reviewerId, note: "Please look" });
  return made;
}

async function verify(id: string, role: Role = "reviewer") {
  const { digest } = await readReview(await as("reviewer"), id);
  return verifyEntry(await as(role), { entryId: id, digest, note: "" });
}

test("asked for, sent back, asked for again, verified, changed, and verified as corrected", async () => {
  const made = await entryInReview();
  const { id } = made;
  const reviewerId = scene.world.people.reviewer.id;
  expect(await rowOf(id)).toMatchObject({
    status: "in_review",
    signOff: { reviewer: { id: reviewerId } },
  });
  await requestChanges(await as("reviewer"), { entryId: id, note: "No source for the date" });
  expect(await rowOf(id)).toMatchObject({ status: "changes_requested" });
  await requestReview(await as("editor"), { entryId: id, reviewerId, note: "" });
  const { version } = await verify(id);
  expect(await rowOf(id)).toMatchObject({
    ...{ status: "verified", signOff: { verified: { by: reviewerId, version, isChanged: false } } },
  });

  const open = scene.connect("editor").openEntry(made);
  await open.saved();
  setEntryField(open.doc, "title", "Corrected after the sign-off");
  await open.saved();
  const verified = { by: reviewerId, version };
  const changed = await eventually(
    () => rowOf(id),
    (row) => row?.signOff?.verified?.isChanged === true,
  );
  expect(changed).toMatchObject({ status: "verified", signOff: { verified } });
  const again = await verify(id);
  expect(again.version).toBeGreaterThan(version);
  expect(await rowOf(id)).toMatchObject({
    ...{ status: "corrected", signOff: { verified: { isChanged: false } } },
  });
  const { events } = await readReview(await as("owner"), id);
  expect(events.map(({ step, by }) => `${step} ${by}`)).toEqual([
    ...["verify reviewer", "verify reviewer", "request editor"],
    ...["requestChanges reviewer", "request editor"],
  ]);
  expect(await verifyHistory(scene.world.databaseUrl)).toMatchObject({ ok: true });
});

test("nobody verifies what they wrote, nor what they have not read", async () => {
  const made = await entryInReview();
  // The owner made it.
  await expect(verify(made.id, "owner")).rejects.toEqual(refusedAs("not_allowed"));
  await expect(verify(made.id, "editor")).rejects.toEqual(refusedAs("not_allowed"));
  const { digest } = await readReview(await as("reviewer"), made.id);
  const open = scene.connect("editor").openEntry(made);
  await open.saved();
  setEntryField(open.doc, "summary", "Typed while the reviewer reads");
  await open.saved();
  const late = verifyEntry(await as("reviewer"), { entryId: made.id, digest, note: "" });
  await expect(late).rejects.toEqual(refusedAs("conflict"));
  expect(await rowOf(made.id)).toMatchObject({ status: "in_review", signOff: { verified: null } });
});

test("what an editor's own program writes into the document signs nothing off", async () => {
  const made = await scene.world.createEntry();
  const open = scene.connect("editor").openEntry(made);
  await open.saved();
  openEntry(open.doc).fields.set("status", "verified");
  setEntryField(open.doc, "summary", "So that there is something to wait for");
  await open.saved();
  const row = await eventually(
    () => rowOf(made.id),
    (found) => found?.summary !== "",
  );
  expect(row).toMatchObject({
    summary: expect.stringContaining("wait for"),
    status: "draft",
    signOff: null,
  });
});

test("a locked entry is edited by nobody, by socket or command, until it is unlocked", async () => {
  const made = await entryInReview();
  const { id } = made;
  const open = scene.connect("editor").openEntry(made);
  await open.saved();
  await expect(lockEntry(await as("owner"), { entryId: id, isLocked: true })).rejects.toEqual(
    refusedAs("conflict"),
  );
  await verify(id);
  await lockEntry(await as("owner"), { entryId: id, isLocked: true });
  await open.becomes(({ isReadOnly }) => isReadOnly);
  const edit = {
    chronologyId: scene.world.chronologyId,
    ids: [id],
    set: { kind: "arrest" },
  } as const;
  const { skipped, undo } = await editEntries(await as("editor"), { ...edit, ids: [id] });
  expect({ skipped, undo }).toEqual({ skipped: [{ id, reason: "locked" }], undo: [] });
  await expect(deleteEntry(await as("editor"), { id })).rejects.toEqual(refusedAs("conflict"));
  await lockEntry(await as("owner"), { entryId: id, isLocked: false });
  await open.becomes(({ isReadOnly }) => !isReadOnly);
  expect((await editEntries(await as("editor"), { ...edit, ids: [id] })).undo).toHaveLength(1);
});

test("a status that authors may give is put back with the rest of an edit", async () => {
  const { id } = await scene.world.createEntry();
  const { chronologyId } = scene.world;
  const { undo } = await editEntries(await as("editor"), {
    ...{ chronologyId, ids: [id], set: { kind: "arrest", status: "in_review" } },
  });
  expect(await rowOf(id)).toMatchObject({ kind: "arrest", status: "in_review" });
  expect(await undoEntryEdits(await as("editor"), { chronologyId, undo })).toEqual({
    ...{ left: [], unsaved: [] },
  });
  expect(await rowOf(id)).toMatchObject({ kind: "context", status: "draft" });
});

test("an entry is retracted with a reason, or stands for another", async () => {
  const { id: wrong } = await scene.world.createEntry();
  const { id: twice } = await scene.world.createEntry();
  const { id: kept } = await scene.world.createEntry();
  await retractEntry(await as("editor"), { entryId: wrong, note: "It did not happen" });
  expect(await rowOf(wrong)).toMatchObject({ status: "retracted" });
  const self = { entryId: twice, into: twice, note: "The same" };
  await expect(mergeEntry(await as("editor"), self)).rejects.toEqual(refusedAs("bad_request"));
  await mergeEntry(await as("editor"), { ...self, into: kept });
  expect(await rowOf(twice)).toMatchObject({
    ...{ status: "merged_into", signOff: { mergedInto: kept } },
  });
});
