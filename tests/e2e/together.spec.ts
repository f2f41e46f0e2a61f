import { expect } from "@playwright/test";
import {
  badge,
  createEntry,
  createScene,
  list,
  narrative,
  openAs,
  title,
} from "#tests/support/e2e/stage.ts";
import { test } from "#tests/support/e2e/test.ts";

test("two people write one narrative at once and see each other's words and carets", async ({
  browser,
}) => {
  const [one, two] = [await openAs(browser, "owner"), await openAs(browser, "editor")];
  const scene = await createScene(one);
  const entry = await createEntry(one, scene, "9 Mar 2023 Bombing in Balkh");
  await Promise.all([one.goto(entry.path), two.goto(entry.path)]);
  await Promise.all([narrative(one).click(), narrative(two).click()]);
  await Promise.all([
    one.keyboard.type("First voice. ", { delay: 15 }),
    two.keyboard.type("Second voice. ", { delay: 15 }),
  ]);
  for (const page of [one, two]) {
    await expect(page.getByRole("textbox", { name: "Narrative" })).toContainText("voice");
    await expect(badge(page)).toHaveText("Saved");
  }
  await expect(async () => {
    const [a, b] = [await narrative(one).textContent(), await narrative(two).textContent()];
    const strip = (text: string | null) =>
      (text ?? "").replaceAll(/Demo (owner|editor)|\u2060/g, "");
    expect(strip(a)).toBe(strip(b));
    expect([...strip(a)].sort().join("")).toBe([..."First voice. Second voice. "].sort().join(""));
  }).toPass();
  await expect(one.locator(".caret-name")).toHaveText("Demo editor");
  await expect(two.locator(".caret-name")).toHaveText("Demo owner");
  await one.reload();
  await expect(narrative(one)).toContainText("voice");
  await expect(narrative(two)).toContainText("voice");
});

test("an entry made from one line appears in the other's list, and who is there is seen", async ({
  browser,
}) => {
  const [one, two] = [await openAs(browser, "owner"), await openAs(browser, "editor")];
  const scene = await createScene(one);
  await Promise.all([one.goto(scene.path), two.goto(scene.path)]);
  await expect(badge(two)).toHaveText("Saved");
  await expect(badge(one)).toHaveText("Saved");
  await one.keyboard.press("n");
  await one.keyboard.type("9 Mar 2023 Suicide bombing kills the governor of Balkh");
  await expect(one.getByText("9 March 2023 · Suicide bombing")).toBeVisible();
  await one.keyboard.press("Enter");
  await expect(list(two).getByText("Suicide bombing kills the governor of Balkh")).toBeVisible();
  await expect(title(one)).toHaveValue("Suicide bombing kills the governor of Balkh");
  await expect(one.getByRole("button", { name: "Date: 9 March 2023. Edit" })).toBeVisible();
  await expect(
    two.getByRole("list", { name: "Here now" }).getByRole("img", { name: "Demo owner" }),
  ).toBeVisible();
  await title(one).fill("The governor of Balkh is killed");
  await expect(list(two).getByText("The governor of Balkh is killed")).toBeVisible();
});

test("undo takes back one's own change and leaves the other's", async ({ browser }) => {
  const [one, two] = [await openAs(browser, "owner"), await openAs(browser, "editor")];
  const scene = await createScene(one);
  const entry = await createEntry(one, scene, "2021 Untouched");
  await Promise.all([one.goto(entry.path), two.goto(entry.path)]);
  await expect(narrative(one)).toBeVisible();
  await expect(narrative(two)).toBeVisible();
  await title(one).fill("Mine");
  await expect(title(two)).toHaveValue("Mine");
  await two.getByRole("textbox", { name: "Summary" }).fill("Theirs");
  await expect(one.getByRole("textbox", { name: "Summary" })).toHaveValue("Theirs");
  await one.keyboard.press("Control+z");
  await expect(title(two)).toHaveValue("Untouched");
  await expect(one.getByRole("textbox", { name: "Summary" })).toHaveValue("Theirs");
  await one.keyboard.press("Control+Shift+z");
  await expect(title(two)).toHaveValue("Mine");
});

test("lanes, title and time zone of the chronology are edited live", async ({ browser }) => {
  const [one, two] = [await openAs(browser, "owner"), await openAs(browser, "editor")];
  const scene = await createScene(one);
  await Promise.all([one.goto(scene.path), two.goto(scene.path)]);
  for (const page of [one, two]) {
    await expect(badge(page)).toHaveText("Saved");
    await page.getByRole("button", { name: "About" }).click();
  }
  const dialog = (page: typeof one) => page.getByRole("dialog", { name: "About this chronology" });
  await dialog(one)
    .getByRole("textbox", { name: "Title", exact: true })
    .fill("Renamed by the owner");
  await expect(dialog(two).getByRole("textbox", { name: "Title", exact: true })).toHaveValue(
    "Renamed by the owner",
  );
  await dialog(two).getByRole("button", { name: "Add a lane" }).click();
  await expect(dialog(one).getByRole("textbox", { name: "Title of lane 2" })).toHaveValue(
    "New lane",
  );
  await dialog(one).getByRole("combobox", { name: "Time zone" }).fill("kabul");
  await one.getByRole("option", { name: "Asia/Kabul" }).click();
  await expect(dialog(two).getByRole("combobox", { name: "Time zone" })).toHaveValue("Asia/Kabul");
  await expect(dialog(two).getByText("Now UTC+04:30.")).toBeVisible();
});
