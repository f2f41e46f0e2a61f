import { expect, type Page } from "@playwright/test";
import { expectAccessibleInBoth, expectFormsReady } from "#tests/support/e2e/axe.ts";
import {
  BASE,
  findTeamId,
  narrative,
  openAs,
  openDemonstration,
} from "#tests/support/e2e/stage.ts";
import { test } from "#tests/support/e2e/test.ts";

// The longest tests of all, in a file that comes first: begun last they would end alone.

test("the open chronology has no serious fault of accessibility and breaks no policy", async ({
  browser,
}) => {
  // Seven states are examined, two to five seconds each on two busy cores.
  test.setTimeout(180_000);
  const page = await openAs(browser, "editor");
  const violated: string[] = [];
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) violated.push(message.text());
  });
  await openDemonstration(page);
  await expectAccessibleInBoth(page, { state: "list and timeline" });
  await page.getByRole("option", { name: /Crocus City Hall/ }).click();
  await expect(narrative(page)).toBeVisible();
  await expectAccessibleInBoth(page, { state: "entry" });
  await page.getByRole("button", { name: "Evidence for Killed" }).click();
  await expectAccessibleInBoth(page, { state: "evidence" });
  await page.getByRole("button", { name: "Add another value…" }).click();
  await expectAccessibleInBoth(page, { state: "a new value" });
  await page.keyboard.press("Escape");
  await page.getByRole("tab", { name: /Sources/ }).click();
  await expectAccessibleInBoth(page, { state: "sources" });
  await page.getByRole("button", { name: /^Sourcing gaps/ }).click();
  await expectAccessibleInBoth(page, { state: "gaps" });
  await page.getByRole("button", { name: "About", exact: true }).click();
  await expectAccessibleInBoth(page, { state: "about" });
  expect(violated).toEqual([]);
});

test("no page has a serious fault of accessibility, in light or dark", async ({ browser }) => {
  // Fourteen whole pages are examined: two to three seconds each on two busy cores.
  test.setTimeout(180_000);
  const teamId = await findTeamId();
  const lists = ["sources", "actors", "audit"].map((list) => `/teams/${teamId}/${list}`);
  const paths = ["/chronologies", `/teams/${teamId}`, ...lists, "/account"];
  const owner = await openAs(browser, "owner");
  const stranger = await (await browser.newContext({ baseURL: BASE })).newPage();
  for (const path of paths) await expectPageAccessible(owner, path);
  for (const path of ["/sign-in", "/nothing-here"]) await expectPageAccessible(stranger, path);
});

async function expectPageAccessible(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expectFormsReady(page);
  await expectAccessibleInBoth(page, { state: path });
}
