import type { BenchPostgres } from "#tests/bench/bench-postgres.ts";
import { type KillFigures, runKillRounds } from "#tests/bench/durability/kill-rounds.ts";
import { openOurs } from "#tests/bench/durability/open-ours.ts";
import { openPeer } from "#tests/bench/durability/open-peer.ts";
import { type OutageFigures, runOutage } from "#tests/bench/durability/outage.ts";
import { formatTable } from "#tests/bench/format-table.ts";
import type { BenchOptions } from "#tests/bench/options.ts";

/**
 * Counts acknowledged edits that are lost when the collaboration process is killed at random
 * moments, for us and for plain Hocuspocus in the same run, and when the database is cut off.
 */
export async function runDurability(postgres: BenchPostgres, { quick }: BenchOptions) {
  // Long enough at times for the peer's debounce, which stores after 10 s of typing at the latest.
  const plan = quick ? { kills: 3, latestMs: 2600 } : { kills: 12, latestMs: 14_000 };
  const ours = await openOurs(postgres, "bench_kills");
  const killed = await runKillRounds(ours, plan).finally(ours.end);
  const peer = await openPeer(postgres, "bench_peer");
  const peerKilled = await runKillRounds(peer, plan).finally(peer.end);
  const other = await openOurs(postgres, "bench_outage");
  const outage = await runOutage(other, quick ? 3 : 10).finally(other.end);
  const { missing: missingAfterKill, ...counts } = killed;
  const figures = {
    ...{ ...counts, missingAfterKill },
    ...{ peerAcknowledged: peerKilled.acknowledged, peerLost: peerKilled.lost },
    ...{ peerMissingAfterKill: peerKilled.missing, outage },
  };
  return { figures, table: tabulate(killed, peerKilled, outage) };
}

function tabulate(ours: KillFigures, peer: KillFigures, outage: OutageFigures): string {
  const row = (name: string, { kills, typed, acknowledged, missing, lost }: KillFigures) => [
    ...[name, kills, typed, acknowledged, missing, lost],
  ];
  const heads = ["kill -9 while typing", "kills", "typed", "acknowledged"];
  const table = formatTable([
    [...heads, "missing after a kill", "lost"],
    row("Sourceline", ours),
    row("plain Hocuspocus", peer),
  ]);
  const { seconds, savedWithoutCommit } = outage;
  const cut = formatTable([
    [`database cut for ${seconds} s`, "typed", "acknowledged", "lost", "saved without commit"],
    ["Sourceline", outage.typed, outage.acknowledged, outage.lost, savedWithoutCommit],
  ]);
  return `${table}\n\n${cut}`;
}
