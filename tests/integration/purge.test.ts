import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { versions } from "#db/schema/history.ts";
import { reports } from "#db/schema/reports.ts";
import { verifyHistory } from "#db/verify.ts";
import { runAction } from "#lib/actions/run-action.ts";
import { addTag, setEntryField } from "#lib/collab/doc/edit-entry.ts";
import { cutVersion } from "#lib/collab/server/store/cut-version.ts";
import { verifyLog } from "#lib/collab/server/store/verify-log.ts";
import { writeDocument } from "#lib/collab/server/store/write-document.ts";
import { EVERYTHING } from "#lib/domain/activity.ts";
import { PURGE_LAPSES_AFTER_DAYS } from "#lib/domain/purge.ts";
import { readActivity } from "#lib/reads/activity.ts";
import { readAsKnown } from "#lib/reads/as-known.ts";
import { readEntryContent } from "#lib/reads/entries.ts";
import { readNotices } from "#lib/reads/notices.ts";
import { readPurges } from "#lib/reads/purges.ts";
import { readVersion, readVersions } from "#lib/reads/versions.ts";
import { setUpCollab } from "#tests/support/collab-scene.ts";
import { contextOf } from "#tests/support/contexts.ts";
import { eventually } from "#tests/support/eventually.ts";
import { administer } from "#tests/support/postgres.ts";
import {
  addOwner,
  findInDatabase,
  listTablesOfEntries,
  toOldForm,
} from "#tests/support/purge-world.ts";
import type { Person } from "#tests/support/world.ts";

/** A word that stands in everything of the entry that is removed, and nowhere else. */
const MARKER = "Zarghuna";
const REASON = "A person named in it is in danger";

const scene = setUpCollab();
let second: Person;
let entry: { id: string; epoch: number };
let other: { id: string; epoch: number };

beforeEach(async () => {
  second = await addOwner(scene.world);
  other = await scene.world.createEntry({ title: "Another entry" });
  entry = await writeEverywhere();
});

const personOf = (who: Person | "owner" | "editor" | "reviewer" | "reader") =>
  typeof who === "string" ? scene.world.people[who] : who;

async function act(
  who: Person | "owner" | "editor" | "reviewer" | "reader",
  name: string,
  input: object,
) {
  const context = await contextOf(scene.world, personOf(who), scene.collab.port);
  return (await runAction(context, name, input)) as { id: string };
}

/** The marker in document, versions, their names, comments, review, several at once, search. */
async function writeEverywhere() {
  const { world } = scene;
  const made = await world.createEntry({
    title: `${MARKER} one`,
    narrative: [`${MARKER} was there`],
  });
  const entryId = made.id;
  await cutVersion(world.database.db, entryId, { kind: "auto", reason: "test" });
  await act("editor", "version.name", { entryId, name: `As ${MARKER} told` });
  await act("editor", "comment.start", {
    ...{ entryId, target: { kind: "entry" }, body: `Is ${MARKER} safe?` },
  });
  const [chronologyId, ids] = [world.chronologyId, [entryId, other.id]];
  await act("editor", "entry.edit", {
    chronologyId,
    ids: [entryId],
    set: { title: `${MARKER} two` },
  });
  await act("editor", "entry.edit", { chronologyId, ids, set: { addTags: ["shared"] } });
  await act("editor", "review.request", { entryId, reviewerId: null, note: `About ${MARKER}` });
  await act("editor", "review.withdraw", { entryId });
  await proposeOn(entryId);
  const report = { entryId, chronologyId, edition: 1, language: "en", text: `About ${MARKER}` };
  const decision = { state: "handled" as const, note: `${MARKER} is gone` };
  await world.database.db.insert(reports).values({ ...report, ...decision });
  return { id: entryId, epoch: made.epoch };
}

/** One change that is accepted, and one that is rejected. */
async function proposeOn(entryId: string) {
  const content = { title: `${MARKER} three`, summary: `${MARKER} was seen` };
  await act("reviewer", "proposal.begin", { entryId });
  const note = `Says ${MARKER}`;
  const { id } = await act("reviewer", "proposal.send", { entryId, baseNumber: 1, note, content });
  const parts = [{ part: "summary", over: null }];
  await act("editor", "proposal.accept", { id, parts, reason: "" });
  await act("editor", "proposal.reject", { id, parts: ["title"], reason: `${MARKER} again` });
}

