import { afterAll, beforeAll, test } from "vitest";
import { expectConvergence } from "#tests/fuzz/convergence/check.ts";
import { play } from "#tests/fuzz/convergence/play.ts";
import { createRandom } from "#tests/fuzz/convergence/random.ts";
import { openStage } from "#tests/fuzz/convergence/stage.ts";
import { createDatabase, type TestDatabase } from "#tests/support/postgres.ts";
import { createWorld, type World } from "#tests/support/world.ts";

/** `SEED=7 npm test fuzz` plays one alone. A seed that failed becomes a test with a name. */
const SEEDS = process.env.SEED
  ? [Number(process.env.SEED)]
  : Array.from({ length: 60 }, (_, n) => n + 1);

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

test.each(SEEDS)("seed %i: whatever happens, all copies end the same", async (seed) => {
  const stage = await openStage(world);
  try {
    await play(stage, createRandom(seed));
    await expectConvergence(stage);
  } finally {
    await stage.end();
  }
});
