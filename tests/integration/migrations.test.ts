import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import postgres, { type Sql } from "postgres";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { administer } from "#tests/support/postgres.ts";

const FOLDER = new URL("../../db/migrations/", import.meta.url);
const FILES = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".sql"))
  .sort();

let name: string;
let sql: Sql;

beforeEach(async () => {
  name = `test_${randomUUID().replaceAll("-", "")}`;
  await administer(`create database ${name} owner sourceline`);
  const url = new URL(inject("appUrl"));
  url.pathname = `/${name}`;
  sql = postgres(url.href, { max: 1, onnotice: () => {} });
});

afterEach(async () => {
  await sql.end();
  await administer(`drop database if exists ${name} with (force)`);
});

/** Applies the migrations whose number lies between the two, both included. */
async function apply(from: number, to: number): Promise<void> {
  const chosen = FILES.filter((file) => Number(file.slice(0, 4)) >= from);
  for (const file of chosen.filter((each) => Number(each.slice(0, 4)) <= to))
    for (const statement of readFileSync(new URL(file, FOLDER), "utf8").split(
      "--> statement-breakpoint",
    ))
      await sql.unsafe(statement);
}

test("what was called verified in a document waits for a review; other statuses are kept", async () => {
  await apply(0, 9);
  const [user] = await sql`insert into users (email, name, password_hash)
    values ('owner@example.org', 'owner', '-') returning id`;
  const [team] = await sql`insert into teams (name) values ('Team') returning id`;
  const [chronology] = await sql`
    insert into chronologies (team_id, title, introduction, lanes, eras, created_by)
    values (${team?.id}, 'Chronology', '{}', '[]', '[]', ${user?.id}) returning id`;
  const statuses = ["draft", "in_review", "changes_requested", "verified", "retracted"];
  for (const status of statuses)
    await sql`insert into entries (id, chronology_id, epoch, revision, title, summary, kind, status,
        tags, other_dates, assertion_count, citation_count, source_count, differing, unsourced,
        content, content_hash)
      values (${randomUUID()}, ${chronology?.id}, 1, 1, ${status}, '', 'context', ${status},
        '{}', '[]', 0, 0, 0, '{}', '{}', '{}', '-')`;
  await apply(10, 9999);
  const rows = await sql`select e.title, e.status, r.status as review, r.verified_by
    from entries e left join entry_reviews r on r.entry_id = e.id order by e.title`;
  expect(
    rows.map(({ title, status, review, verified_by }) => [title, status, review, verified_by]),
  ).toEqual([
    ["changes_requested", "changes_requested", "changes_requested", null],
    ["draft", "draft", null, null],
    ["in_review", "in_review", "in_review", null],
    ["retracted", "retracted", "retracted", null],
    ["verified", "in_review", "in_review", null],
  ]);
});