async function askFor(id = entry.id, by: Person | "owner" = "owner"): Promise<string> {
  await act("editor", "entry.delete", { id });
  return (await act(by, "purge.ask", { entryId: id, reason: REASON })).id;
}

async function purge(id = entry.id): Promise<string> {
  const purgeId = await askFor(id);
  await act(second, "purge.confirm", { id: purgeId });
  return purgeId;
}

const url = () => scene.world.databaseUrl;
const verify = async () => [await verifyHistory(url()), await verifyLog(url())];
const INTACT = [
  { ok: true, checked: expect.any(Number) },
  { ok: true, checked: expect.any(Number) },
];

/** What nobody can do through the application's role: the triggers stand in the way. */
function tamper(statement: string): Promise<void> {
  const name = new URL(url()).pathname.slice(1);
  return administer(`set session_replication_role = replica; ${statement}`, name);
}

describe("the content", () => {
  test("is nowhere in the database afterwards, and the history holds before and after", async () => {
    const before = await findInDatabase(scene.world, MARKER);
    for (const place of [
      ...["audit_events.detail", "comments.body", "document_updates.update", "documents.snapshot"],
      ...["proposals.content", "proposals.note", "proposal_parts.reason"],
      ...["reports.text", "reports.note"],
      ...["entries.content", "entries.title", "entry_texts.words", "versions.content"],
      ...["versions.reason", "versions.state"],
    ])
      expect(before).toContain(place);
    expect(await verify()).toEqual(INTACT);
    await purge();
    expect(await findInDatabase(scene.world, MARKER)).toEqual([]);
    expect(await verify()).toEqual(INTACT);
    expect(await findInDatabase(scene.world, "Another entry")).toContain("entries.title");
  });

  test("of every table that names entries is thought of", async () => {
    const emptied = [
      ...["comment_threads", "document_clients", "document_updates", "entry_reviews"],
      ...["entry_sources", "entry_texts", "notices", "proposals", "reports", "versions"],
    ];
    // Of an edition's entries there are ids only; its text is emptied where it stands.
    const kept = ["edition_entries", "purges"];
    expect(await listTablesOfEntries(scene.world)).toEqual([...emptied, ...kept].sort());
  });

  test("is gone for pages of its past, which say so", async () => {
    const then = new Date();
    await purge();
    const context = await contextOf(scene.world, scene.world.people.editor, 0);
    const { versions: lines } = await readVersions(context, { id: entry.id });
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines)
      expect(line).toMatchObject({ isPurged: true, reason: "", size: null });
    await expect(readVersion(context, { id: entry.id, number: 1 })).rejects.toThrow("for good");
    const { content } = await readEntryContent(context, entry.id);
    expect(content.title).toBe("");
    const id = scene.world.chronologyId;
    const known = await readAsKnown(context, { id, at: then });
    expect(known.entries.find((one) => one.id === entry.id)).toMatchObject({
      ...{ title: "", since: "removed", isPurged: true },
    });
    const { events } = await readActivity(context, { id, filter: EVERYTHING });
    const whats = events.filter((event) => event.entry?.id === entry.id).map(({ what }) => what);
    expect(whats).toEqual(expect.arrayContaining(["purge.confirm", "entry.delete", "auto"]));
    expect(whats).not.toContain("purge.ask");
  });
});

