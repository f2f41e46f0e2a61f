import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { recordAudit } from "#db/queries/audit.ts";
import { signIn } from "#lib/auth/sign-in.ts";
import { recordExport } from "#lib/commands/record-export.ts";
import type { AuditFilter } from "#lib/domain/audit/audit-filter.ts";
import { readAudit, readAuditCsv, readProof } from "#lib/reads/audit.ts";
import { contextOf } from "#tests/support/contexts.ts";
import { createDatabase, type TestDatabase } from "#tests/support/postgres.ts";
import { createWorld, PASSWORD, type World } from "#tests/support/world.ts";

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

const owner = () => contextOf(world, world.people.owner, 0);
const ALL: AuditFilter = { actorId: null, kind: null, from: null, to: null };

function record(action: string, detail: Record<string, unknown> = {}) {
  const { teamId, people } = world;
  const event = { teamId, actorId: people.editor.id, action, subject: "entry:x", detail };
  return world.database.db.transaction((tx) => recordAudit(tx, event));
}

test("a sign-in is in the trail of the person's team, and events are found by person and kind", async () => {
  const asked = { email: "reviewer@example.org", password: PASSWORD };
  await signIn(world.database.db, { ...asked, address: "192.0.2.9", userAgent: "test" });
  await record("review.verify", { version: 3 });
  await record("member.setRole", { role: "editor" });
  const read = async (filter: Partial<AuditFilter>) => {
    const asked = { teamId: world.teamId, filter: { ...ALL, ...filter }, before: null };
    return (await readAudit(await owner(), asked)).events.map(({ by, what }) => `${by} ${what}`);
  };
  expect(await read({ kind: "account" })).toEqual(["reviewer signed in"]);
  expect(await read({ actorId: world.people.editor.id })).toEqual([
    ...["editor changed a role", "editor verified an entry"],
  ]);
  expect(await read({ kind: "review" })).toEqual(["editor verified an entry"]);
  expect(await read({ to: "2001-01-01" })).toEqual([]);
  expect(await read({ from: "2001-01-01" })).toHaveLength(3);
});

test("what a spreadsheet would compute is neutralised in the file, and the file is read back", async () => {
  await record("chronology.archive", { title: "=1+1" });
  await record("=cmd()");
  const csv = await readAuditCsv(await owner(), { teamId: world.teamId, filter: ALL });
  const rows = parse(csv, { bom: true }) as string[][];
  expect(rows[0]).toEqual(["position", "at", "by", "action", "subject", "detail"]);
  expect(rows[1]?.[3]).toBe("'=cmd()");
  expect(rows[2]?.[5]).toBe('{"title":"=1+1"}');
});

test("more than a page is read on from the last position", async () => {
  for (let n = 0; n < 105; n += 1) await record("entry.delete");
  const asked = { teamId: world.teamId, filter: { ...ALL, kind: "entry" as const }, before: null };
  const first = await readAudit(await owner(), asked);
  expect(first.events).toHaveLength(100);
  const second = await readAudit(await owner(), { ...asked, before: first.older });
  expect(second.events).toHaveLength(5);
  expect(second.older).toBeNull();
});

test("the proof counts every row, and names the one that was changed from below", async () => {
  const whole = await readProof(await owner(), world.teamId);
  expect(whole).toEqual({ ok: true, checked: expect.any(Number) });
  await world.database.raw.begin(async (sql) => {
    await sql`alter table audit_events disable trigger audit_events_append_only`;
    await sql`update audit_events set detail = '{"version": 4}' where action = 'review.verify'`;
    await sql`alter table audit_events enable trigger audit_events_append_only`;
  });
  expect(await readProof(await owner(), world.teamId)).toEqual({
    ...{ ok: false, first: expect.stringMatching(/^Audit event 2 of team .* was changed/) },
  });
});

test("who takes a file along is in the trail, and nobody else writes there that they did", async () => {
  const { teamId, people } = world;
  const asked = { format: "bib", withPerpetratorMedia: false };
  await recordExport(await contextOf(world, people.reader, 0), teamId, {
    what: "library",
    ...asked,
  });
  const { events } = await readAudit(await owner(), {
    ...{ teamId, before: null, filter: { ...ALL, kind: "export" } },
  });
  expect(events.map(({ by, what }) => `${by} ${what}`)).toEqual([
    "reader took the library along as a file",
  ]);
  const outsider = await contextOf(world, people.outsider, 0);
  await expect(recordExport(outsider, teamId, { what: "library", ...asked })).rejects.toThrow();
  const editor = await contextOf(world, people.editor, 0);
  await expect(recordExport(editor, teamId, { what: "audit" })).rejects.toThrow();
});
