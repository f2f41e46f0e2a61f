import type { Browser, CDPSession, Page } from "@playwright/test";
import type { Seeded } from "#tests/bench/open/seed-rows.ts";
import { timeSearch, timeTable, untilQuiet, watchPage } from "#tests/bench/open/watch-page.ts";
import { percentile } from "#tests/bench/propagation/statistics.ts";
import { PASSWORD } from "#tests/support/world.ts";

/** Of one opening; times in ms since the navigation began, sizes in kB and MB. */
export type Opening = {
  /** Over the wire, all of it; of that the rows after the page. */
  kB: number;
  rowsKB: number;
  list: number;
  whole: number;
  /** All is there and the last long task is over. */
  interactive: number;
  longestTask: number;
  search: number;
  heapMB: number;
  tableShown: number;
  tableFrameP95: number;
};

/** Opens a chronology in the editor with an empty cache, as somebody does who is signed in. */
export async function openOnce(browser: Browser, url: string, seeded: Seeded): Promise<Opening> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await signIn(page);
  await watchPage(page, seeded.entries);
  const devtools = await context.newCDPSession(page);
  const bytes = await countBytes(devtools);
  await page.goto(`/chronologies/${seeded.chronologyId}`, { waitUntil: "commit" });
  const { list, whole, lastTask, longestTask } = await untilQuiet(page);
  const sizes = bytes();
  const heapMB = await readHeap(devtools);
  const search = await timeSearch(page);
  await page.keyboard.press("Backspace");
  const { tableShown, frames } = await timeTable(page);
  await context.close();
  return {
    ...{ kB: sizes.all / 1000, rowsKB: sizes.rows / 1000, list: list ?? NaN, whole: whole ?? NaN },
    ...{ interactive: Math.max(whole ?? NaN, lastTask), longestTask, search, heapMB },
    ...{ tableShown, tableFrameP95: percentile(frames, 95) },
  };
}

async function signIn(page: Page): Promise<void> {
  const { csrfToken } = await (await page.request.get("/api/auth/csrf")).json();
  const form = { csrfToken, email: "editor@example.org", password: PASSWORD, json: "true" };
  const answer = await page.request.post("/api/auth/callback/credentials", { form });
  if (!answer.ok()) throw new Error(`not signed in: ${answer.status()}`);
}

/** Bytes that came over the network, headers and compression as they are. */
async function countBytes(devtools: CDPSession): Promise<() => { all: number; rows: number }> {
  await devtools.send("Network.enable");
  const urls = new Map<string, string>();
  let [all, rows] = [0, 0];
  devtools.on("Network.requestWillBeSent", ({ requestId, request }) => {
    urls.set(requestId, request.url);
  });
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    all += encodedDataLength;
    if (urls.get(requestId)?.includes("/rows?")) rows += encodedDataLength;
  });
  return () => ({ all, rows });
}

async function readHeap(devtools: CDPSession): Promise<number> {
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  return usedSize / 1e6;
}
