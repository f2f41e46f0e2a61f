import { chromium } from "@playwright/test";
import { writeTimelineJs } from "#lib/io/edition/write-timelinejs.ts";
import type { BenchPostgres } from "#tests/bench/bench-postgres.ts";
import { formatTable } from "#tests/bench/format-table.ts";
import type { BenchOptions } from "#tests/bench/options.ts";
import { median, round } from "#tests/bench/propagation/statistics.ts";
import { say } from "#tests/bench/say.ts";
import { CHROMIUM_FLAGS, findChromium } from "#tests/support/chromium.ts";
import { makeSeededEdition } from "#tests/support/domain/seeded-edition.ts";
import { startInstance } from "#tests/support/instance.ts";
import { serveTimelineJs } from "#tests/support/reader/serve-timelinejs.ts";
import { createWorld } from "#tests/support/world.ts";
import { judge } from "./aims.ts";
import { measurePairs, type PairFigures } from "./measure-load.ts";
import { startNextApp } from "./next-app.ts";
import { storeEdition } from "./seed-editions.ts";
import { openThrottled, type PageFigures } from "./watch-load.ts";

export type BrowserFigures = { page: string; runs: number } & PageFigures;
export type ReaderFigures = {
  load: PairFigures[];
  firstAnswerMs: object;
  browser: BrowserFigures[];
};

/** Nothing is asked of anybody outside, whatever a page would like to load. */
const ALONE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1";

/**
 * Readers' pages in one run: answers per second beside the same entries as an ordinary static page of
 * Next, and what a throttled browser takes for ours, beside TimelineJS with the JSON that we export.
 */
export async function runReader(postgres: BenchPostgres, { quick }: BenchOptions) {
  const databaseUrl = await postgres.createDatabase("bench_reader");
  const world = await createWorld(databaseUrl);
  const [thousand, tenThousand] = [makeSeededEdition(1_000), makeSeededEdition(10_000)];
  await storeEdition(world, thousand);
  await storeEdition(world, tenThousand);
  await world.end();
  const instance = await startInstance({ env: { DATABASE_URL: databaseUrl } });
  try {
    const pathOf = ({ edition }: typeof thousand) => `/p/${edition.slug}/${edition.number}`;
    const firstAnswerMs = {
      thousand: await timeFirst(instance.url + pathOf(thousand)),
      tenThousand: await timeFirst(instance.url + pathOf(tenThousand)),
    };
    const load = await measureLoad(
      { port: instance.port, path: pathOf(thousand) },
      thousand,
      quick,
    );
    const browser = await measureBrowser(
      [
        ["ours, 1,000", `${instance.url}${pathOf(thousand)}`, "h1"],
        ["ours, 10,000", `${instance.url}${pathOf(tenThousand)}`, "h1"],
      ],
      thousand,
      quick,
    );
    const figures = { load, firstAnswerMs, browser };
    return { figures: { ...figures, aims: judge(figures) }, table: tabulate(figures) };
  } finally {
    await instance.dispose();
  }
}

/** The first reader of an edition waits for it to be read, rendered and compressed. */
async function timeFirst(url: string): Promise<number> {
  const from = performance.now();
  await (await fetch(url)).arrayBuffer();
  return Math.round(performance.now() - from);
}

type Edition = ReturnType<typeof makeSeededEdition>;

async function measureLoad(ours: { port: number; path: string }, edition: Edition, quick: boolean) {
  say("building the ordinary page");
  const app = await startNextApp(edition);
  const sides = { ours, peer: { port: app.port, path: "/" } };
  const amount = quick ? { pairs: 1, ms: 1_000 } : { pairs: 6, ms: 1_500 };
  try {
    const load: PairFigures[] = [];
    for (const [encoding, pipelining] of [
      ["gzip", 1],
      ["gzip, deflate, br", 1],
      ["gzip", 8],
    ] as const)
      load.push(await measurePairs(sides, { encoding, pipelining, ...amount }));
    return load;
  } finally {
    await app.stop();
  }
}

function exportOf(published: Edition): string {
  const { slug, number } = published.edition;
  const origin = "https://example.org";
  return writeTimelineJs(published, { origin, base: `${origin}/p/${slug}/${number}` });
}

type Subject = [name: string, url: string, readable: string];

async function measureBrowser(ours: Subject[], edition: Edition, quick: boolean) {
  const peer = await serveTimelineJs(exportOf(edition));
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...CHROMIUM_FLAGS, ALONE],
  });
  const subjects: Subject[] = [...ours, ["TimelineJS, 1,000", peer.url, ".tl-headline"]];
  const runs = new Map<string, PageFigures[]>(subjects.map(([name]) => [name, []]));
  try {
    for (let run = 0; run < (quick ? 1 : 5); run += 1)
      for (const [name, url, readable] of subjects) {
        const figures = await openThrottled(browser, url, readable);
        say(`${name} ${JSON.stringify(figures)}`);
        runs.get(name)?.push(figures);
      }
  } finally {
    await browser.close();
    await peer.stop();
  }
  return [...runs].map(([page, all]) => ({ page, runs: all.length, ...medians(all) }));
}

function medians(all: readonly PageFigures[]): PageFigures {
  const keys = Object.keys(all[0] ?? {}) as (keyof PageFigures)[];
  const pairs = keys.map((key) => [key, round(median(all.map((figures) => figures[key])))]);
  return Object.fromEntries(pairs) as PageFigures;
}

function tabulate({ load, browser }: ReaderFigures): string {
  const heads = ["page", "kB", "kB of JS", "FCP", "LCP", "readable", "CLS", "blocked"];
  const rows = browser.map(({ page, bytes, jsBytes, shift, ...ms }) => [
    ...[page, Math.round(bytes / 1000), Math.round(jsBytes / 1000), Math.round(ms.firstPaint)],
    ...[Math.round(ms.largestPaint), Math.round(ms.readable), shift, Math.round(ms.blocked)],
  ]);
  const loadHeads = ["load", "per s", "p99 ms", "peer per s", "peer p99 ms", "ratio"];
  const loadRows = load.map(({ encoding, pipelining, ours, peer, ratio }) => [
    ...[`${encoding}, ${pipelining} at a time`, Math.round(ours.rate), ours.p99],
    ...[Math.round(peer.rate), peer.p99, ratio],
  ]);
  return `${formatTable([loadHeads, ...loadRows])}\n\n${formatTable([heads, ...rows])}`;
}