describe("the request", () => {
  test("needs a deleted entry, and waits only once", async () => {
    const ask = () => act("owner", "purge.ask", { entryId: entry.id, reason: REASON });
    await expect(ask()).rejects.toThrow("Delete the entry first");
    await askFor();
    await expect(ask()).rejects.toThrow("waits already");
  });

  test("cannot be made where nobody else could agree", async () => {
    await act("owner", "member.setRole", {
      ...{ teamId: scene.world.teamId, userId: second.id, role: "editor" },
    });
    await expect(askFor()).rejects.toThrow("this team has only one");
    const read = await readPurges(
      await contextOf(scene.world, scene.world.people.owner, 0),
      scene.world.chronologyId,
    );
    expect(read).toMatchObject({ mayPurge: true, hasSecondOwner: false });
  });

  test("is confirmed by nobody who is no owner any more", async () => {
    const id = await askFor();
    const setRole = {
      teamId: scene.world.teamId,
      userId: scene.world.people.owner.id,
      role: "editor",
    };
    await act(second, "member.setRole", setRole);
    await expect(act(second, "purge.confirm", { id })).rejects.toThrow("no owner any more");
    expect(await findInDatabase(scene.world, MARKER)).not.toEqual([]);
  });

  test.each(["withdraw", "decline"])(
    "ends by %s, nothing is lost, and it can be made again",
    async (how) => {
      const id = await askFor();
      await act(how === "withdraw" ? "owner" : second, `purge.${how}`, { id });
      await expect(act(second, "purge.confirm", { id })).rejects.toThrow("does not wait any more");
      expect(await findInDatabase(scene.world, MARKER)).not.toEqual([]);
      await act("owner", "purge.ask", { entryId: entry.id, reason: REASON });
    },
  );

  test("lapses after two weeks, and another can be made", async () => {
    const id = await askFor();
    await tamper(
      `update purges set asked_at = now() - interval '${PURGE_LAPSES_AFTER_DAYS} days 1 minute';
       update entries set deleted_at = now() - interval '1 year' where id = '${entry.id}'`,
    );
    await expect(act(second, "purge.confirm", { id })).rejects.toThrow("does not wait any more");
    await act(second, "purge.ask", { entryId: entry.id, reason: REASON });
  });

  test("ends when the entry is restored, also if it is deleted again", async () => {
    const id = await askFor();
    await act("editor", "entry.restore", { id: entry.id });
    await expect(act(second, "purge.confirm", { id })).rejects.toThrow("does not wait any more");
    await act("editor", "entry.delete", { id: entry.id });
    await expect(act(second, "purge.confirm", { id })).rejects.toThrow("does not wait any more");
    await act("owner", "purge.ask", { entryId: entry.id, reason: REASON });
  });

  test("is confirmed once, also when two owners agree at the same moment", async () => {
    const third = await addOwner(scene.world, "third owner");
    const id = await askFor();
    const both = [second, third].map((who) => act(who, "purge.confirm", { id }));
    const outcomes = (await Promise.allSettled(both)).map(({ status }) => status);
    expect(outcomes.sort()).toEqual(["fulfilled", "rejected"]);
    expect(await verify()).toEqual(INTACT);
  });

  test("is told to the other owners, and its end to who asked", async () => {
    const id = await askFor();
    const noticesOf = async (who: Person) =>
      (await readNotices(await contextOf(scene.world, who, 0))).map(({ kind }) => kind);
    expect(await noticesOf(second)).toEqual(["purge"]);
    await act(second, "purge.decline", { id });
    expect(await noticesOf(scene.world.people.owner)).toContain("purge_decided");
    expect(await noticesOf(scene.world.people.editor)).not.toContain("purge");
  });
});

describe("the tombstone", () => {
  test("says when, by whom and why; readers learn that it is gone, and requests only owners", async () => {
    const id = scene.world.chronologyId;
    const read = async (who: keyof typeof scene.world.people) =>
      readPurges(await contextOf(scene.world, scene.world.people[who], 0), id);
    await askFor(other.id);
    await purge();
    expect(await read("editor")).toEqual({
      tombstones: [
        {
          ...{ entryId: entry.id, at: expect.any(String), by: ["owner", "second owner"] },
          ...{ reason: REASON, versionCount: expect.any(Number) },
        },
      ],
      ...{ requests: [], mayPurge: false, hasSecondOwner: false },
    });
    expect((await read("reader")).tombstones).toEqual([
      { entryId: entry.id, at: expect.any(String), by: [], reason: "", versionCount: null },
    ]);
    expect(await read("owner")).toMatchObject({
      requests: [{ entryId: other.id, reason: REASON, askedBy: { name: "owner" } }],
      ...{ mayPurge: true, hasSecondOwner: true },
    });
  });

  test("stays: nothing is restored, written or named again", async () => {
    await purge();
    const [id, entryId] = [entry.id, entry.id];
    await expect(act("owner", "entry.restore", { id })).rejects.toThrow("removed for good");
    await expect(act("owner", "purge.ask", { entryId, reason: REASON })).rejects.toThrow(
      "for good",
    );
    await expect(act("owner", "version.name", { entryId, name: "A name" })).rejects.toThrow();
    const { services } = scene.collab;
    const edit = (doc: Parameters<typeof addTag>[0]) => addTag(doc, MARKER);
    expect(await writeDocument(services, { id, actorId: second.id, edit })).toBeNull();
    expect(await cutVersion(services.database.db, id, { kind: "auto", reason: "x" })).toBeNull();
    expect(await findInDatabase(scene.world, MARKER)).toEqual([]);
  });
});

