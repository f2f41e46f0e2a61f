import { after, between } from "#tests/bench/after.ts";
import type { Contender } from "#tests/bench/durability/contender.ts";
import { type Counts, createTally, type Tally } from "#tests/bench/durability/tally.ts";
import { startWriter, type Writer } from "#tests/bench/durability/writer.ts";
import { say } from "#tests/bench/say.ts";

const WRITERS = 6;
/** The earliest moment of a kill, ms after the typing began. */
const EARLIEST_MS = 400;

/** How many kills, and the latest moment of one, ms. */
export type KillPlan = { kills: number; latestMs: number };

export type KillFigures = Counts & { kills: number };

/**
 * Kills the server at random moments while people type. After every second kill they have closed
 * their tabs, after the others their browsers reconnect by themselves.
 */
export async function runKillRounds(
  contender: Contender,
  { kills, latestMs }: KillPlan,
): Promise<KillFigures> {
  const tally = createTally();
  let writers = await startWriters(contender, tally);
  for (const [index, moment] of chooseMoments(kills, latestMs).entries()) {
    const kill = index + 1;
    await after(moment);
    await contender.kill();
    const doLeave = kill % 2 === 0;
    if (doLeave) await closeAll(writers);
    const missing = await tally.look(contender);
    say(`${contender.name}: kill ${kill} of ${kills}, ${missing} acknowledged edits missing`);
    if (kill === kills) break;
    await contender.restart();
    if (doLeave) writers = await startWriters(contender, tally);
  }
  await closeAll(writers);
  return { kills, ...tally.counts() };
}

/** Random, but over the whole range: one in each of as many equal parts of it, in any order. */
function chooseMoments(kills: number, latestMs: number): number[] {
  const part = (latestMs - EARLIEST_MS) / kills;
  return Array.from({ length: kills }, (_, n) => ({
    at: EARLIEST_MS + between(n * part, (n + 1) * part),
    order: Math.random(),
  }))
    .sort((a, b) => a.order - b.order)
    .map(({ at }) => at);
}

async function startWriters(contender: Contender, tally: Tally): Promise<Writer[]> {
  const starting = Array.from({ length: WRITERS }, async (_, n) => {
    const writer = await startWriter(await contender.openTab(), n % 2 === 1);
    tally.add(writer);
    return writer;
  });
  return Promise.all(starting);
}

async function closeAll(writers: readonly Writer[]): Promise<void> {
  await Promise.all(writers.map((writer) => writer.stop()));
  for (const writer of writers) writer.close();
}
