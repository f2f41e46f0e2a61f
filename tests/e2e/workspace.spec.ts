import { expect } from "@playwright/test";
import {
  createEntry,
  createScene,
  list,
  openAs,
  openDemonstration,
  title,
} from "#tests/support/e2e/stage.ts";
import { test } from "#tests/support/e2e/test.ts";

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
