import { after } from "#tests/bench/after.ts";
import type { Ours } from "#tests/bench/durability/open-ours.ts";
import { createTally, type Tally } from "#tests/bench/durability/tally.ts";
import { startWriter } from "#tests/bench/durability/writer.ts";
import { say } from "#tests/bench/say.ts";

const WRITERS = 4;
/** How often it is looked whether something was said to be saved that is not in the database. */
const LOOK_EVERY_MS = 250;

export type OutageFigures = {
  seconds: number;
  typed: number;
  acknowledged: number;
  lost: number;
  savedWithoutCommit: number;
};

/**
 * Cuts the database off for so long while people go on typing. Nothing may be called saved that
 * the database does not hold at that moment, and everything typed is there in the end.
 */
export async function runOutage(ours: Ours, seconds: number): Promise<OutageFigures> {
  const tally = createTally();
  const tabs = await Promise.all(Array.from({ length: WRITERS }, () => ours.openTab()));
  const writers = await Promise.all(tabs.map((tab, n) => startWriter(tab, n % 2 === 1)));
  for (const writer of writers) tally.add(writer);
  let savedWithoutCommit = await lookFor(ours, tally, 1500);
  say(`database cut for ${seconds} s`);
  ours.cable.cut();
  savedWithoutCommit += await lookFor(ours, tally, seconds * 1000);
  ours.cable.heal();
  say("database back");
  savedWithoutCommit += await lookFor(ours, tally, 1500);
  await Promise.all(writers.map((writer) => writer.stop()));
  await Promise.all(writers.map((writer) => writer.settled()));
  await tally.look(ours);
  for (const writer of writers) writer.close();
  const { typed, acknowledged, lost } = tally.counts();
  return { seconds, typed, acknowledged, lost, savedWithoutCommit };
}

async function lookFor(ours: Ours, tally: Tally, ms: number): Promise<number> {
  const until = performance.now() + ms;
  let found = 0;
  while (performance.now() < until) {
    found += await tally.look(ours);
    await after(LOOK_EVERY_MS);
  }
  return found;
}
