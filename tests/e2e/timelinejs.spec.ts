import { expect, type Page } from "@playwright/test";
import type { EditionEntry } from "#lib/domain/edition/edition.ts";
import { writeTimelineJs } from "#lib/io/edition/write-timelinejs.ts";
import { dateOf, idOf, snapshot } from "#tests/support/domain/entry-fixtures.ts";
import { makeReaderEdition } from "#tests/support/domain/reader-edition.ts";
import { BASE } from "#tests/support/e2e/stage.ts";
import { test } from "#tests/support/e2e/test.ts";
import { serveTimelineJs } from "#tests/support/reader/serve-timelinejs.ts";

/** A slide as TimelineJS shows it, and where it puts it: “2021”, “2021-08”, “2021-08-26”. */
type Shown = { headline: string; date: string; from: string; to: string | null };

/** What the library makes of the file, in a browser that reaches nothing but this machine. */
async function showIn(page: Page, json: string): Promise<Shown[]> {
  const server = await serveTimelineJs(json);
  try {
    const failed: string[] = [];
    page.on("pageerror", ({ message }) => failed.push(message));
    await page.route(
      (url) => url.hostname !== "127.0.0.1",
      (route) => route.abort(),
    );
    await page.goto(server.url);
    await expect(page.locator(".tl-slide .tl-headline").first()).toBeVisible();
    await expect(page.locator(".tl-message:visible")).toHaveCount(0);
    const shown = await page.evaluate(readSlides);
    expect(failed).toEqual([]);
    return shown;
  } finally {
    await server.stop();
  }
}

function readSlides(): Shown[] {
  type Dated = { data: { year: number; month?: number; day?: number; date_obj: Date } };
  type Event = { unique_id: string; start_date: Dated; end_date?: Dated };
  const { timeline } = window as unknown as { timeline: { config: { events: Event[] } } };
  const pad = (part: number, width: number) => String(part).padStart(width, "0");
  const write = ({ data: { year, month, day, date_obj } }: Dated): string => {
    if (date_obj.getFullYear() !== Number(year)) return `placed in ${date_obj.getFullYear()}`;
    const parts = [pad(year, 4), ...[month, day].flatMap((part) => (part ? pad(part, 2) : []))];
    return parts.join("-");
  };
  const textIn = (id: string, name: string) =>
    document.getElementById(id)?.querySelector(name)?.textContent?.trim() ?? "";
  return timeline.config.events.map(({ unique_id, start_date, end_date }) => ({
    headline: textIn(unique_id, ".tl-headline"),
    date: textIn(unique_id, ".tl-headline-date"),
    from: write(start_date),
    to: end_date ? write(end_date) : null,
  }));
}

test("TimelineJS shows an edition's dates as they are known, and titles in their own script", async ({
  page,
}) => {
  const dated = [
    ["Long ago", "0044-03-15"],
    ["A year", "2015"],
    ["A month", "2016-05"],
    ["A day", "2017-02-28"],
    ["Some weeks", "2018-01-15/2018-03-02"],
    ["انفجار در کابل", "2021-08-26"],
    ["Since then", "2022-01/.."],
  ] as const;
  const entries = dated.map(
    ([title, edtf], at): EditionEntry => ({
      ...{ id: idOf(100 + at), version: 1, status: "verified", mergedInto: null },
      content: { ...snapshot([dateOf(200 + at, edtf)]), title },
    }),
  );
  const urls = { origin: "https://example.org", base: "https://example.org/p/a-chronology/2" };
  const shown = await showIn(page, writeTimelineJs(makeReaderEdition({ entries }), urls));
  expect(shown).toEqual([
    { headline: "Long ago", date: "15 March 44", from: "0044-03-15", to: null },
    { headline: "A year", date: "2015", from: "2015", to: null },
    { headline: "A month", date: "May 2016", from: "2016-05", to: null },
    { headline: "A day", date: "28 February 2017", from: "2017-02-28", to: null },
    {
      ...{ headline: "Some weeks", date: "between 15 January and 2 March 2018" },
      ...{ from: "2018-01-15", to: "2018-03-02" },
    },
    { headline: "انفجار در کابل", date: "26 August 2021", from: "2021-08-26", to: null },
    { headline: "Since then", date: "since January 2022", from: "2022-01", to: null },
  ]);
});

test("TimelineJS shows every entry of the demonstration", async ({ page, request }) => {
  const json = await (await request.get(`${BASE}/p/isis-k/1/export/timelinejs.json`)).text();
  const { events } = JSON.parse(json) as {
    events: { text: { headline: string }; display_date: string }[];
  };
  const shown = await showIn(page, json);
  expect(shown.length).toBeGreaterThan(20);
  expect(shown.map(({ date }) => date)).toEqual(events.map(({ display_date }) => display_date));
  expect(shown.filter(({ headline, from }) => headline === "" || /placed/.test(from))).toEqual([]);
  const plain = (html: string) =>
    page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, "text/html");
      return parsed.body.textContent?.trim();
    }, html);
  expect(shown[0]?.headline).toBe(await plain(events[0]?.text.headline ?? ""));
});
