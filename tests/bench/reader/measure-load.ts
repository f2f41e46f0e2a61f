import { median, round } from "#tests/bench/propagation/statistics.ts";
import { say } from "#tests/bench/say.ts";
import { openLoad } from "./load.ts";
import type { Load, LoadFigures } from "./load-process.ts";

type Side = Pick<Load, "port" | "path">;

/** Medians over the blocks of one side. */
export type SideFigures = Omit<LoadFigures, "failed"> & { failed: number; blocks: number };

export type PairFigures = {
  encoding: string;
  connections: number;
  pipelining: number;
  ours: SideFigures;
  peer: SideFigures;
  /** Of answers per second, ours to the peer's: the median over pairs of blocks. */
  ratio: number;
};

/** Under way at once on each side: so many connections, or fewer with several requests on each. */
const UNDER_WAY = 32;
/** So slow a side needs longer turns for as steady a figure. */
const PEER_TIMES = 3;

/**
 * Both sides under the same load in turns, A B B A, each pair of neighbouring blocks one ratio: what
 * else the machine does weighs on both.
 */
export async function measurePairs(
  sides: { ours: Side; peer: Side },
  asked: { encoding: string; pipelining: number; pairs: number; ms: number },
): Promise<PairFigures> {
  const { encoding, pipelining, pairs, ms } = asked;
  const load = openLoad();
  const connections = UNDER_WAY / pipelining;
  const run = async ({ port, path }: Side, times = 1) => {
    const asking = { port, path, encoding, pipelining, connections };
    const figures = await load.run({ ...asking, ms: ms * times });
    // What was under way when the load ended would weigh on the other side's turn.
    await (await fetch(`http://127.0.0.1:${port}${path}`)).arrayBuffer();
    return figures;
  };
  const runPeer = () => run(sides.peer, PEER_TIMES);
  const ours: LoadFigures[] = [];
  const peer: LoadFigures[] = [];
  // Thrown away: code that has not run yet is slow on both sides.
  await run(sides.ours);
  await runPeer();
  for (let pair = 0; pair < pairs; pair += 1) {
    const isTurned = pair % 2 === 1;
    if (isTurned) peer.push(await runPeer());
    ours.push(await run(sides.ours));
    if (!isTurned) peer.push(await runPeer());
  }
  load.close();
  const ratios = ours.map(({ rate }, at) => rate / (peer[at]?.rate ?? Number.NaN));
  const figures = { encoding, connections, pipelining };
  const made = { ...figures, ours: sum(ours), peer: sum(peer), ratio: round(median(ratios)) };
  say(JSON.stringify(made));
  return made;
}

function sum(blocks: readonly LoadFigures[]): SideFigures {
  const of = (name: keyof LoadFigures) => round(median(blocks.map((block) => block[name])));
  return {
    ...{ rate: of("rate"), p50: of("p50"), p99: of("p99"), bytesPerAnswer: of("bytesPerAnswer") },
    ...{ busy: of("busy"), blocks: blocks.length },
    failed: blocks.reduce((all, { failed }) => all + failed, 0),
  };
}
