import { expect, type Page } from "@playwright/test";
import { expectAccessibleInBoth } from "#tests/support/e2e/axe.ts";
import { BASE } from "#tests/support/e2e/stage.ts";
import { test } from "#tests/support/e2e/test.ts";

const DEMO = "/p/isis-k/1";
const TOTAL = 26;

const shown = (page: Page) => page.locator("article.entry:visible");
const outcome = (page: Page) => page.locator("form.explore output");

test("by keys alone: search, filter, timeline and map; the address keeps it; nothing had moved", async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: BASE });
  const page = await context.newPage();
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(new URL(request.url()).pathname);
  });
  await page.goto(DEMO);
  await expect(shown(page)).toHaveCount(TOTAL);
  expect(scripts).toHaveLength(1);

  const search = page.getByRole("searchbox", { name: "Search" });
  const top = () => search.evaluate((field) => field.getBoundingClientRect().top);
  const before = await top();
  await search.focus();
  await expect(page.locator(".axis canvas")).toBeVisible();
  expect(await top()).toBe(before);
  await page.keyboard.type("crocus");
  await expect(shown(page)).toHaveCount(1);
  await expect(outcome(page)).toContainText(`1 of ${TOTAL}`);
  await expect(page.locator("section.year:visible")).toHaveCount(1);
  await expect(page.locator("nav.years li:visible")).toHaveText(/^2024\s1$/);
  await expect(page).toHaveURL(/\?q=crocus$/);
  await expect(page.getByRole("link", { name: "دری" })).toHaveAttribute("href", /\/fa\?q=crocus$/);

  await page.getByRole("button", { name: "Clear" }).press("Enter");
  await expect(search).toBeFocused();
  await expect(shown(page)).toHaveCount(TOTAL);
  const theme = page.locator("details.facet", { hasText: "Theme" });
  await theme.locator("summary").press("Enter");
  const attacks = theme.getByRole("checkbox", { name: /^Attacks/ });
  const count = Number(await theme.locator("label:has([value]) .count").first().textContent());
  await attacks.press(" ");
  await expect(shown(page)).toHaveCount(count);
  await page.keyboard.press("Escape");
  await expect(theme.locator("summary")).toBeFocused();
  await expect(attacks).toBeHidden();

  await page.reload();
  await expect(shown(page)).toHaveCount(count);
  await page.getByRole("application", { name: "Timeline" }).press("ArrowRight");
  await expect(page.locator(".axis [aria-live]")).toContainText(`1 of ${count}, Attacks`);
  await page.keyboard.press("Enter");
  const link = page.locator(".axis .card a");
  await expect(link).toBeFocused();
  const name = (await link.textContent())?.trim() ?? "";
  await page.keyboard.press("Escape");
  await expect(page.getByRole("application", { name: "Timeline" })).toBeFocused();
  await page.keyboard.press("Enter");
  await link.press("Enter");
  await expect(page).toHaveURL(/#e-[0-9a-f-]{36}$/);
  await expect(page.locator("article:target h3")).toContainText(name);

  const spot = page.locator("[data-map] [role=button]").first();
  await spot.press("Enter");
  await expect(page.locator("[data-map] .card a").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(spot).toBeFocused();
  await expectAccessibleInBoth(page, { state: "filtered, with moving pictures" });
});

test("in Dari the timeline runs from the right and says so in Dari", async ({ browser }) => {
  const context = await browser.newContext({ baseURL: BASE });
  const page = await context.newPage();
  await page.goto(`${DEMO}/fa?kind=attack`);
  await expect(outcome(page)).toContainText("از ۲۶");
  const axis = page.getByRole("application");
  await axis.press("ArrowLeft");
  await expect(page.locator(".axis [aria-live]")).toContainText("۱ از");
  await axis.press("ArrowLeft");
  await expect(page.locator(".axis [aria-live]")).toContainText("۲ از");
});

test("what is typed before the script has come is searched for when it has", async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: BASE });
  const page = await context.newPage();
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route("**/data/rows.json", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(DEMO);
  await page.getByRole("searchbox").pressSequentially("crocus");
  await expect(outcome(page)).toHaveText("Loading…");
  letThrough();
  await expect(shown(page)).toHaveCount(1);
  await expect(page.getByRole("searchbox")).toHaveValue("crocus");
});

test("where the data cannot be had the page says so and stays whole", async ({ browser }) => {
  const context = await browser.newContext({ baseURL: BASE });
  const page = await context.newPage();
  await page.route("**/data/rows.json", (route) => route.abort());
  await page.goto(`${DEMO}?q=crocus`);
  await expect(outcome(page)).toContainText("could not be loaded");
  await expect(shown(page)).toHaveCount(TOTAL);
});

test("a copy is checked in the reader's own program: the edition, and one that was altered", async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: BASE });
  const page = await context.newPage();
  await page.goto(`${DEMO}/verify`);
  const answer = page.locator("form.check output");
  await page.getByRole("button", { name: "Check what is sent from here" }).click();
  await expect(answer).toHaveText("This is the edition, letter by letter.");
  const body = await (await page.request.get(`${DEMO}/export/chronology.json`)).body();
  const altered = Buffer.from(body);
  altered[altered.length - 2] = 32;
  const field = page.getByLabel(/Check a copy/);
  const file = { name: "chronology.json", mimeType: "application/json" };
  await field.setInputFiles({ ...file, buffer: altered });
  await expect(answer).toContainText("This is not the edition.");
  await field.setInputFiles({ ...file, buffer: body });
  await expect(answer).toHaveText("This is the edition, letter by letter.");
});
