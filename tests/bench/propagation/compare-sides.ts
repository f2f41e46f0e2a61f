import type { Replica, Side } from "#tests/bench/propagation/replica.ts";
import { median, percentile, round } from "#tests/bench/propagation/statistics.ts";
import { typeBlock } from "#tests/bench/propagation/type-block.ts";
import { type Times, watchReplicas } from "#tests/bench/propagation/watch.ts";
import { say } from "#tests/bench/say.ts";

export type Comparison = {
  clients: number;
  /** Edit to seen at the others, ms. */
  p50: number;
  p95: number;
  p99: number;
  peerP50: number;
  peerP95: number;
  peerP99: number;
  /** Median over pairs of neighbouring blocks. */
  p50Ratio: number;
  p95Ratio: number;
  /** Edit to durable acknowledgement, ms. */
  ackP50: number;
  ackP95: number;
  edits: number;
};

type Plan = { clients: number; rounds: number; blockMs: number };

/**
 * So many clients on one entry of each side, which type in blocks A B B A: what else the machine
 * does then weighs on both alike.
 */
export async function compareSides(ours: Side, peer: Side, plan: Plan): Promise<Comparison> {
  const a = await enter(ours, plan.clients);
  const b = await enter(peer, plan.clients);
  await typeBlock(a, plan.blockMs / 2);
  await typeBlock(b, plan.blockMs / 2);
  const blocks: { a: Times; b: Times }[] = [];
  for (let round = 1; round <= plan.rounds; round += 1) {
    const first = await typeBlock(a, plan.blockMs);
    const second = await typeBlock(b, plan.blockMs);
    const third = await typeBlock(b, plan.blockMs);
    const fourth = await typeBlock(a, plan.blockMs);
    blocks.push({ a: first, b: second }, { a: fourth, b: third });
    say(`${plan.clients} clients: round ${round} of ${plan.rounds}, ${describePair(blocks)}`);
  }
  for (const { replicas } of [a, b]) for (const replica of replicas) replica.destroy();
  return summarize(plan.clients, blocks);
}

async function enter(side: Side, clients: number) {
  const replicas: Replica[] = [];
  for (let n = 0; n < clients; n += 1) {
    const replica = side.open();
    replicas.push(replica);
    if (n % 10 === 9) await replica.synced();
  }
  await Promise.all(replicas.map((replica) => replica.synced()));
  return { replicas, watch: watchReplicas(replicas) };
}

function describePair(blocks: readonly { a: Times; b: Times }[]): string {
  const ratios = ratiosOf(blocks, 95).map((ratio) => ratio.toFixed(2));
  return `p95 ratios ${ratios.join(" ")}`;
}

function ratiosOf(blocks: readonly { a: Times; b: Times }[], percent: number): number[] {
  return blocks.map(({ a, b }) => percentile(a.seen, percent) / percentile(b.seen, percent));
}

function summarize(clients: number, blocks: readonly { a: Times; b: Times }[]): Comparison {
  const seen = blocks.flatMap(({ a }) => a.seen);
  const peerSeen = blocks.flatMap(({ b }) => b.seen);
  const durable = blocks.flatMap(({ a }) => a.durable);
  const of = (values: readonly number[], percent: number) => round(percentile(values, percent));
  return {
    clients,
    ...{ p50: of(seen, 50), p95: of(seen, 95), p99: of(seen, 99) },
    ...{ peerP50: of(peerSeen, 50), peerP95: of(peerSeen, 95), peerP99: of(peerSeen, 99) },
    p50Ratio: round(median(ratiosOf(blocks, 50))),
    p95Ratio: round(median(ratiosOf(blocks, 95))),
    ...{ ackP50: of(durable, 50), ackP95: of(durable, 95), edits: durable.length },
  };
}
