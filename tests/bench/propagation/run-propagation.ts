import type { BenchPostgres } from "#tests/bench/bench-postgres.ts";
import { formatTable } from "#tests/bench/format-table.ts";
import type { BenchOptions } from "#tests/bench/options.ts";
import { type Comparison, compareSides } from "#tests/bench/propagation/compare-sides.ts";
import { measureList } from "#tests/bench/propagation/measure-list.ts";
import { type MemoryFigures, measureMemory } from "#tests/bench/propagation/measure-memory.ts";
import { openOurSide, openPeerSide } from "#tests/bench/propagation/sides.ts";
import { say } from "#tests/bench/say.ts";
import { startCollabProcess } from "#tests/support/collab-process.ts";
import { createWorld, type World } from "#tests/support/world.ts";

const COUNTS = [2, 20, 100] as const;
const FULL = { rounds: 7, blockMs: 3000, titles: 40, documents: 5000, sockets: 500 };
const QUICK = { rounds: 1, blockMs: 1500, titles: 5, documents: 300, sockets: 30 };

/**
 * Measures how soon an edit is seen by others and how soon it is durable, beside plain Hocuspocus
 * that keeps everything in memory; how soon a title is in another list; and collab's memory.
 */
export async function runPropagation(postgres: BenchPostgres, { quick }: BenchOptions) {
  const plan = quick ? QUICK : FULL;
  const world = await createWorld(await postgres.createDatabase("bench_propagation"));
  const clients: Comparison[] = [];
  const collab = await startCollabProcess(world.databaseUrl);
  for (const count of COUNTS) clients.push(await compareAt(count, { world, collab, plan }));
  const list = await measureList(world, collab.port, plan.titles);
  await collab.kill();
  say("list measured");
  const memory = await measureMemory(world, plan);
  await world.end();
  const figures = { clients, ...list, ...memory };
  return { figures, table: tabulate(figures) };
}

type Setting = { world: World; collab: { port: number }; plan: typeof FULL };

async function compareAt(clients: number, { world, collab, plan }: Setting): Promise<Comparison> {
  const peer = await openPeerSide();
  try {
    const ours = await openOurSide(world, collab.port);
    return await compareSides(ours, peer, { clients, ...plan });
  } finally {
    await peer.end();
  }
}

type Figures = { clients: Comparison[]; listP50: number; listP95: number } & MemoryFigures;

function tabulate(figures: Figures): string {
  const heads = [
    ...["clients", "p50", "p95", "p99", "peer p50", "peer p95", "peer p99"],
    ...["p50 ratio", "p95 ratio", "ack p50", "ack p95"],
  ];
  const rows = figures.clients.map((row) => [
    ...[row.clients, row.p50, row.p95, row.p99, row.peerP50, row.peerP95, row.peerP99],
    ...[row.p50Ratio, row.p95Ratio, row.ackP50, row.ackP95],
  ]);
  const { documents, sockets, collabRssMb, listP50, listP95 } = figures;
  return [
    "Edit to seen at the others and to durable, ms; peer: plain Hocuspocus in memory",
    formatTable([heads, ...rows]),
    `title typed to row in another list: p50 ${listP50} ms, p95 ${listP95} ms`,
    `collab with ${documents} entries open over ${sockets} sockets: ${collabRssMb} MB`,
  ].join("\n");
}
