import type { Browser, CDPSession, Page } from "@playwright/test";

/** Milliseconds from the start of the navigation; bytes on the wire. */
export type PageFigures = {
  bytes: number;
  jsBytes: number;
  firstPaint: number;
  largestPaint: number;
  /** Its title and some of its text are laid out. */
  readable: number;
  shift: number;
  /** Of tasks, what is over 50 ms of each, until the page is quiet. */
  blocked: number;
};

/** A phone on a slow line: four times slower, 1.6 Mbit/s, 150 ms there and back. */
const SLOW = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 93_750,
};
const SLOWER = 4;
const QUIET_MS = 2_000;
const LONGEST_MS = 60_000;

type Noted = Omit<PageFigures, "bytes" | "jsBytes"> & { lastTask: number };

/** Opens a page in a context of its own with nothing in its cache, throttled, until it is quiet. */
export async function openThrottled(
  browser: Browser,
  url: string,
  readable: string,
): Promise<PageFigures> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    const counted = await throttle(devtools);
    await note(page, readable);
    await page.goto(url, { waitUntil: "load", timeout: LONGEST_MS });
    const { lastTask: _, ...noted } = await untilQuiet(page);
    return { ...counted, ...noted };
  } finally {
    await context.close();
  }
}

async function throttle(devtools: CDPSession): Promise<{ bytes: number; jsBytes: number }> {
  const counted = { bytes: 0, jsBytes: 0 };
  const kinds = new Map<string, string>();
  await devtools.send("Network.enable");
  await devtools.send("Network.setCacheDisabled", { cacheDisabled: true });
  await devtools.send("Network.emulateNetworkConditions", SLOW);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  devtools.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    counted.bytes += encodedDataLength;
    if (kinds.get(requestId) === "Script") counted.jsBytes += encodedDataLength;
  });
  return counted;
}

async function note(page: Page, readable: string): Promise<void> {
  await page.addInitScript((selector) => {
    const none = Number.NaN;
    const noted = { firstPaint: none, largestPaint: none, readable: none };
    const sums = { shift: 0, blocked: 0, lastTask: 0 };
    Object.assign(window, { noted: () => ({ ...noted, ...sums }) });
    const observe = (type: string, see: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({
        ...{ type, buffered: true },
      });
    observe("paint", ({ name, startTime }) => {
      if (name === "first-contentful-paint") noted.firstPaint = startTime;
    });
    observe("largest-contentful-paint", ({ startTime }) => {
      noted.largestPaint = startTime;
    });
    observe("layout-shift", (entry) => {
      sums.shift += (entry as unknown as { value: number }).value;
    });
    observe("longtask", ({ startTime, duration }) => {
      sums.blocked += Math.max(0, duration - 50);
      sums.lastTask = startTime + duration;
    });
    const look = () => {
      const found = document.querySelector<HTMLElement>(selector);
      if (found && found.offsetHeight > 0) noted.readable = performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, readable);
}

/** Something to read, and no long task for two seconds. */
async function untilQuiet(page: Page): Promise<Noted> {
  const read = () => page.evaluate(() => (window as unknown as { noted: () => Noted }).noted());
  for (;;) {
    await page.waitForFunction(
      (quiet) => {
        const { lastTask, readable } = (window as unknown as { noted: () => Noted }).noted();
        return performance.now() - Math.max(lastTask, readable) > quiet;
      },
      QUIET_MS,
      { timeout: LONGEST_MS, polling: 200 },
    );
    const before = await read();
    // A task that has just ended is told of only after the frame that it was before.
    await page.evaluate(twoFrames);
    const after = await read();
    if (after.lastTask === before.lastTask) return after;
  }
}

const twoFrames = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
