import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { PROJECT_DIR } from "#lib/launch/project.ts";
import { formatTable } from "#tests/bench/format-table.ts";
import type { BenchOptions } from "#tests/bench/options.ts";
import { say } from "#tests/bench/say.ts";
import type { Figures } from "#tests/bench/timeline/page/main.ts";
import { bundleScript, readFonts, readTokens } from "#tests/support/bundle-page.ts";
import { CHROMIUM_FLAGS, findChromium } from "#tests/support/chromium.ts";

type Subject = "ours" | "peer";
export type TimelineFigures = Figures & { subject: Subject; entries: number };

const RUNS: [Subject, number][] = [
  ["ours", 1000],
  ["peer", 1000],
  ["ours", 10_000],
  ["peer", 10_000],
  ["ours", 100_000],
  ["ours", 1_000_000],
];
const QUICK: [Subject, number][] = [
  ["ours", 1000],
  ["peer", 1000],
];

/** Each in a page of its own; what draws for longer than this is measured once. */
const REPEATS = 5;
const LONG_DRAW_MS = 2000;

/** Frames come as fast as they are made, not as a screen wants them. */
const UNLIMITED = ["--disable-frame-rate-limit", "--disable-gpu-vsync"];
const PAGE = "tests/bench/timeline/page/main.ts";

/**
 * Ours and vis-timeline on the same entries in one headless browser without a GPU, each in a page of
 * its own: milliseconds to the first whole drawing, from frame to frame while panning and zooming, and
 * to one remote edit; nodes of the document.
 */
export async function runTimeline({ quick }: BenchOptions) {
  const [script, style] = await Promise.all([bundleScript(PAGE), readStyle()]);
  const args = [...CHROMIUM_FLAGS, ...UNLIMITED];
  const browser = await chromium.launch({ executablePath: findChromium(), args });
  const runs: TimelineFigures[] = [];
  try {
    for (const [subject, entries] of quick ? QUICK : RUNS) {
      say(`${subject}, ${entries} entries`);
      const all: Figures[] = [];
      do {
        const page = await browser.newPage({ viewport: { width: 1200, height: 640 } });
        await openPage(page, script, style);
        all.push(await measureIn(page, subject, entries, quick));
        await page.close();
      } while (all.length < (quick ? 1 : REPEATS) && all[0]!.draw < LONG_DRAW_MS);
      runs.push({ subject, entries, ...mediansOf(all) });
    }
  } finally {
    await browser.close();
  }
  return { figures: { runs, drawRatio: drawRatio(runs) }, table: tabulate(runs) };
}

/** How many times sooner ours stands than the peer, at the largest number that both were given. */
function drawRatio(runs: TimelineFigures[]): number {
  const peer = runs.findLast(({ subject }) => subject === "peer");
  const ours = runs.find((run) => run.subject === "ours" && run.entries === peer?.entries);
  return peer && ours ? round(peer.draw / ours.draw) : 0;
}

/** With the peer's own style sheet. */
async function readStyle(): Promise<string> {
  const peer = "node_modules/vis-timeline/styles/vis-timeline-graph2d.min.css";
  const sheets = [readTokens(), readFonts(), readFile(join(PROJECT_DIR, peer), "utf8")];
  const own = "body { margin: 0 } #box { width: 1200px; height: 640px }";
  return [...(await Promise.all(sheets)), own].join("\n");
}

async function openPage(page: Page, script: string, style: string): Promise<void> {
  await page.setContent('<!doctype html><meta charset="utf-8"><div id="box"></div>');
  await page.addStyleTag({ content: style });
  await page.addScriptTag({ content: script });
}

async function measureIn(
  page: Page,
  subject: Subject,
  entries: number,
  quick: boolean,
): Promise<Figures> {
  const options = quick ? { frames: 20, edits: 3 } : { frames: 200, edits: 20 };
  const figures = await page.evaluate(
    ([name, count, asked]) =>
      (window as unknown as { measure: (...words: unknown[]) => Promise<Figures> }).measure(
        name,
        count,
        asked,
      ),
    [subject, entries, options] as const,
  );
  return {
    ...figures,
    draw: round(figures.draw),
    edit: round(figures.edit),
    editShown: round(figures.editShown),
    pan: roundFrames(figures.pan),
    zoom: roundFrames(figures.zoom),
  };
}

/** Of each figure by itself. */
function mediansOf(all: Figures[]): Figures {
  const median = (of: (figures: Figures) => number) =>
    all.map(of).sort((a, b) => a - b)[Math.floor(all.length / 2)]!;
  const frames = (name: "pan" | "zoom") => ({
    median: median((figures) => figures[name].median),
    p95: median((figures) => figures[name].p95),
    count: median((figures) => figures[name].count),
  });
  return {
    ...{ draw: median(({ draw }) => draw), pan: frames("pan"), zoom: frames("zoom") },
    ...{ edit: median(({ edit }) => edit), editShown: median(({ editShown }) => editShown) },
    nodes: all[0]!.nodes,
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
const roundFrames = ({ median, p95, count }: Figures["pan"]) => ({
  ...{ median: round(median), p95: round(p95), count },
});

function tabulate(runs: TimelineFigures[]): string {
  return formatTable([
    [
      "ms",
      "entries",
      "draw",
      "pan p50",
      "pan p95",
      "zoom p50",
      "zoom p95",
      "edit",
      "shown",
      "nodes",
    ],
    ...runs.map(({ subject, entries, draw, pan, zoom, edit, editShown, nodes }) => [
      ...[
        subject,
        entries,
        draw,
        pan.median,
        pan.p95,
        zoom.median,
        zoom.p95,
        edit,
        editShown,
        nodes,
      ],
    ]),
  ]);
}
