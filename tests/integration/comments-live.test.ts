import { expect, test } from "vitest";
import { openEntry } from "#lib/collab/doc/roots.ts";
import type { StatelessMessage } from "#lib/collab/protocol.ts";
import { startComment } from "#lib/commands/comments.ts";
import { readComments } from "#lib/reads/comments.ts";
import { readVersions } from "#lib/reads/versions.ts";
import { setUpCollab } from "#tests/support/collab-scene.ts";
import { contextOf } from "#tests/support/contexts.ts";
import { eventually } from "#tests/support/eventually.ts";

const scene = setUpCollab();
const as = (who: "reviewer" | "editor") =>
  contextOf(scene.world, scene.world.people[who], scene.collab.port);

test("everybody at work on the chronology is told at once, of the entry and nothing more", async () => {
  const entry = await scene.world.createEntry();
  const heard: { message: StatelessMessage; at: number }[] = [];
  for (const who of ["editor", "owner", "reviewer"] as const) {
    const opened = scene.connect(who).openChronology(scene.world.chronologyId);
    await opened.synced();
    opened.onStateless((message) => heard.push({ message, at: performance.now() }));
  }
  const context = await as("reviewer");
  const asked = performance.now();
  await startComment(context, { entryId: entry.id, target: { kind: "entry" }, body: "Secret" });
  await eventually(
    () => heard.filter(({ message }) => message.type === "comments").length,
    (count) => count === 3,
  );
  const told = heard.filter(({ message }) => message.type === "comments");
  for (const { message, at } of told) {
    expect(message).toEqual({ type: "comments", entryId: entry.id });
    expect(at - asked).toBeLessThan(300);
  }
});

test("words that are commented on are kept in a version of the entry", async () => {
  const entry = await scene.world.createEntry({ narrative: ["As it was before."] });
  const opened = scene.connect("editor").openEntry(entry);
  await opened.synced();
  openEntry(opened.doc).fields.set("title", "Retitled");
  await opened.saved();
  const target = {
    ...{ kind: "words" as const, start: "AA==", end: "AA==" },
    ...{ quote: "As it was", before: "", after: " before." },
  };
  const context = await as("reviewer");
  await startComment(context, { entryId: entry.id, target, body: "Which day?" });
  const newest = (await readVersions(context, { id: entry.id })).versions[0];
  const { threads } = await readComments(context, entry.id);
  expect(threads[0]?.versionNumber).toBe(newest?.number);
  expect(newest?.number).toBeGreaterThan(0);
  await startComment(context, { entryId: entry.id, target, body: "And where?" });
  expect((await readVersions(context, { id: entry.id })).versions).toHaveLength(
    newest?.number ?? 0,
  );
});

test("a comment on words is kept also while collab is away", async () => {
  const entry = await scene.world.createEntry();
  const context = await contextOf(scene.world, scene.world.people.reviewer, 1);
  const target = {
    ...{ kind: "words" as const, start: "AA==", end: "AA==" },
    ...{ quote: "Words", before: "", after: "" },
  };
  await startComment(context, { entryId: entry.id, target, body: "Which day?" });
  expect((await readComments(context, entry.id)).threads).toMatchObject([{ versionNumber: 0 }]);
});
