import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import {
  badge,
  createEntry,
  createScene,
  list,
  narrative,
  openAs,
  title,
} from "#tests/support/e2e/stage.ts";

for (const colorScheme of ["light", "dark"] as const) {
  test(`the open chronology has no serious fault of accessibility and breaks no policy, ${colorScheme}`, async ({
    browser,
  }) => {
    // Seven states are examined, two to five seconds each on two busy cores.
    test.setTimeout(180_000);
    const page = await openAs(browser, "editor", { colorScheme });
    const violated: string[] = [];
    page.on("console", (message) => {
      if (/content security policy/i.test(message.text())) violated.push(message.text());
    });
    await openDemonstration(page);
    await expectAccessible(page, "list and timeline");
    await page.getByRole("option", { name: /Crocus City Hall/ }).click();
    await expect(narrative(page)).toBeVisible();
    await expectAccessible(page, "entry");
    await page.getByRole("button", { name: "Evidence for Killed" }).click();
    await expectAccessible(page, "evidence");
    await page.getByRole("button", { name: "Add another value…" }).click();
    await expectAccessible(page, "a new value");
    await page.keyboard.press("Escape");
    await page.getByRole("tab", { name: /Sources/ }).click();
    await expectAccessible(page, "sources");
    await page.getByRole("button", { name: /^Sourcing gaps/ }).click();
    await expectAccessible(page, "gaps");
    await page.getByRole("button", { name: "About", exact: true }).click();
    await expectAccessible(page, "about");
    expect(violated).toEqual([]);
  });
}

test("the demonstration keeps what sources say apart from what is only known", async ({
  browser,
}) => {
  const page = await openAs(browser, "reviewer");
  await openDemonstration(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Khorasan Province/);
  await page.getByRole("option", { name: /Crocus City Hall/ }).click();
  const entry = page.getByLabel("Selected entry");
  // Another test cites a source for 145 and prefers it: that both stand there holds before and after.
  await expect(entry.getByText(/1 source agrees, 1 (unsourced value )?differs/)).toBeVisible();
  await entry.getByRole("button", { name: "Evidence for Killed" }).click();
  await expect(entry.getByRole("rowheader", { name: "at least 130" })).toBeVisible();
  await expect(entry.getByRole("rowheader", { name: "145" })).toBeVisible();
  await page.keyboard.press("/");
  await page.keyboard.type("military airport");
  await page.getByRole("option", { name: /Kabul military airport/ }).click();
  await expect(entry.getByText("1 January 2023")).toBeVisible();
  await entry.getByRole("button", { name: "Evidence for Date" }).click();
  await expect(
    entry.getByRole("rowheader", { name: /2024 \(possibly\)|possibly 2024/ }),
  ).toBeVisible();
});

test("on a phone one pane at a time, and the way back", async ({ browser }) => {
  const page = await openAs(browser, "editor", { viewport: { width: 390, height: 844 } });
  const scene = await createScene(page);
  await createEntry(page, scene, "2021 On a small screen");
  await page.goto(scene.path);
  await list(page).getByText("On a small screen").click();
  await expect(title(page)).toBeVisible();
  await expect(list(page)).toBeHidden();
  await page.getByRole("button", { name: "Close the entry" }).click();
  await expect(list(page)).toBeVisible();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test("Persian text runs from the right, and its dates are read", async ({ browser }) => {
  const page = await openAs(browser, "editor");
  const scene = await createScene(page);
  const entry = await createEntry(page, scene, "۴ سنبله ۱۴۰۰ انفجار در کابل");
  await page.goto(entry.path);
  await expect(page.getByRole("button", { name: "Date: 26 August 2021. Edit" })).toBeVisible();
  await expect(title(page)).toHaveValue("انفجار در کابل");
  expect(await title(page).evaluate((area) => getComputedStyle(area).direction)).toBe("rtl");
});

async function openDemonstration(page: Page): Promise<void> {
  await page.goto("/chronologies");
  await page
    .getByRole("link", { name: /Khorasan/ })
    .first()
    .click();
  await expect(badge(page)).toHaveText("Saved");
}

async function expectAccessible(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(serious.map(({ id, nodes }) => `${state}: ${id} ${nodes[0]?.html}`)).toEqual([]);
}
