import type { Page } from "@playwright/test";

/** Milliseconds from the beginning of the navigation, as the page itself notes them. */
export type Noted = {
  /** The list shows its first entries. */
  list: number | null;
  /** All entries are in the list. */
  whole: number | null;
  /** End of the last task that kept the page from answering for 50 ms or more. */
  lastTask: number;
  longestTask: number;
};

/** Has every page opened from now on note when its list is there, and its long tasks. */
export async function watchPage(page: Page, entries: number): Promise<void> {
  await page.addInitScript((total) => {
    const noted: Noted = { list: null, whole: null, lastTask: 0, longestTask: 0 };
    Object.assign(window, { noted });
    new PerformanceObserver((found) => {
      for (const { startTime, duration } of found.getEntries()) {
        noted.lastTask = Math.max(noted.lastTask, startTime + duration);
        noted.longestTask = Math.max(noted.longestTask, duration);
      }
    }).observe({ type: "longtask", buffered: true });
    const look = () => {
      const option = document.querySelector("[role=option][aria-setsize]");
      const size = Number(option?.getAttribute("aria-setsize"));
      if (option) noted.list ??= performance.now();
      if (size >= total) noted.whole ??= performance.now();
      if (noted.whole === null) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, entries);
}

export const readNoted = (page: Page): Promise<Noted> =>
  page.evaluate(() => (window as unknown as { noted: Noted }).noted);

/** Waits until all is there and no long task has come for half a second. */
export async function untilQuiet(page: Page): Promise<Noted> {
  await page.waitForFunction(
    () => {
      const { noted } = window as unknown as { noted: Noted };
      return (
        noted.whole !== null && performance.now() - Math.max(noted.lastTask, noted.whole) > 500
      );
    },
    undefined,
    { timeout: 120_000, polling: 100 },
  );
  return readNoted(page);
}

/**
 * Types one letter into the search and measures from the key to the frame that shows fewer
 * entries, ms.
 */
export async function timeSearch(page: Page): Promise<number> {
  await page.keyboard.press("/");
  await page.evaluate(() => {
    const size = () =>
      document.querySelector("[role=option][aria-setsize]")?.getAttribute("aria-setsize");
    const before = size();
    const press = ({ timeStamp }: Event) => {
      const look = () => {
        if (size() === before) requestAnimationFrame(look);
        else Object.assign(window, { answered: performance.now() - timeStamp });
      };
      requestAnimationFrame(look);
    };
    addEventListener("keydown", press, { once: true });
  });
  await page.keyboard.press("7");
  const answered = () => (window as unknown as { answered?: number }).answered;
  return page.waitForFunction(answered).then((found) => found.evaluate((ms) => ms ?? Number.NaN));
}

/** Frames, ms, while the table is scrolled from end to end for two seconds. */
export async function timeTable(page: Page) {
  const clicked = await page.evaluate(() => {
    const button = [...document.querySelectorAll("button")].find(
      (each) => each.textContent === "Table",
    );
    const from = performance.now();
    button?.click();
    return new Promise<number>((resolve) => {
      const look = () =>
        document.querySelector("[role=grid] [role=gridcell]")
          ? resolve(performance.now() - from)
          : requestAnimationFrame(look);
      requestAnimationFrame(look);
    });
  });
  const frames = await page.evaluate(() => {
    const grid = document.querySelector("[role=grid]") as HTMLElement;
    const far = Math.min(grid.scrollHeight - grid.clientHeight, 60_000);
    const frames: number[] = [];
    return new Promise<number[]>((resolve) => {
      const from = performance.now();
      let last = from;
      const step = (now: number) => {
        if (now > last) frames.push(now - last);
        last = now;
        grid.scrollTop = far * Math.min(1, (now - from) / 2000);
        if (now - from < 2000) requestAnimationFrame(step);
        else resolve(frames);
      };
      requestAnimationFrame(step);
    });
  });
  return { tableShown: clicked, frames };
}