describe("who has it open", () => {
  test("is closed out at once, and can neither open nor write it again", async () => {
    const client = scene.connect("editor");
    const opened = client.openEntry(entry);
    await opened.synced();
    await purge();
    expect(await opened.refused()).toBe("purged");
    setEntryField(opened.doc, "title", `${MARKER} again`);
    for (const epoch of [entry.epoch, entry.epoch + 1])
      expect(await scene.connect("editor").openEntry({ id: entry.id, epoch }).refused()).toBe(
        "purged",
      );
    await eventually(
      () => scene.collab.services.live.ofId(entry.id),
      (live) => live === undefined,
    );
    expect(await findInDatabase(scene.world, MARKER)).toEqual([]);
  });

  test("comes back with what was written offline, and none of it is taken or kept", async () => {
    const client = scene.connect("editor");
    const opened = client.openEntry(entry);
    await opened.saved();
    client.link.socket.disconnect();
    setEntryField(opened.doc, "summary", `${MARKER} in hiding`);
    await purge();
    void client.link.socket.connect();
    expect(await opened.refused()).toBe("purged");
    await opened.becomes(({ isUnsaved, isReadOnly }) => !isUnsaved && isReadOnly);
    expect(await findInDatabase(scene.world, MARKER)).toEqual([]);
    expect(await verify()).toEqual(INTACT);
  });

  test("and types while it is removed, writes nothing after it", async () => {
    const client = scene.connect("editor");
    const opened = client.openEntry(entry);
    await opened.synced();
    const id = await askFor();
    const typing = setInterval(() => addTag(opened.doc, `${MARKER} ${Math.random()}`), 1);
    await act(second, "purge.confirm", { id }).finally(() => clearInterval(typing));
    expect(await opened.refused()).toMatch(/purged|stale_epoch|not_found/);
    expect(await findInDatabase(scene.world, MARKER)).toEqual([]);
    expect(await verify()).toEqual(INTACT);
  });
});

describe("the triggers", () => {
  const EMPTY = "update versions set content = null, state = null, salt = null, reason = ''";

  test("let content go only for a purge by two owners, and nothing else with it", async () => {
    const { raw } = scene.world.database;
    const refused = (statement: string) =>
      expect(raw.unsafe(statement)).rejects.toThrow("is append-only");
    const id = await askFor();
    await refused(`${EMPTY}, purge_id = '${id}'`);
    await refused("update document_updates set update = ''");
    await refused(`update audit_events set detail = '{}', salt = null, purge_id = '${id}'`);
    await act(second, "purge.confirm", { id });
    await cutVersion(scene.world.database.db, other.id, { kind: "auto", reason: "x" });
    await refused(`${EMPTY}, purge_id = '${id}' where entry_id = '${other.id}'`);
    await refused(`update document_updates set update = '' where document_id = '${other.id}'`);
    await refused(`update versions set reason = 'x' where entry_id = '${entry.id}'`);
    await refused(`update versions set content = '{}' where entry_id = '${entry.id}'`);
    await refused(`update audit_events set detail = '{"a": 1}' where purge_id = '${id}'`);
    await refused(`update audit_events set detail = '{}', salt = null, purge_id = '${id}'
      where action like 'purge.%'`);
    await refused(`delete from versions where entry_id = '${entry.id}'`);
  });

  test("let a request be decided once, by two owners", async () => {
    const { raw } = scene.world.database;
    const refused = (statement: string) => expect(raw.unsafe(statement)).rejects.toThrow();
    const id = await askFor();
    const decide = (by: string) =>
      `update purges set outcome = 'confirmed', decided_at = now(), decided_by = '${by}'`;
    await refused(decide(scene.world.people.owner.id));
    await refused(decide(scene.world.people.editor.id));
    await refused("update purges set reason = 'another'");
    await refused("delete from purges");
    await refused("truncate purges");
    await act(second, "purge.confirm", { id });
    await refused("update purges set outcome = null");
    await refused("update purges set version_count = 0");
    await refused(`insert into purges select gen_random_uuid(), '${other.id}', chronology_id, reason,
      asked_by, asked_at, outcome, decided_by, decided_at, version_count from purges`);
  });
});

