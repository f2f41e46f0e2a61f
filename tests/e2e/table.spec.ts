import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "#tests/support/e2e/axe.ts";
import { act, badge, createEntry, createScene, openAs } from "#tests/support/e2e/stage.ts";
import { test } from "#tests/support/e2e/test.ts";

const grid = (page: Page) => page.getByRole("grid", { name: "Entries as a table" });
const rowOf = (page: Page, title: string) => grid(page).getByRole("row").filter({ hasText: title });
const bar = (page: Page) => page.getByRole("toolbar", { name: "Picked entries" });
const titlesOf = (page: Page) =>
  grid(page)
    .getByRole("row")
    .locator('[aria-colindex="3"]')
    .allTextContents()
    .then((texts) => texts.slice(1));

async function openTable(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(badge(page)).toHaveText("Saved");
  await page.getByRole("radio", { name: "Table" }).click();
  await expect(grid(page)).toBeVisible();
}

test("by keys alone: sorted, a range picked, tagged and moved for both who look, copied, taken back", async ({
  browser,
}) => {
  const options = { permissions: ["clipboard-read", "clipboard-write"] };
  const [one, two] = [await openAs(browser, "owner", options), await openAs(browser, "editor")];
  const scene = await createScene(one);
  for (const line of ["2020 Gamma", "2021 Alpha", "2022 Beta"]) await createEntry(one, scene, line);
  const { id } = await createEntry(one, scene, "2023 Delta");
  const { chronologyId } = scene;
  await act(one, "entry.edit", { chronologyId, ids: [id], set: { title: "=Delta" } });
  await Promise.all([openTable(one, scene.path), openTable(two, scene.path)]);
  expect(await titlesOf(one)).toEqual(["=Delta", "Beta", "Alpha", "Gamma"]);

  await grid(one).focus();
  await one.keyboard.press("ArrowUp");
  await one.keyboard.press("Enter");
  const head = grid(one).getByRole("columnheader", { name: "Title" });
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  const byTitle = ["=Delta", "Alpha", "Beta", "Gamma"];
  expect(await titlesOf(one)).toEqual(byTitle);

  for (const key of ["ArrowDown", "ArrowDown", "Shift+ArrowDown", "Shift+ArrowDown"])
    await one.keyboard.press(key);
  await expect(bar(one)).toContainText("3 entries picked");
  await one.keyboard.press("Shift+ArrowUp");
  await expect(bar(one)).toContainText("2 entries picked");
  await expect(rowOf(one, "Beta")).toHaveAttribute("aria-selected", "true");
  await expect(rowOf(one, "Gamma")).toHaveAttribute("aria-selected", "false");

  await bar(one).getByRole("button", { name: "Tags" }).focus();
  await one.keyboard.press("Enter");
  await one.keyboard.type("checked");
  await one.keyboard.press("Enter");
  for (const title of ["Alpha", "Beta"]) await expect(rowOf(two, title)).toContainText("checked");
  await expect(rowOf(two, "Gamma")).not.toContainText("checked");
  await expect(one.getByText("2 entries changed.")).toBeVisible();

  await grid(one).focus();
  await one.keyboard.press("Control+a");
  await one.keyboard.press("Control+c");
  const copied = await one.evaluate(() => navigator.clipboard.readText());
  const rows = copied.split("\n").map((line) => line.split("\t"));
  expect(rows.map((cells) => cells[1])).toEqual(["Title", "'=Delta", "Alpha", "Beta", "Gamma"]);

  // After a click the caret stands in a cell, and the copy is the same.
  await one.evaluate(() => navigator.clipboard.writeText(""));
  await rowOf(one, "Alpha").getByText("2021").click();
  await one.keyboard.press("Control+c");
  expect(await one.evaluate(() => navigator.clipboard.readText())).toBe(copied);

  await one.keyboard.press("Control+z");
  for (const title of ["Alpha", "Beta"])
    await expect(rowOf(two, title)).not.toContainText("checked");
  await one.keyboard.press("Escape");
  await expect(bar(one)).toBeHidden();
});

test("a title and a lane are changed in their cells; what could not be saved stays there", async ({
  browser,
}) => {
  const page = await openAs(browser, "editor");
  const owner = await openAs(browser, "owner");
  const scene = await createScene(owner);
  await createEntry(owner, scene, "2020 First");
  await openTable(page, scene.path);
  await grid(page).focus();
  await page.keyboard.press("Enter");
  const field = grid(page).getByRole("textbox", { name: "Title" });
  await expect(field).toHaveValue("First");
  await page.keyboard.type("عنوان");
  await page.keyboard.press("Escape");
  await expect(field).toBeHidden();
  await page.keyboard.press("Enter");
  await page.keyboard.type("عنوان دیگر");
  await page.keyboard.press("Enter");
  await expect(field).toBeHidden();
  await expect(grid(page)).toBeFocused();
  await expect(rowOf(page, "عنوان دیگر")).toBeVisible();

  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.keyboard.type("arr");
  await page.keyboard.press("Enter");
  await expect(rowOf(page, "عنوان دیگر")).toContainText("Arrest");
  await expectAccessible(page, { within: "main" });

  await page.route("**/api/actions/entry.edit", (route) => route.abort());
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Typed too late");
  await page.keyboard.press("Enter");
  await expect(page.getByText("could not be saved")).toBeVisible();
  await expect(page.getByText("what you typed is kept here")).toBeVisible();
  await expect(field).toHaveValue("Typed too late");
  await page.unroute("**/api/actions/entry.edit");
  await page.keyboard.press("Enter");
  await expect(rowOf(page, "Typed too late")).toBeVisible();
});
