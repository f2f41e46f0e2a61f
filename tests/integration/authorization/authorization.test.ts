import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ACTIONS } from "#lib/actions/registry.ts";
import { runAction } from "#lib/actions/run-action.ts";
import { webLimiter } from "#lib/auth/limiter.ts";
import type { Collab } from "#lib/collab/server/start-collab.ts";
import { cutVersion } from "#lib/collab/server/store/cut-version.ts";
import { AppError } from "#lib/errors.ts";
import { contextOf } from "#tests/support/contexts.ts";
import { createDatabase, type TestDatabase } from "#tests/support/postgres.ts";
import { createWorld, startTestCollab, type World } from "#tests/support/world.ts";
import { ACTION_TABLE } from "./actions.ts";
import { ACTORS, type ActorName, type Cast, createCast } from "./cast.ts";
import { READ_TABLE } from "./reads.ts";
import { UPLOAD_TABLE } from "./uploads.ts";

let database: TestDatabase;
let world: World;
let collab: Collab;
let cast: Cast;

beforeAll(async () => {
  database = await createDatabase();
  world = await createWorld(database.url);
  collab = await startTestCollab(world);
  cast = await createCast(world);
  await cutVersion(world.database.db, cast.entryId, { kind: "auto", reason: "test" });
});

afterAll(async () => {
  await collab.stop(2000);
  await world.end();
  await database.drop();
});

const contextFor = (who: ActorName) =>
  contextOf(world, who === "anonymous" ? null : cast.people[who], collab.port);

async function codeOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return "ok";
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

/** What everybody gets, asked in the order of ACTORS. */
async function answersTo(ask: (who: ActorName) => Promise<unknown>) {
  const answers: Record<string, string> = {};
  for (const who of ACTORS) answers[who] = await codeOf(() => ask(who));
  return answers;
}

describe("actions", () => {
  const cases = Object.entries(ACTION_TABLE).flatMap(([name, each]) =>
    each.map((one) => ({ name, about: one.about ?? "", ...one })),
  );

  test.each(cases)("$name $about", async ({ name, input, expected }) => {
    const answers = await answersTo(async (who) => {
      webLimiter().forget(`action:${name}:192.0.2.1`);
      return runAction(await contextFor(who), name, await input(cast));
    });
    expect(answers).toEqual(expected);
  });

  test("every action is in the table", () => {
    expect(Object.keys(ACTION_TABLE).sort()).toEqual(Object.keys(ACTIONS).sort());
  });

  test("an action that does not exist is not found, whatever its name", async () => {
    for (const name of ["nothing", "constructor", "__proto__"])
      expect(await codeOf(async () => runAction(await contextFor("owner"), name, {}))).toBe(
        "not_found",
      );
  });
});

describe("uploads", () => {
  test.each(Object.entries(UPLOAD_TABLE))("%s", async (_name, { send, expected }) => {
    const answers = await answersTo(async (who) => send(await contextFor(who), cast));
    expect(answers).toEqual(expected);
  });
});

describe("reads", () => {
  test.each(Object.entries(READ_TABLE))("%s", async (_name, { read, expected }) => {
    const answers = await answersTo(async (who) => read(await contextFor(who), cast));
    expect(answers).toEqual(expected);
  });

  test("every read is in the table", async () => {
    const modules = import.meta.glob<object>("../../../lib/reads/*.ts", { eager: true });
    const names = Object.entries(modules)
      .filter(([path]) => !/\/context\.ts$/.test(path))
      .flatMap(([, module]) => Object.entries(module))
      .flatMap(([name, value]) => (typeof value === "function" ? [name] : []));
    expect(Object.keys(READ_TABLE).sort()).toEqual(names.sort());
  });
});
