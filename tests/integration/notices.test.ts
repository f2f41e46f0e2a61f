import { expect, test } from "vitest";
import { memberships } from "#db/schema/teams.ts";
import { replyToThread, startComment } from "#lib/commands/comments.ts";
import { markRead } from "#lib/commands/notices.ts";
import { requestChanges, requestReview, retractEntry } from "#lib/commands/review.ts";
import { verifyEntry } from "#lib/commands/verify-entry.ts";
import { readNotices } from "#lib/reads/notices.ts";
import { readReview } from "#lib/reads/review.ts";
import { type Role, setUpCollab } from "#tests/support/collab-scene.ts";
import { contextOf } from "#tests/support/contexts.ts";

const scene = setUpCollab();
const as = (role: Role) => contextOf(scene.world, scene.world.people[role], scene.collab.port);
const noticesOf = async (role: Role) =>
  (await readNotices(await as(role))).map(({ kind, by, isRead }) => `${kind} ${by} ${isRead}`);

async function request(entryId: string) {
  const reviewerId = scene.world.people.reviewer.id;
  await requestReview(await as("editor"), { entryId, reviewerId, note: "" });
}

test("who is asked, and those whose work is decided on, are told; nobody of what they did", async () => {
  const { id } = await scene.world.createEntry();
  await request(id);
  expect(await noticesOf("reviewer")).toEqual(["review_requested editor false"]);
  await requestChanges(await as("reviewer"), { entryId: id, note: "More" });
  // The editor asked, the owner wrote.
  for (const role of ["editor", "owner"] as const)
    expect(await noticesOf(role)).toEqual(["changes_requested reviewer false"]);
  await request(id);
  const { digest } = await readReview(await as("reviewer"), id);
  await verifyEntry(await as("reviewer"), { entryId: id, digest, note: "" });
  expect(await noticesOf("owner")).toEqual([
    ...["verified reviewer false", "changes_requested reviewer false"],
  ]);
  await retractEntry(await as("owner"), { entryId: id, note: "It was another day" });
  expect(await noticesOf("owner")).toHaveLength(2);
  expect((await noticesOf("editor"))[0]).toBe("retracted owner false");
  expect(await noticesOf("reader")).toEqual([]);
});

test("a mention tells whom it names, a reply the others of its thread", async () => {
  const { id: entryId } = await scene.world.createEntry();
  const { people } = scene.world;
  const { threadId } = await startComment(await as("reviewer"), {
    ...{ entryId, target: { kind: "entry" }, body: `Look, @[${people.editor.id}]` },
  });
  expect(await noticesOf("editor")).toEqual(["mention reviewer false"]);
  await replyToThread(await as("editor"), { threadId, body: "I have" });
  expect(await noticesOf("reviewer")).toEqual(["reply editor false"]);
  const named = `Thanks, @[${people.editor.id}] and @[${people.owner.id}]`;
  await replyToThread(await as("reviewer"), { threadId, body: named });
  expect(await noticesOf("editor")).toEqual(["mention reviewer false", "mention reviewer false"]);
  expect(await noticesOf("owner")).toEqual(["mention reviewer false"]);
  expect(await noticesOf("reviewer")).toHaveLength(1);
});

test("marked as read are one's own alone", async () => {
  const { id } = await scene.world.createEntry();
  await request(id);
  await requestChanges(await as("reviewer"), { entryId: id, note: "More" });
  const [theirs] = await readNotices(await as("owner"));
  await markRead(await as("editor"), { ids: [theirs?.id ?? ""] });
  expect(await noticesOf("owner")).toEqual(["changes_requested reviewer false"]);
  await markRead(await as("editor"), { ids: null });
  expect(await noticesOf("editor")).toEqual(["changes_requested reviewer true"]);
  expect(await noticesOf("owner")).toEqual(["changes_requested reviewer false"]);
});

test("who has no part in a chronology any more is told nothing of it", async () => {
  const { id } = await scene.world.createEntry();
  await request(id);
  expect(await noticesOf("reviewer")).toHaveLength(1);
  await scene.world.database.db.update(memberships).set({ role: "reader" });
  expect(await noticesOf("reviewer")).toEqual([]);
});

test("a browser that has the chronology open hears of it, and only that person's", async () => {
  const { world } = scene;
  const { id } = await world.createEntry();
  const heard: string[] = [];
  const open = (role: Role) => {
    const document = scene.connect(role).openChronology(world.chronologyId);
    document.onStateless(({ type }) => void (type === "notices" && heard.push(role)));
    return document.synced();
  };
  await Promise.all([open("reviewer"), open("owner")]);
  await request(id);
  await requestChanges(await as("owner"), { entryId: id, note: "More" });
  await expect.poll(() => heard).toEqual(["reviewer"]);
});
