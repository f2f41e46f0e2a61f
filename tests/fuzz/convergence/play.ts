import { setImmediate as nextTurn } from "node:timers/promises";
import { cutVersion } from "#lib/collab/server/store/cut-version.ts";
import { projectDocument } from "#lib/collab/server/store/project.ts";
import { FACT_EDITS } from "#tests/fuzz/convergence/edit-facts.ts";
import { NARRATIVE_EDITS } from "#tests/fuzz/convergence/edit-narrative.ts";
import type { Random } from "#tests/fuzz/convergence/random.ts";
import { contains, type Replica } from "#tests/fuzz/convergence/replica.ts";
import type { Stage } from "#tests/fuzz/convergence/stage.ts";
import { rebuildFromLog } from "#tests/support/rebuild-from-log.ts";

const STEPS = 60;

/** Plays what the seed says: mostly edits, and now and then a misfortune. */
export async function play(stage: Stage, random: Random): Promise<void> {
  for (let step = 0; step < STEPS; step += 1) {
    const replica = random.pick(stage.replicas);
    if (random.chance(85)) editOnce(replica, random);
    else await disturb(stage, random);
    await breathe(stage, replica, random);
  }
  for (const cable of stage.cables) cable.heal();
}

function editOnce({ doc, undo }: Replica, random: Random): void {
  const kind = random.below(10);
  if (kind < 4) random.pick(FACT_EDITS)(doc, random);
  else if (kind < 8) random.pick(NARRATIVE_EDITS)(doc, random);
  else if (kind === 8) undo.undo();
  else if (random.chance(50)) undo.redo();
  else undo.stopCapturing();
}

/** Sometimes the next edit comes at once, sometimes after others had time to see this one. */
async function breathe(stage: Stage, replica: Replica, random: Random): Promise<void> {
  const turns = random.below(4);
  for (let turn = 0; turn < turns; turn += 1) await nextTurn();
  if (!random.chance(30)) return;
  // Behind a cable that is cut, "saved" would never come.
  stage.cables[stage.replicas.indexOf(replica)]?.heal();
  await replica.opened.saved();
}

async function disturb(stage: Stage, random: Random): Promise<void> {
  const cable = random.pick(stage.cables);
  const { db } = stage.world.database;
  const what = random.below(9);
  if (what < 2) cable.cut();
  else if (what === 2) cable.stall();
  else if (what < 6) cable.heal();
  else if (what === 6) random.pick(stage.replicas).client.link.reconnect();
  else if (what === 7) await projectDocument(db, stage.entry.id, { compact: true });
  else if (random.chance(50))
    await cutVersion(db, stage.entry.id, { kind: "auto", reason: "fuzz" });
  else await restart(stage, random);
}

/** Whatever was said to be saved is in the log when the server is gone. */
async function restart(stage: Stage, random: Random): Promise<void> {
  const told = stage.replicas.flatMap(({ acknowledged }) => acknowledged);
  await stage.restart(random.chance(50) ? 0 : 2000);
  const stored = await rebuildFromLog(stage.world, stage.entry.id);
  const missing = told.filter((update) => !contains(stored, update)).length;
  if (missing > 0) throw new Error(`${missing} acknowledged changes are not in the log`);
}
