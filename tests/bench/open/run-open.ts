import { chromium } from "@playwright/test";
import type { BenchPostgres } from "#tests/bench/bench-postgres.ts";
import { formatTable } from "#tests/bench/format-table.ts";
import { type Opening, openOnce } from "#tests/bench/open/open-once.ts";
import { seedChronology, seedLibrary } from "#tests/bench/open/seed-rows.ts";
import type { BenchOptions } from "#tests/bench/options.ts";
import { median, round } from "#tests/bench/propagation/statistics.ts";
import { say } from "#tests/bench/say.ts";
import { CHROMIUM_FLAGS, findChromium } from "#tests/support/chromium.ts";
import { startInstance } from "#tests/support/instance.ts";
import { createWorld } from "#tests/support/world.ts";

const SIZES = [100, 1000, 10_000, 100_000] as const;
const RUNS = 3;

type Figures = { entries: number } & Opening;

/**
 * What it takes to open a chronology in the editor, by its number of entries: in a browser with an
 * empty cache, with web, collab and PostgreSQL on the same machine. Medians over three openings,
 * after one that is thrown away.
 */
export async function runOpen(postgres: BenchPostgres, { quick }: BenchOptions) {
  const databaseUrl = await postgres.createDatabase("bench_open");
  const world = await createWorld(databaseUrl);
  await seedLibrary(world);
  const instance = await startInstance({ env: { DATABASE_URL: databaseUrl } });
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
  const openings: Figures[] = [];
  try {
    for (const entries of quick ? SIZES.slice(0, 2) : SIZES) {
      const seeded = await seedChronology(world, entries);
      const runs: Opening[] = [];
      for (let run = 0; run <= RUNS; run += 1) {
        const opening = await openOnce(browser, instance.url, seeded);
        if (run > 0) runs.push(opening);
      }
      openings.push({ entries, ...medians(runs) });
      say(JSON.stringify(openings.at(-1)));
    }
  } finally {
    await browser.close();
    await instance.dispose();
    await world.end();
  }
  return { figures: { openings }, table: tabulate(openings) };
}

function medians(runs: readonly Opening[]): Opening {
  const keys = Object.keys(runs[0] ?? {}) as (keyof Opening)[];
  const pairs = keys.map((key) => [key, round(median(runs.map((run) => run[key])))]);
  return Object.fromEntries(pairs) as Opening;
}

function tabulate(openings: readonly Figures[]): string {
  const heads = Object.keys(openings[0] ?? {});
  return formatTable([heads, ...openings.map((row) => Object.values(row).map(Math.round))]);
}
