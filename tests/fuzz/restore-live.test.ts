import { setImmediate as nextTurn } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listVersions } from "#db/queries/versions.ts";
import { verifyHistory } from "#db/verify.ts";
import { cutVersion } from "#lib/collab/server/store/cut-version.ts";
import { restoreVersion } from "#lib/commands/versions.ts";
import type { RestoredPart } from "#lib/domain/compare/restored-entry.ts";
import { expectConvergence } from "#tests/fuzz/convergence/check.ts";
import { FACT_EDITS } from "#tests/fuzz/convergence/edit-facts.ts";
import { NARRATIVE_EDITS } from "#tests/fuzz/convergence/edit-narrative.ts";
import { createRandom, type Random } from "#tests/fuzz/convergence/random.ts";
import { openStage, type Stage } from "#tests/fuzz/convergence/stage.ts";
import { contextOf } from "#tests/support/contexts.ts";
import { createDatabase, type TestDatabase } from "#tests/support/postgres.ts";
import { createWorld, type World } from "#tests/support/world.ts";

const SEEDS = process.env.SEED
  ? [Number(process.env.SEED)]
  : Array.from({ length: 20 }, (_, n) => n + 1);
const STEPS = 60;
const PARTS: readonly RestoredPart[] = ["all", "narrative", "title", "tags", "facts:date"];
const EDITS = [...FACT_EDITS, ...NARRATIVE_EDITS];

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

/** Restores some version, now and then while the cables of others are cut. */
async function restoreSome(stage: Stage, random: Random): Promise<void> {
  const { db } = stage.world.database;
  const [newest] = await listVersions(db, stage.entry.id, { most: 1 });
  if (!newest) return;
  const context = await contextOf(stage.world, stage.world.people.owner, stage.port);
  const number = 1 + random.below(newest.number);
  await restoreVersion(context, { entryId: stage.entry.id, number, parts: [random.pick(PARTS)] });
}

async function play(stage: Stage, random: Random): Promise<void> {
  const { db } = stage.world.database;
  for (let step = 0; step < STEPS; step += 1) {
    const what = random.below(12);
    const replica = random.pick(stage.replicas);
    if (what < 9) random.pick(EDITS)(replica.doc, random);
    else if (what === 9) await cutVersion(db, stage.entry.id, { kind: "auto", reason: "fuzz" });
    else if (what === 10) await restoreSome(stage, random);
    else if (random.chance(50)) random.pick(stage.cables).cut();
    else for (const cable of stage.cables) cable.heal();
    for (let turn = random.below(4); turn > 0; turn -= 1) await nextTurn();
  }
  for (const cable of stage.cables) cable.heal();
}

test.each(SEEDS)(
  "seed %i: versions are restored while others type, and all copies end the same",
  async (seed) => {
    const stage = await openStage(world, ["editor", "owner", "editor"]);
    try {
      await cutVersion(world.database.db, stage.entry.id, { kind: "auto", reason: "first" });
      await play(stage, createRandom(seed));
      await expectConvergence(stage);
    } finally {
      await stage.end();
    }
  },
);

test("and their history still verifies", async () => {
  expect(await verifyHistory(database.url)).toMatchObject({ ok: true });
});