describe("tampering from below is found", () => {
  const PURGED = "entry_id in (select entry_id from purges)";
  const ask = (what: string) => `(select ${what} from purges)`;

  test.each([
    [
      "content emptied without a purge",
      "update versions set content = null where number = 1 and not exists (select 1 from purges where purges.entry_id = versions.entry_id)",
      /^Version 1 .* has lost its content, and nobody/,
    ],
    [
      "content emptied in the name of another entry's purge",
      `update versions set content = null, state = null, salt = null, reason = '', purge_id = ${ask("id")}
       where not (${PURGED})`,
      /^Version 1 .* has lost its content, and no purge/,
    ],
    [
      "an emptied version that is changed",
      `update versions set author_ids = '{}' where number = 1 and ${PURGED}`,
      /^Version 1 .* was changed/,
    ],
    [
      "content put back into an emptied version",
      `update versions set content = '{}' where number = 2 and ${PURGED}`,
      /^Version 2 .* was changed/,
    ],
    [
      "an emptied event that is changed",
      'update audit_events set detail = \'{"note": "x"}\' where purge_id is not null',
      /^Audit event \d+ .* was changed/,
    ],
    [
      "another reason on the tombstone",
      "update purges set reason = 'another'",
      /^The tombstone of entry .* is not what/,
    ],
    [
      "another person on the tombstone",
      `update purges set decided_by = (select id from users where name = 'third owner')`,
      /^The tombstone of entry .* is not what/,
    ],
    ["a tombstone taken away", "delete from purges", /^The tombstone of entry .* is missing/],
    [
      "a purge that one person both asked and confirmed",
      `update audit_events set actor_id = ${ask("asked_by")} where action = 'purge.confirm'`,
      /was changed|no purge by two owners/,
    ],
  ])("%s", async (_what, statement, first) => {
    await addOwner(scene.world, "third owner");
    await cutVersion(scene.world.database.db, other.id, { kind: "auto", reason: "x" });
    await purge();
    await tamper(statement);
    expect(await verifyHistory(url())).toEqual({ ok: false, first: expect.stringMatching(first) });
  });

  test.each([
    [
      "a log emptied without a purge",
      `update documents set purged_at = now(), snapshot = '' where id not in (select entry_id from purges)
       and kind = 'entry'`,
      /was emptied, and no purge/,
    ],
    [
      "another author in an emptied log",
      "update document_updates set actor_id = null where document_id in (select entry_id from purges)",
      /is not the one that was emptied/,
    ],
  ])("%s", async (_what, statement, first) => {
    await purge();
    await tamper(statement);
    expect(await verifyLog(url())).toEqual({ ok: false, first: expect.stringMatching(first) });
  });
});

test("rows of the old form are purged too, and what stays of them is held by the record", async () => {
  const { db } = scene.world.database;
  await tamper(await toOldForm(scene.world));
  expect(await verifyHistory(url())).toMatchObject({ ok: true });
  await purge();
  expect(await verify()).toEqual(INTACT);
  const rows = await db.select().from(versions).where(eq(versions.entryId, entry.id));
  expect(rows.map(({ form, content }) => [form, content])).toEqual(rows.map(() => [1, null]));
  await tamper(
    `update versions set kind = 'publish' where number = 1 and entry_id = '${entry.id}'`,
  );
  expect(await verifyHistory(url())).toMatchObject({ first: expect.stringMatching(/^Version 1/) });
});
