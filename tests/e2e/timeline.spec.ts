import { expect } from "@playwright/test";
import { expectAccessible } from "#tests/support/e2e/axe.ts";
import { createEntry, createScene, list, openAs } from "#tests/support/e2e/stage.ts";
import { test } from "#tests/support/e2e/test.ts";
import { draftOf, drag, findMark, timeline } from "#tests/support/e2e/timeline.ts";

test("by keyboard alone: go through it, move a date, undo, pick, go to a date; another sees it", async ({
  browser,
}) => {
  const page = await openAs(browser, "owner");
  const scene = await createScene(page);
  await createEntry(page, scene, "9 Mar 2023 First of the month");
  await createEntry(page, scene, "12 Mar 2023 A later one");
  const other = await openAs(browser, "reviewer");
  await Promise.all([page.goto(scene.path), other.goto(scene.path)]);
  await expect(list(other).getByText("12 Mar")).toBeVisible();
  const strip = timeline(page);
  await strip.focus();
  await page.keyboard.press("Home");
  const spoken = page.getByText(/First of the month, 9 March 2023, .*1 of 2/);
  await expect(spoken).toBeAttached();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText(/A later one, 12 March 2023/)).toBeAttached();
  // What would be stored is said first; Escape leaves it as it was.
  await page.keyboard.press("Alt+ArrowRight");
  await expect(draftOf(page)).toContainText("13 March 2023");
  await page.keyboard.press("Escape");
  await expect(draftOf(page)).toBeHidden();
  await page.keyboard.press("Alt+ArrowRight");
  await page.keyboard.press("Alt+ArrowRight");
  await page.keyboard.press("Enter");
  await expect(list(other).getByText("14 Mar")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(list(other).getByText("12 Mar")).toBeVisible();
  await strip.focus();
  await page.keyboard.press("End");
  await page.keyboard.press(" ");
  await expect(page.getByText(/A later one, .*, picked/)).toBeAttached();
  await page.keyboard.press("g");
  await page.getByRole("textbox", { name: "Date", exact: true }).fill("4 Sonbola 1400");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Go to date" })).toBeHidden();
  await strip.focus();
  await page.keyboard.press("0");
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/entry=/);
  await expectAccessible(page);
});

test("two people drag one entry at once: both see one date in the end, and it is one of theirs", async ({
  browser,
}) => {
  const owner = await openAs(browser, "owner");
  const scene = await createScene(owner);
  const editor = await openAs(browser, "editor");
  await createEntry(owner, scene, "9 Mar 2023 Dragged by two");
  const pages = [owner, editor];
  await Promise.all(pages.map((page) => page.goto(scene.path)));
  await Promise.all(pages.map((page) => expect(list(page).getByText("9 Mar")).toBeVisible()));
  const points = await Promise.all(pages.map(findMark));
  await drag(owner, points[0]!, { x: 160, y: 0 });
  await drag(editor, points[1]!, { x: 90, y: 0 });
  const proposed = await Promise.all(
    pages.map((page) => draftOf(page).locator("strong").textContent()),
  );
  expect(proposed[0]).not.toBe(proposed[1]);
  await Promise.all(pages.map((page) => page.mouse.up()));
  await Promise.all(
    pages.map((page) => expect(page.getByText("Date moved").first()).toBeVisible()),
  );
  const dateOf = (page: typeof owner) => list(page).getByRole("option").first().textContent();
  await expect.poll(async () => (await dateOf(owner)) === (await dateOf(editor))).toBe(true);
  const day = /^\d+/.exec((await dateOf(owner)) ?? "")?.[0];
  expect(proposed.map((text) => /^\d+/.exec(text ?? "")?.[0])).toContain(day);
  // A drag that is given up changes nothing.
  const before = await dateOf(owner);
  await drag(owner, await findMark(owner), { x: 120, y: 0 });
  await owner.keyboard.press("Escape");
  await owner.mouse.up();
  await expect(draftOf(owner)).toBeHidden();
  expect(await dateOf(owner)).toBe(before);
});

test("a double click makes an entry where one points, and a reader's timeline cannot be changed", async ({
  browser,
}) => {
  const page = await openAs(browser, "owner");
  const scene = await createScene(page);
  await createEntry(page, scene, "9 Mar 2023 The only one");
  await page.goto(scene.path);
  await findMark(page);
  const box = (await timeline(page).boundingBox())!;
  await page.mouse.dblclick(box.x + box.width * 0.6, box.y + box.height * 0.7);
  const field = page.getByRole("textbox", { name: /New entry: date and what/ });
  await expect(field).toHaveValue(/^2023-03-\d\d $/);
  await field.pressSequentially("Made by pointing");
  await page.keyboard.press("Enter");
  await expect(list(page).getByText("Made by pointing")).toBeVisible();
  const reader = await openAs(browser, "reader");
  await reader.goto(scene.path);
  await drag(reader, await findMark(reader), { x: 80, y: 0 });
  await expect(draftOf(reader)).toBeHidden();
  await reader.mouse.up();
});
