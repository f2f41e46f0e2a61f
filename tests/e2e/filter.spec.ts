import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "#tests/support/e2e/axe.ts";
import {
  act,
  badge,
  createEntry,
  createScene,
  list,
  narrative,
  openAs,
  type Scene,
} from "#tests/support/e2e/stage.ts";
import { test } from "#tests/support/e2e/test.ts";

const search = (page: Page) => page.getByRole("searchbox", { name: "Search entries" });
const entries = (page: Page) => list(page).getByRole("option");
const count = (page: Page) => page.getByRole("search").getByRole("status");

/** Opens the panel if need be, and one facet of it. */
async function openFacet(page: Page, name: string): Promise<void> {
  const panel = page.getByRole("dialog", { name: "Filter" });
  if (!(await panel.isVisible())) await page.getByRole("button", { name: /^Filter/ }).click();
  await panel.getByRole("button", { name, exact: true }).click();
}

const tick = (page: Page, name: string) =>
  page.getByRole("checkbox", { name }).check({ force: true });

async function createEntries(page: Page, scene: Scene) {
  const made = [];
  for (const line of ["2019 A raid", "9 Mar 2021 A bombing", "2023 An arrest", "An undated note"])
    made.push(await createEntry(page, scene, line));
  const [raid, bombing, arrest] = made.map(({ id }) => id);
  const edit = (ids: unknown[], set: object) =>
    act(page, "entry.edit", { chronologyId: scene.chronologyId, ids, set });
  await edit([raid, bombing], { kind: "attack", addTags: ["night"] });
  await edit([arrest], { kind: "arrest", addTags: ["کابل"] });
  return made;
}

test("a filter narrows all views, is in the address, and is saved and shared", async ({
  browser,
}) => {
  const [one, two] = [await openAs(browser, "editor"), await openAs(browser, "owner")];
  const scene = await createScene(one);
  await createEntries(one, scene);
  await one.goto(scene.path);
  await expect(count(one)).toHaveText("4 entries");

  await openFacet(one, "Kind");
  await tick(one, "Attack 2");
  await expect(entries(one)).toHaveCount(2);
  await openFacet(one, "Date");
  await one.getByLabel("From").fill("Hut 1399");
  await expect(entries(one)).toHaveCount(1);
  await expectAccessible(one, { within: "[role=dialog]" });
  await one.keyboard.press("Escape");
  await expect(count(one)).toHaveText("1 of 4 entries");
  await expect(one).toHaveURL(/from=2021-02-[^&]+&kind=attack/);
  await one.getByRole("radio", { name: "Table" }).click({ force: true });
  await expect(one).toHaveURL(/view=table/);
  await one.reload();
  await expect(one.getByRole("radio", { name: "Table" })).toBeChecked();
  await expect(entries(one)).toHaveCount(1);
  await expect(entries(one)).toContainText("A bombing");

  await one.getByRole("button", { name: /^Remove From/ }).click();
  await expect(entries(one)).toHaveCount(2);
  await one.getByRole("button", { name: "Saved filters" }).click();
  await one.getByRole("button", { name: "Save this filter…" }).click();
  await one.getByLabel("Name of the filter").fill("All attacks");
  await one.getByRole("checkbox", { name: /^Share/ }).check({ force: true });
  await one.getByRole("button", { name: "Save", exact: true }).click();
  await expect(one.getByRole("list", { name: "Your filters" })).toContainText("All attacks");

  await two.goto(`${scene.path}?tag=${encodeURIComponent("کابل")}`);
  await expect(entries(two)).toHaveCount(1);
  await two.getByRole("button", { name: "Saved filters" }).click();
  await expectAccessible(two, { within: "[role=dialog]" });
  const shared = two.getByRole("list", { name: "Shared by others" });
  await shared.getByRole("button", { name: /^All attacks/ }).click();
  await expect(entries(two)).toHaveCount(2);
  await two.getByRole("button", { name: "Clear" }).click();
  await expect(count(two)).toHaveText("4 entries");

  const menu = one.getByRole("button", { name: "What to do with All attacks" });
  await menu.click();
  await one.getByRole("menuitem", { name: "Remove" }).click();
  await expect(one.getByText("The filter “All attacks” was removed.")).toBeVisible();
  await expect(one.getByRole("list", { name: "Your filters" })).toBeHidden();
  await one.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(menu).toBeVisible();
});

test("words of a narrative are found on the server, also while it cannot be asked", async ({
  browser,
}) => {
  const page = await openAs(browser, "editor");
  const scene = await createScene(page);
  const [, bombing] = await createEntries(page, scene);
  await page.goto(bombing?.path ?? "");
  await narrative(page).fill("A convoy passed the Dārulamān road.");
  await expect(badge(page)).toHaveAttribute("data-save-state", "saved");
  await page.keyboard.press("Escape");
  await search(page).fill("darulaman");
  await expect(entries(page)).toHaveCount(1);
  await expect(entries(page)).toContainText("found inside");
  await expect(page).toHaveURL(/q=darulaman/);

  await page.route("**/search?*", (route) => route.abort());
  await search(page).fill("arrest");
  await expect(entries(page)).toHaveCount(1);
  await expect(page.getByText("The full texts could not be searched.")).toBeVisible();
  await page.unroute("**/search?*");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("The full texts could not be searched.")).toBeHidden();
  await search(page).fill("nothing has this");
  await expect(page.getByText("Nothing fits")).toBeVisible();
  await page.getByRole("button", { name: "Clear the filter" }).click();
  await expect(entries(page)).toHaveCount(4);
  await expect(page).not.toHaveURL(/q=/);
});
