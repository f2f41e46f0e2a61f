import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { teams } from "#db/schema/teams.ts";
import { createChronology } from "#lib/collab/server/store/create-documents.ts";
import { whileOthersWrite } from "#tests/support/bystander.ts";
import { setUpCollab } from "#tests/support/collab-scene.ts";
import { ticketFrame } from "#tests/support/frames.ts";

const scene = setUpCollab();
const ID = "00000000-0000-4000-8000-000000000000";

test.each([
  ["a path", "../../etc/passwd"],
  ["nothing", ""],
  ["100 KB", `entry.${"a".repeat(100_000)}.1`],
  ["a NUL", `entry.${ID}.1\0`],
  ["a session behind a NUL", `entry.${ID}.1\0abc`],
  ["a line break", `entry.${ID}.1\n`],
  ["capitals", `entry.${ID.replace("8", "A")}.1`],
  ["another kind", `team.${ID}.1`],
  ["an epoch of zero", `entry.${ID}.0`],
  ["an endless epoch", `entry.${ID}.${"9".repeat(40)}`],
  ["a property of every object", "__proto__"],
])("a name that is %s closes the socket", async (_what, name) => {
  await whileOthersWrite(scene, async () => {
    const client = await scene.raw("editor");
    client.send(ticketFrame(name, "a-ticket"));
    expect(await client.closed).toEqual({ code: 4400, reason: "not_found" });
  });
});

/** A chronology of a team the world's people do not belong to. */
async function createElsewhere(): Promise<string> {
  const { db } = scene.world.database;
  const [team] = await db.insert(teams).values({ name: "Another team" }).returning();
  const seed = { title: "Elsewhere", summary: "", introduction: [], lanes: [], eras: [] };
  const actorId = scene.world.people.outsider.id;
  const { id } = await createChronology(db, { teamId: team?.id ?? "", actorId, seed });
  return `chronology.${id}.1`;
}

test("missing, forbidden and of another kind get one answer; another epoch says so", async () => {
  const entry = await scene.world.createEntry();
  const elsewhere = await createElsewhere();
  await whileOthersWrite(scene, async () => {
    const answers: string[] = [];
    for (const name of [
      `entry.${randomUUID()}.1`,
      elsewhere,
      `chronology.${entry.id}.1`,
      `entry.${entry.id}.2`,
    ]) {
      const client = await scene.raw("editor");
      await client.open(name).catch((error: Error) => answers.push(error.message));
      client.destroy();
    }
    expect(answers).toEqual(["not_found", "not_found", "not_found", "stale_epoch"]);
  });
  expect(scene.lines).toContainEqual(expect.objectContaining({ reason: "not_found" }));
  expect(scene.lines).toContainEqual(expect.objectContaining({ reason: "stale_epoch" }));
});
