import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { comments } from "#db/schema/comments.ts";
import { auditEvents } from "#db/schema/history.ts";
import { runAction } from "#lib/actions/run-action.ts";
import { archiveChronology } from "#lib/commands/chronologies.ts";
import {
  markThreadRead,
  reactToComment,
  removeComment,
  reopenThread,
  resolveThread,
  restoreComment,
} from "#lib/commands/comment-states.ts";
import {
  COMMENT_LIMITS,
  editComment,
  replyToThread,
  startComment,
} from "#lib/commands/comments.ts";
import { deleteEntry } from "#lib/commands/entries.ts";
import type { CommentTarget } from "#lib/domain/comments/target.ts";
import type { Role } from "#lib/policy/roles.ts";
import { readCommentCounts, readCommentPeople, readComments } from "#lib/reads/comments.ts";
import { contextOf } from "#tests/support/contexts.ts";
import { createDatabase, type TestDatabase } from "#tests/support/postgres.ts";
import { createWorld, type World } from "#tests/support/world.ts";
import { addChronology, addGuest } from "#tests/support/world-changes.ts";

let database: TestDatabase;
let world: World;
let guestId: string;

beforeAll(async () => {
  database = await createDatabase();
  world = await createWorld(database.url);
  guestId = (await addGuest(world, "reviewer")).guest.id;
});

afterAll(async () => {
  await world.end();
  await database.drop();
});

const ENTRY: CommentTarget = { kind: "entry" };
const as = (who: Role) => contextOf(world, world.people[who], 1);
const start = async (who: Role, entryId: string, body = "First", target: CommentTarget = ENTRY) =>
  startComment(await as(who), { entryId, target, body });
const reply = async (who: Role, threadId: string, body = "Reply") =>
  replyToThread(await as(who), { threadId, body });

async function threadsOf(entryId: string, who: Role = "owner") {
  return (await readComments(await as(who), entryId)).threads;
}

async function countsOf(entryId: string, who: Role) {
  const counts = await readCommentCounts(await as(who), world.chronologyId);
  const found = counts.find((count) => count.entryId === entryId);
  return found ? [found.open, found.unread, found.mentions] : null;
}

test("a thread holds what was said in it, in order, with the names of all who are in it", async () => {
  const { id: entryId } = await world.createEntry();
  const target = { kind: "field", field: "date" } as const;
  const { threadId } = await start("reviewer", entryId, "Is this the right day?", target);
  await reply("editor", threadId, `Ask @[${world.people.owner.id}]`);
  const { threads, people } = await readComments(await as("owner"), entryId);
  expect(threads).toMatchObject([
    {
      ...{ id: threadId, target: { kind: "field", field: "date" }, versionNumber: 0 },
      ...{ createdBy: world.people.reviewer.id, resolvedAt: null, readUpTo: 0 },
      comments: [
        { position: 1, body: "Is this the right day?", editedAt: null, reactions: [] },
        { position: 2, authorId: world.people.editor.id },
      ],
    },
  ]);
  expect(people.map(({ name }) => name)).toEqual(["editor", "owner", "reviewer"]);
});

test("what is unread, open and mentions one is counted for each person", async () => {
  const { id: entryId } = await world.createEntry();
  expect(await countsOf(entryId, "editor")).toBeNull();
  const { threadId } = await start("reviewer", entryId, `@[${world.people.editor.id}] look`);
  await start("owner", entryId);
  expect(await countsOf(entryId, "reviewer")).toEqual([2, 1, 0]);
  expect(await countsOf(entryId, "editor")).toEqual([2, 2, 1]);
  await markThreadRead(await as("editor"), { id: threadId, upTo: 1 });
  expect(await countsOf(entryId, "editor")).toEqual([2, 1, 1]);
  await reply("owner", threadId);
  expect(await countsOf(entryId, "editor")).toEqual([2, 2, 1]);
  await resolveThread(await as("editor"), { id: threadId });
  expect(await countsOf(entryId, "editor")).toEqual([1, 2, 0]);
  // Whoever answers has read what stood before.
  await reply("editor", threadId);
  expect(await countsOf(entryId, "editor")).toEqual([1, 1, 0]);
});

