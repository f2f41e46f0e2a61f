import { expect, test } from "vitest";
import { verifyHistory } from "#db/verify.ts";
import { createChronology } from "#lib/commands/chronologies.ts";
import { setUpCollab } from "#tests/support/collab-scene.ts";
import { contextOf } from "#tests/support/contexts.ts";

const scene = setUpCollab();

test("many commands at once leave one unbroken trail", async () => {
  const { world, collab } = scene;
  const context = await contextOf(world, world.people.owner, collab.port);
  const titles = Array.from({ length: 10 }, (_, n) => `Chronology ${n}`);
  await Promise.all(
    titles.map((title) => createChronology(context, { teamId: world.teamId, title })),
  );
  expect(await verifyHistory(world.databaseUrl)).toEqual({ ok: true, checked: 10 });
});
