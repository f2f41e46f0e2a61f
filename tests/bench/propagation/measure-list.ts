import { setEntryField } from "#lib/collab/doc/edit-entry.ts";
import { after, between } from "#tests/bench/after.ts";
import { percentile, round } from "#tests/bench/propagation/statistics.ts";
import { connectClient } from "#tests/support/collab-client.ts";
import type { World } from "#tests/support/world.ts";

const TITLES = ["Prison attacked", "Convoy struck", "Court sentences three", "Claim withdrawn"];
const KEY_EVERY_MS = 40;

/**
 * Types titles into an entry; measures from the last keystroke to the row with the whole title in
 * another browser's list, ms.
 */
export async function measureList(world: World, port: number, titles: number) {
  const entry = await world.createEntry();
  const [writer, reader] = [world.people.editor, world.people.owner].map((person) =>
    connectClient(world, port, person),
  );
  if (!writer || !reader) throw new Error("no clients");
  const opened = writer.openEntry(entry);
  const list = reader.openChronology(world.chronologyId);
  await Promise.all([opened.synced(), list.synced()]);
  let expected = { title: "", arrived: () => {} };
  list.onStateless((message) => {
    if (message.type !== "rows") return;
    if (message.rows.some(({ title }) => title === expected.title)) expected.arrived();
  });
  const times: number[] = [];
  for (let n = 1; n <= titles; n += 1) {
    const title = `${TITLES[n % TITLES.length]} ${n}`;
    const arrived = new Promise<void>((resolve) => {
      expected = { title, arrived: resolve };
    });
    for (let end = 1; end <= title.length; end += 1) {
      setEntryField(opened.doc, "title", title.slice(0, end));
      if (end < title.length) await after(KEY_EVERY_MS);
    }
    const from = performance.now();
    await arrived;
    times.push(performance.now() - from);
    await after(between(20, 120));
  }
  writer.destroy();
  reader.destroy();
  return { listP50: round(percentile(times, 50)), listP95: round(percentile(times, 95)) };
}
