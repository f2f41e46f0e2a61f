import { afterEach, beforeEach, expect, test } from "vitest";
import { recordAudit } from "#db/queries/audit.ts";
import { verifyHistory } from "#db/verify.ts";
import { addTag } from "#lib/collab/doc/edit-entry.ts";
import { cutVersion } from "#lib/collab/server/store/cut-version.ts";
import { projectDocument } from "#lib/collab/server/store/project.ts";
import { verifyLog } from "#lib/collab/server/store/verify-log.ts";
import { administer, createDatabase, type TestDatabase } from "#tests/support/postgres.ts";
import { updateOf } from "#tests/support/updates.ts";
import { createWorld, type World } from "#tests/support/world.ts";

let database: TestDatabase;
let world: World;
let entryId: string;

/** An entry with three versions and a team with three audit events. */
beforeEach(async () => {
  database = await createDatabase();
  world = await createWorld(database.url);
  const { db, raw } = world.database;
  entryId = (await world.createEntry()).id;
  for (let n = 1; n <= 3; n += 1) {
    const update = Buffer.from(updateOf((doc) => addTag(doc, `tag ${n}`)));
    await raw`insert into document_updates (document_id, epoch, update, actor_id)
      values (${entryId}, 1, ${update}, ${world.people.editor.id})`;
    await projectDocument(db, entryId);
    await cutVersion(db, entryId, { kind: "auto", reason: "test" });
    const audited = { teamId: world.teamId, actorId: world.people.owner.id, action: "test" };
    await db.transaction((tx) => recordAudit(tx, { ...audited, subject: "s", detail: { n } }));
  }
});

afterEach(async () => {
  await world.end();
  await database.drop();
});

/** What nobody can do through the application's role: the triggers stand in the way. */
function tamper(statement: string): Promise<void> {
  const name = new URL(database.url).pathname.slice(1);
  return administer(`set session_replication_role = replica; ${statement}`, name);
}

test("an untouched history verifies", async () => {
  expect(await verifyHistory(database.url)).toEqual({ ok: true, checked: 6 });
});

test.each([
  [
    "a changed version",
    "update versions set content = '{}' where number = 2",
    /^Version 2 .*changed/,
  ],
  ["a changed state", "update versions set state = 'x' where number = 1", /^Version 1 .*changed/],
  [
    "other authors",
    "update versions set author_ids = '{}' where number = 3",
    /^Version 3 .*changed/,
  ],
  [
    "another time",
    "update versions set created_at = now() where number = 2",
    /^Version 2 .*changed/,
  ],
  ["a removed version", "delete from versions where number = 2", /^Version 3 .*does not follow/],
  ["the first removed", "delete from versions where number = 1", /^Version 2 .*does not follow/],
  ["the end cut off", "delete from versions where number = 3", /^Row 3 of chain versions.*missing/],
  ["all removed", "delete from versions", /^Row 1 of chain versions.*missing/],
  ["a removed event", "delete from audit_events where position = 2", /^Audit event 3 .*does not/],
  [
    "a changed event",
    `update audit_events set detail = '{"n": 9}' where position = 2`,
    /^Audit event 2 .*changed/,
  ],
  [
    "an inserted version",
    `insert into versions select entry_id, 4, chronology_id, kind, reason, state, content,
       author_ids, epoch, from_seq, to_seq, schema_version, created_at, 4, hash, repeat('a', 64)
     from versions where number = 3`,
    /^Version 4 .*changed/,
  ],
  [
    "an inserted event with a fitting head",
    `insert into audit_events select team_id, 4, actor_id, action, subject, detail, at,
       hash, repeat('b', 64) from audit_events where position = 3;
     update chain_heads set position = 4, hash = repeat('b', 64) where chain like 'audit:%'`,
    /^Audit event 4 .*changed/,
  ],
  ["a removed head", "delete from chain_heads", /missing/],
])("%s is found and named", async (_what, statement, first) => {
  await tamper(statement);
  expect(await verifyHistory(database.url)).toEqual({
    ok: false,
    first: expect.stringMatching(first),
  });
});

test("an untouched log gives every version and the snapshot", async () => {
  expect(await verifyLog(database.url)).toEqual({ ok: true, checked: 2 });
  await projectDocument(world.database.db, entryId, { compact: true });
  expect(await verifyLog(database.url)).toEqual({ ok: true, checked: 2 });
});

const SECOND = `(select seq from document_updates where document_id = (select id from entries)
  order by seq limit 1 offset 1)`;

test.each([
  [
    "a removed row",
    `delete from document_updates where seq = ${SECOND}`,
    /does not give version 1/,
  ],
  [
    "a changed row",
    `update document_updates set update = set_byte(update, length(update) - 2,
       get_byte(update, length(update) - 2) # 1) where seq = ${SECOND}`,
    /does not give version 1|could not be read/,
  ],
  [
    "a row in another's name",
    `update document_updates set actor_id = (select id from users where name = 'owner')
     where seq = ${SECOND}`,
    /names other authors than version 1/,
  ],
  [
    "a changed snapshot",
    `update documents set snapshot_seq = 9999, snapshot = (select update from document_updates
       order by seq limit 1) where kind = 'entry'`,
    /^The snapshot of entry .* is not what its log gives/,
  ],
])("in the log %s is found and named", async (_what, statement, first) => {
  await tamper(statement);
  expect(await verifyLog(database.url)).toEqual({
    ok: false,
    first: expect.stringMatching(first),
  });
});

test("the application itself can neither change nor remove history", async () => {
  for (const table of ["versions", "audit_events", "document_updates"])
    for (const statement of [`delete from ${table}`, `truncate ${table}`])
      await expect(world.database.raw.unsafe(statement)).rejects.toThrow("append-only");
  await expect(world.database.raw.unsafe("update versions set reason = 'other'")).rejects.toThrow(
    "append-only",
  );
});