test("a mark of having read never goes back, and not beyond what there is", async () => {
  const { id: entryId } = await world.createEntry();
  const { threadId: id } = await start("reviewer", entryId);
  await markThreadRead(await as("editor"), { id, upTo: 900 });
  await reply("reviewer", id);
  expect(await countsOf(entryId, "editor")).toEqual([1, 1, 0]);
  await markThreadRead(await as("editor"), { id, upTo: 2 });
  await markThreadRead(await as("editor"), { id, upTo: 1 });
  expect(await countsOf(entryId, "editor")).toEqual([1, 0, 0]);
});

test("replies at once each get a place of their own", async () => {
  const { id: entryId } = await world.createEntry();
  const { threadId } = await start("owner", entryId);
  await Promise.all(Array.from({ length: 8 }, (_, n) => reply("editor", threadId, `${n}`)));
  const [thread] = await threadsOf(entryId);
  expect(thread?.comments.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test("an edited comment says so; another's cannot be edited", async () => {
  const { id: entryId } = await world.createEntry();
  const { id } = await start("reviewer", entryId);
  await editComment(await as("reviewer"), { id, body: "Better words" });
  const [thread] = await threadsOf(entryId);
  expect(thread?.comments).toMatchObject([
    { body: "Better words", editedAt: expect.any(String) as string },
  ]);
  const edit = editComment(await as("owner"), { id, body: "Other words" });
  await expect(edit).rejects.toMatchObject({ code: "not_allowed" });
});

describe("taking back", () => {
  test("leaves the place and not the words; undoing it brings them back", async () => {
    const { id: entryId } = await world.createEntry();
    const { threadId, id } = await start("reviewer", entryId, "Too soon");
    await reply("editor", threadId);
    await reactToComment(await as("editor"), { id, reaction: "agree", isOn: true });
    await removeComment(await as("reviewer"), { id });
    const [thread] = await threadsOf(entryId);
    expect(thread?.comments[0]).toMatchObject({ position: 1, body: null, reactions: [] });
    await expect(editComment(await as("reviewer"), { id, body: "Again" })).rejects.toMatchObject({
      code: "conflict",
    });
    await restoreComment(await as("reviewer"), { id });
    const [again] = await threadsOf(entryId);
    expect(again?.comments[0]).toMatchObject({ body: "Too soon", reactions: [{}] });
  });

  test("a thread of which nothing is left is gone, for lists and counts", async () => {
    const { id: entryId } = await world.createEntry();
    const { id } = await start("reviewer", entryId);
    await removeComment(await as("reviewer"), { id });
    expect(await threadsOf(entryId)).toEqual([]);
    expect(await countsOf(entryId, "owner")).toBeNull();
    await restoreComment(await as("reviewer"), { id });
    expect(await threadsOf(entryId)).toHaveLength(1);
  });

  test("what an owner took back its author cannot bring back, and it is on record", async () => {
    const { id: entryId } = await world.createEntry();
    const { id } = await start("reviewer", entryId);
    await removeComment(await as("owner"), { id });
    await expect(restoreComment(await as("reviewer"), { id })).rejects.toMatchObject({
      code: "not_allowed",
    });
    await restoreComment(await as("owner"), { id });
    const events = await world.database.db
      .select({ action: auditEvents.action })
      .from(auditEvents)
      .where(eq(auditEvents.subject, `comment:${id}`));
    expect(events.map(({ action }) => action)).toEqual(["comment.remove", "comment.restore"]);
  });
});

test("a reaction is there once per person and word, and is taken away", async () => {
  const { id: entryId } = await world.createEntry();
  const { id } = await start("reviewer", entryId);
  const react = async (who: Role, reaction: "agree" | "thanks", isOn: boolean) =>
    reactToComment(await as(who), { id, reaction, isOn });
  await react("editor", "agree", true);
  await react("editor", "agree", true);
  await react("owner", "agree", true);
  await react("owner", "thanks", true);
  await react("owner", "thanks", false);
  const [thread] = await threadsOf(entryId);
  expect(thread?.comments[0]?.reactions).toEqual([
    { reaction: "agree", userIds: [world.people.editor.id, world.people.owner.id] },
  ]);
  const unknown = runAction(await as("owner"), "comment.react", {
    id,
    reaction: "party",
    isOn: true,
  });
  await expect(unknown).rejects.toMatchObject({ code: "bad_request" });
});

test("a thread is resolved by somebody, and opened again", async () => {
  const { id: entryId } = await world.createEntry();
  const { threadId: id } = await start("reviewer", entryId);
  await resolveThread(await as("editor"), { id });
  expect(await threadsOf(entryId)).toMatchObject([
    { resolvedBy: world.people.editor.id, resolvedAt: expect.any(String) as string },
  ]);
  await reopenThread(await as("reviewer"), { id });
  expect(await threadsOf(entryId)).toMatchObject([{ resolvedBy: null, resolvedAt: null }]);
});

describe("mentions", () => {
  test("are of those who may read comments here, guests among them", async () => {
    const people = await readCommentPeople(await as("reviewer"), world.chronologyId);
    expect(people.map(({ name }) => name)).toEqual(["editor", "guest", "owner", "reviewer"]);
    const { id: entryId } = await world.createEntry();
    await start("editor", entryId, `@[${guestId}] please look`);
  });

  test.each(["reader", "outsider"] as const)("are not of the %s", async (who) => {
    const { id: entryId } = await world.createEntry();
    const body = `Look, @[${world.people[who].id}]`;
    await expect(start("editor", entryId, body)).rejects.toMatchObject({ code: "bad_request" });
    expect(await threadsOf(entryId)).toEqual([]);
  });

  test("of a guest are of this chronology alone", async () => {
    const { entry } = await addChronology(world);
    const mention = start("editor", entry.id, `@[${guestId}]`);
    await expect(mention).rejects.toMatchObject({ code: "bad_request" });
  });

  test("of who was mentioned before stay, though they left", async () => {
    const { id: entryId } = await world.createEntry();
    const { id } = await start("editor", entryId);
    const gone = world.people.outsider.id;
    await world.database.db
      .update(comments)
      .set({ mentionIds: [gone] })
      .where(eq(comments.id, id));
    await editComment(await as("editor"), { id, body: `@[${gone}] said so` });
    expect(await threadsOf(entryId)).toHaveLength(1);
  });
});

test("where nothing changes any more nothing is said, and all can be read", async () => {
  const { id: chronologyId, entry } = await addChronology(world);
  const { threadId, id } = await start("editor", entry.id);
  await deleteEntry(await as("editor"), { id: entry.id });
  const conflict = { code: "conflict" };
  await expect(start("editor", entry.id)).rejects.toMatchObject(conflict);
  await archiveChronology(await as("owner"), { id: chronologyId });
  await expect(start("editor", entry.id)).rejects.toMatchObject(conflict);
  await expect(reply("editor", threadId)).rejects.toMatchObject(conflict);
  await expect(removeComment(await as("editor"), { id })).rejects.toMatchObject(conflict);
  await expect(resolveThread(await as("editor"), { id: threadId })).rejects.toMatchObject(conflict);
  await markThreadRead(await as("owner"), { id: threadId, upTo: 1 });
  expect(await threadsOf(entry.id)).toHaveLength(1);
});

test("a reader sees nothing of them, not even that there are any", async () => {
  const { id: entryId } = await world.createEntry();
  const { threadId, id } = await start("editor", entryId);
  const reader = await as("reader");
  const missing = crypto.randomUUID();
  const refusalOf = async (ask: (id: string) => Promise<unknown>, which: string) =>
    ask(which).catch((error: { code: string }) => error.code);
  const asked: [ask: (id: string) => Promise<unknown>, real: string][] = [
    [(which) => readComments(reader, which), entryId],
    [(which) => reply("reader", which), threadId],
    [(which) => removeComment(reader, { id: which }), id],
    [(which) => markThreadRead(reader, { id: which, upTo: 1 }), threadId],
  ];
  for (const [ask, real] of asked) {
    expect(await refusalOf(ask, real)).toBe("not_found");
    expect(await refusalOf(ask, missing)).toBe("not_found");
  }
});

test("an entry and a thread are full some day, and say so", async () => {
  const { id: entryId } = await world.createEntry();
  const { threadId } = await start("editor", entryId);
  await world.database.raw`update comment_threads set last_position = ${COMMENT_LIMITS.comments}
    where id = ${threadId}`;
  await expect(reply("editor", threadId)).rejects.toMatchObject({
    detail: expect.stringContaining("full") as string,
  });
  await world.database.raw`
    insert into comment_threads (chronology_id, entry_id, target, version_number, created_by)
    select chronology_id, entry_id, target, 0, created_by from comment_threads,
      generate_series(2, ${COMMENT_LIMITS.threads}::int) where id = ${threadId}`;
  await expect(start("editor", entryId)).rejects.toMatchObject({ code: "bad_request" });
});
