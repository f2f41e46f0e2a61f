import { setImmediate as nextTurn } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import type * as Y from "yjs";
import * as edit from "#lib/collab/doc/edit-entry.ts";
import { readEntry } from "#lib/collab/doc/read-entry.ts";
import { openEntry } from "#lib/collab/doc/roots.ts";
import type { Assertion, Citation } from "#lib/domain/assertion.ts";
import { listNarrativeCitations } from "#lib/domain/narrative-citations.ts";
import { newAssertion, newCitation } from "#lib/domain/new-assertion.ts";
import { expectConvergence } from "#tests/fuzz/convergence/check.ts";
import { newId, word } from "#tests/fuzz/convergence/edit-facts.ts";
import { insertNote } from "#tests/fuzz/convergence/edit-narrative.ts";
import { createRandom, type Random } from "#tests/fuzz/convergence/random.ts";
import { openStage, type Stage } from "#tests/fuzz/convergence/stage.ts";
import { createDatabase, type TestDatabase } from "#tests/support/postgres.ts";
import { createWorld, type World } from "#tests/support/world.ts";

const SEEDS = Array.from({ length: 12 }, (_, n) => n + 1);
const STEPS = 80;

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

/** All that was put into the entry by anybody; nothing of it is ever taken out in this test. */
type Given = {
  assertions: Map<string, Assertion>;
  citations: Map<string, Citation>;
  notes: number;
};

test.each(SEEDS)("seed %i: five people adding evidence at once lose none of it", async (seed) => {
  const stage = await openStage(world, ["editor", "owner", "editor", "owner", "editor"]);
  try {
    const given = await addAtOnce(stage, createRandom(seed));
    await expectConvergence(stage);
    for (const { doc } of stage.replicas) {
      const { snapshot, issues } = readEntry(doc);
      expect(issues).toEqual([]);
      expect(snapshot.assertions.map(({ id }) => id).sort()).toEqual(
        [...given.assertions.keys()].sort(),
      );
      expect(snapshot.citations.map(({ id }) => id).sort()).toEqual(
        [...given.citations.keys()].sort(),
      );
      for (const citation of snapshot.citations)
        expect(citation).toEqual(given.citations.get(citation.id));
      // What nobody changes after it was added stays word for word.
      for (const { id, field, value } of snapshot.assertions)
        expect({ field, value }).toEqual(pick(given.assertions.get(id)));
      expect(listNarrativeCitations(snapshot.narrative)).toHaveLength(given.notes);
    }
  } finally {
    await stage.end();
  }
});

const pick = (assertion: Assertion | undefined) => ({
  ...{ field: assertion?.field, value: assertion?.value },
});

/** Adds, cites and ranks in turn on copies that know more or less of each other. */
async function addAtOnce(stage: Stage, random: Random): Promise<Given> {
  const given: Given = { assertions: new Map(), citations: new Map(), notes: 0 };
  for (let step = 0; step < STEPS; step += 1) {
    const { doc } = random.pick(stage.replicas);
    const what = random.below(10);
    if (what < 4) {
      const made = makeFigure(random);
      edit.addAssertion(doc, made);
      given.assertions.set(made.id, made);
    } else if (what < 8) addCitation(doc, random, given);
    else if (what === 8) rankOne(doc, random);
    else {
      insertNote(doc, random);
      given.notes += 1;
    }
    if (random.chance(8)) random.pick(stage.cables).cut();
    if (random.chance(12)) random.pick(stage.cables).heal();
    for (let turn = random.below(4); turn > 0; turn -= 1) await nextTurn();
  }
  for (const cable of stage.cables) cable.heal();
  return given;
}

function makeFigure(random: Random): Assertion {
  const best = random.below(500);
  const figures = { low: best, best, high: best, qualifier: "exact" } as const;
  const about = { measure: "killed", population: "total", includesPerpetrators: null } as const;
  const value = { ...about, ...figures, asOf: null };
  return newAssertion({ id: newId(random), field: "casualties", value, note: word(random) });
}

function addCitation(doc: Y.Doc, random: Random, given: Given): void {
  const known = [...openEntry(doc).assertions.keys()].sort();
  if (known.length === 0) return;
  const ids = { id: newId(random), assertionId: random.pick(known), sourceId: newId(random) };
  const made = newCitation({ ...ids, quote: word(random), credibility: 2 });
  edit.addCitation(doc, made);
  given.citations.set(made.id, made);
}

/** Two may prefer one value each at the same moment: ranks change, values do not. */
function rankOne(doc: Y.Doc, random: Random): void {
  const known = [...openEntry(doc).assertions.keys()].sort();
  if (known.length === 0) return;
  const rationale = word(random);
  edit.editAssertion(doc, random.pick(known), { rank: "preferred", rationale });
}
