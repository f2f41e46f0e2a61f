import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { openDatabase } from "#db/client.ts";
import type { CollabHealth } from "#lib/collab/server/health.ts";
import { readHealth } from "#lib/reads/health.ts";
import { createDatabase } from "#tests/support/postgres.ts";

/** Health as it is read when collab says this of itself. */
async function healthWhile(said: Partial<CollabHealth>) {
  const server = createServer((_request, response) => response.end(JSON.stringify(said)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const testDatabase = await createDatabase();
  const database = openDatabase(testDatabase.url, { pool: 1, name: "sourceline-test" });
  const collabUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const health = await readHealth(database.db, { collabUrl, secret: "", version: "1" });
  await database.end();
  await testDatabase.drop();
  server.close();
  return health;
}

test.each([
  ["ok", 59],
  ["behind", 61],
] as const)(
  "is %s while the oldest change has waited %i seconds for its row",
  async (status, s) => {
    const health = await healthWhile({ database: "ok", secondsBehind: s });
    expect(health).toMatchObject({ status, database: "ok", collab: "ok", secondsUnsaved: s });
  },
);

test("saving comes first: without it, how far rows are behind does not matter", async () => {
  const health = await healthWhile({ database: "down", secondsBehind: 61 });
  expect(health).toMatchObject({ status: "cannot_save", secondsUnsaved: 61 });
});
