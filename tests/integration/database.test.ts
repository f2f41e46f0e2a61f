import { sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openDatabase } from "#db/client.ts";
import { isConnectionLoss } from "#db/connection-loss.ts";
import { eventually } from "#tests/support/eventually.ts";
import { createDatabase, type TestDatabase } from "#tests/support/postgres.ts";

let database: TestDatabase;
let opened: ReturnType<typeof openDatabase>;

beforeEach(async () => {
  database = await createDatabase();
  opened = openDatabase(database.url, { pool: 2, name: "under-test" });
});

afterEach(async () => {
  await opened.end();
  await database.drop();
});

/** Ends every session that sleeps, from outside. */
async function endSleepers(): Promise<void> {
  const other = openDatabase(database.url, { pool: 1, name: "other" });
  await eventually(
    () => other.raw`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and application_name = 'under-test' and query ilike '%pg_sleep%'`,
    ({ length }) => length > 0,
  );
  await other.end();
}

test("a transaction whose connection ends is rejected, and the process goes on", async () => {
  for (let n = 0; n < 5; n += 1) {
    const work = opened.db.transaction(async (tx) => {
      await tx.execute(sql`select 1`);
      await tx.execute(sql`select pg_sleep(20)`);
    });
    const outcome = work.catch((error: unknown) => error);
    await endSleepers();
    expect(isConnectionLoss(await outcome)).toBe(true);
    // postgres.js may give the error of the old connection once more to the first query on the new.
    const next = () => opened.db.transaction((tx) => tx.execute(sql`select 1`));
    await next().catch(next);
  }
});

test("a transaction that fails by itself is rolled back and keeps its connection", async () => {
  await opened.raw`create table things (n int)`;
  const work = opened.db.transaction(async (tx) => {
    await tx.execute(sql`insert into things values (1)`);
    throw new Error("changed my mind");
  });
  await expect(work).rejects.toThrow("changed my mind");
  expect(await opened.raw`select * from things`).toHaveLength(0);
});

test("arrays arrive as they were sent", async () => {
  const texts = ["plain", "", "com,ma", 'quo"te', "back\\slash", "{brace}", "NULL", "ناحیه"];
  const [row] = await opened.raw`select
    to_json(${[...texts, null]}::text[]) as texts,
    to_json(${[1, -2, 2 ** 40]}::bigint[]) as numbers,
    to_json(${[] as string[]}::uuid[]) as none`;
  expect(row).toEqual({ texts: [...texts, null], numbers: [1, -2, 2 ** 40], none: [] });
});
