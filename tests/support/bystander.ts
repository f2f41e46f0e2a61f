import { expect } from "vitest";
import { setEntryField } from "#lib/collab/doc/edit-entry.ts";
import { openEntry } from "#lib/collab/doc/roots.ts";
import type { Scene } from "#tests/support/collab-scene.ts";
import { rebuildFromLog } from "#tests/support/rebuild-from-log.ts";

/** Generous: the machine is shared, and a stall of the event loop is seconds. */
const MOST_MS = 1500;

/**
 * Somebody else writes in another entry while `attack` runs: all of it is acknowledged, none of it
 * late, all of it in the database; and collab has not crashed.
 */
export async function whileOthersWrite(scene: Scene, attack: () => Promise<void>): Promise<void> {
  const entry = await scene.world.createEntry();
  const { doc, saved } = scene.connect("owner").openEntry(entry);
  await saved();
  let isOver = false;
  const attacked = attack().finally(() => {
    isOver = true;
  });
  let written = 0;
  do {
    written += 1;
    const from = performance.now();
    setEntryField(doc, "title", `Title ${written}`);
    await saved();
    expect(performance.now() - from).toBeLessThan(MOST_MS);
  } while (!isOver);
  await attacked;
  const stored = await rebuildFromLog(scene.world, entry.id);
  expect(openEntry(stored).fields.get("title")).toBe(`Title ${written}`);
}
