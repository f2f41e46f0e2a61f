import { expect, type Page } from "@playwright/test";
import { expectAccessibleInBoth } from "#tests/support/e2e/axe.ts";
import {
  act,
  badge,
  createEntry,
  createScene,
  narrative,
  openAs,
  title,
} from "#tests/support/e2e/stage.ts";
import { test } from "#tests/support/e2e/test.ts";

const PANE = "section[aria-label=Entry]";
const summary = (page: Page) => page.getByRole("textbox", { name: "Summary" });
const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

/** An entry that was kept as “As filed” and changed since, open in two browsers. */
async function openPast(one: Page, two: Page) {
  const scene = await createScene(one);
  const entry = await createEntry(one, scene, "26 Aug 2021 Attack at the gate");
  await Promise.all([one.goto(entry.path), two.goto(entry.path)]);
  await narrative(one).click();
  await one.keyboard.type("The gate was crowded.\nForty people were killed.");
  await expect(badge(one)).toHaveText("Saved");
  await act(one, "version.name", { entryId: entry.id, name: "As filed" });
  await title(one).fill("Attack at the northern gate");
  await narrative(one).getByText("Forty people were killed.").click();
  await one.keyboard.press("End");
  await one.keyboard.type(" Many were wounded.");
  await expect(badge(one)).toHaveText("Saved");
  return entry;
}

async function compareWithNow(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "History" }).click();
  await page.getByRole("checkbox", { name: "Compare version 1" }).focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Compare version 1 with now" }).press("Enter");
  await expect(page.getByRole("heading", { name: "Version 1 and now" })).toBeVisible();
}

test("a comparison shows exactly what was changed, and one field is restored while another types", async ({
  browser,
}) => {
  // Two browsers that type, and axe twice, beside other tests on two cores.
  test.slow();
  const [one, two] = [await openAs(browser, "owner"), await openAs(browser, "editor")];
  await openPast(one, two);
  await compareWithNow(two);
  await expect(two.getByText("1 field, 3 words added")).toBeVisible();
  await expect(part(two, "Title").locator("ins")).toHaveText(/northern/);
  await expect(part(two, "Title").locator("del")).toHaveCount(0);
  await expect(part(two, "Narrative").locator("ins")).toHaveText(/Many were wounded\./);
  await expect(part(two, "Narrative").locator("del")).toHaveCount(0);
  await expect(two.getByRole("region", { name: "Date" })).toHaveCount(0);
  await expectAccessibleInBoth(two, { state: "comparison", within: PANE });

  const words = "They were brought to three hospitals during the night. ";
  await narrative(one).getByText("The gate was crowded.").click();
  await one.keyboard.press("Home");
  const typing = one.keyboard.type(words, { delay: 20 });
  await two.getByRole("button", { name: "Restore this: Title" }).click();
  await expect(title(one)).toHaveValue("Attack at the gate");
  await typing;
  await expect(badge(one)).toHaveText("Saved");
  await expect(narrative(one)).toContainText(`${words}The gate was crowded.`);
  await expect(narrative(one)).toContainText("Forty people were killed. Many were wounded.");
  await expect(part(two, "Title")).toHaveCount(0);
  await two.getByRole("button", { name: "Undo" }).click();
  await expect(title(one)).toHaveValue("Attack at the northern gate");
  await two.getByRole("button", { name: "Back to the present" }).click();
  await two.getByRole("tab", { name: "Entry", exact: true }).click();
  await expect(narrative(two)).toContainText(words.trim());
});

test("a whole version is restored while another types elsewhere, and nothing is lost", async ({
  browser,
}) => {
  const [one, two] = [await openAs(browser, "owner"), await openAs(browser, "editor")];
  const entry = await openPast(one, two);
  await two.getByRole("tab", { name: "History" }).click();
  await two.getByRole("button", { name: "As filed", exact: true }).click();
  await expect(two.getByRole("heading", { name: "Attack at the gate" })).toBeVisible();
  const first = narrative(one).getByText("The gate was crowded.");
  await first.click();
  await one.keyboard.press("End");
  const words = " It was six in the evening.";
  const typing = one.keyboard.type(words, { delay: 25 });
  await two.getByRole("button", { name: "Restore this version" }).click();
  await expect(title(one)).toHaveValue("Attack at the gate");
  await typing;
  await expect(badge(one)).toHaveText("Saved");
  await expect(narrative(one)).not.toContainText("Many were wounded.");
  // What was typed before the restore is in the version that was cut before it, the rest in the text.
  const versions = await two.request.get(`/api/entries/${entry.id}/versions`);
  expect((await versions.json()).versions).toMatchObject([
    { number: 3, kind: "restore", reason: "version 1", authors: ["Demo editor"] },
    { number: 2, reason: "before version 1 was restored", authors: ["Demo owner"] },
    { number: 1, kind: "named", reason: "As filed" },
  ]);
  const before = await two.request.get(`/api/entries/${entry.id}/versions/2`);
  const textOf = (json: unknown): string =>
    JSON.stringify(json)
      .match(/"text":"[^"]*"/g)
      ?.map((one) => one.slice(8, -1))
      .join("") ?? "";
  const cut = textOf((await before.json()).content.narrative);
  const typedBefore = cut.slice("The gate was crowded.".length, cut.indexOf("Forty"));
  const rest = ((await first.textContent()) ?? "").slice("The gate was crowded.".length);
  expect(typedBefore + rest).toBe(words);
  await expect(two.getByRole("button", { name: "As filed", exact: true })).toBeVisible();
});

test("a version is named, and the list says what each changed, by keyboard", async ({
  browser,
}) => {
  const [one, two] = [await openAs(browser, "owner"), await openAs(browser, "reviewer")];
  await openPast(one, two);
  await one.getByRole("tab", { name: "History" }).click();
  await one.getByRole("button", { name: "Name this version…" }).press("Enter");
  await one.keyboard.type("For the second reading");
  await one.keyboard.press("Enter");
  const named = one.getByRole("button", { name: "For the second reading", exact: true });
  await expect(named).toBeVisible();
  await one
    .getByRole("button", { name: "What version 2 changed: 1 field, 3 words added" })
    .press("Enter");
  await expect(one.getByRole("heading", { name: "Versions 1 and 2" })).toBeVisible();
  await one.getByRole("button", { name: "Back to the present" }).press("Enter");
  await expect(named).toBeFocused();
  await expectAccessibleInBoth(one, { state: "history", within: PANE });
  await compareWithNow(two);
  await expect(two.getByRole("button", { name: /Restore/ })).toHaveCount(0);
  await expect(summary(two)).toHaveCount(0);
});

test("the activity tells who did what, narrowed in the address, and leads to what was changed", async ({
  browser,
}) => {
  const [one, two] = [await openAs(browser, "owner"), await openAs(browser, "editor")];
  const entry = await openPast(one, two);
  await act(two, "version.restore", { entryId: entry.id, number: 1, parts: ["title"] });
  await two.getByRole("link", { name: "Activity", exact: true }).click();
  const line = (text: RegExp) => two.getByRole("listitem").filter({ hasText: text });
  await expect(line(/Demo owner made Attack/)).toHaveCount(1);
  await expect(line(/Demo owner kept .* as “As filed”/)).toHaveCount(1);
  await expectAccessibleInBoth(two, { state: "activity" });
  await two.getByRole("button", { name: /Person/ }).click();
  await two.getByRole("option", { name: "Demo editor" }).click();
  await expect(line(/Demo owner made/)).toHaveCount(0);
  await expect(two).toHaveURL(/person=/);
  await two.reload();
  await expect(line(/Demo editor restored Attack at the gate from version 1/)).toHaveCount(1);
  await line(/restored/)
    .getByRole("link", { name: "Title" })
    .click();
  await expect(two.getByRole("region", { name: "Title" }).locator("del")).toContainText("northern");
  await expectAccessibleInBoth(two, { state: "comparison page" });
});

test("the chronology is shown as known on a date, read-only, with what changed since", async ({
  browser,
}) => {
  const [one, two] = [await openAs(browser, "owner"), await openAs(browser, "reviewer")];
  const scene = await createScene(one);
  const entry = await createEntry(one, scene, "26 Aug 2021 Attack at the gate");
  const removed = await createEntry(one, scene, "2020 A rumour");
  const { body } = await act(one, "version.name", { entryId: entry.id, name: "As filed" });
  expect(body).toEqual({ number: 1 });
  const then = new Date().toISOString();
  const set = { title: "Attack at the northern gate" };
  await act(one, "entry.edit", { chronologyId: scene.chronologyId, ids: [entry.id], set });
  await act(one, "entry.delete", { id: removed.id });
  await createEntry(one, scene, "2023 Something later");
  await two.goto(`${scene.path}/as-known?at=${then}`);
  await expect(two.getByRole("status")).toContainText(
    "2 entries, 1 changed since, 1 removed since, 1 added since",
  );
  const line = (text: string) => two.getByRole("listitem").filter({ hasText: text });
  await expect(two.getByRole("region", { name: "2021" })).toContainText("Attack at the gate");
  await expect(line("A rumour")).toContainText("removed since");
  await expect(two.getByRole("region", { name: "Added since" })).toContainText("Something later");
  await expectAccessibleInBoth(two, { state: "as known" });
  await line("A rumour").getByRole("link", { name: "A rumour" }).click();
  await expect(two.getByRole("heading", { level: 1, name: "A rumour" })).toBeVisible();
  await expect(two.getByRole("definition").filter({ hasText: "no source" })).toContainText("2020");
  await expectAccessibleInBoth(two, { state: "entry as known" });
  await two.getByRole("link", { name: "All entries" }).click();
  await line("Attack at the gate").getByRole("link", { name: "What changed: Title" }).click();
  await expect(two.getByRole("region", { name: "Title" }).locator("ins")).toContainText("northern");
  await two.goBack();
  await two.getByLabel("As it stood at the end of").fill("2020-01-01");
  await two.getByRole("button", { name: "Show" }).click();
  await expect(two.getByText("No entry was there yet")).toBeVisible();
});

test("who only reads sees no past", async ({ browser }) => {
  const [one, reader] = [await openAs(browser, "owner"), await openAs(browser, "reader")];
  const scene = await createScene(one);
  await createEntry(one, scene, "2021 An entry");
  await reader.goto(scene.path);
  await expect(reader.getByRole("link", { name: "Activity" })).toHaveCount(0);
  for (const page of ["activity", "as-known"])
    expect((await reader.goto(`${scene.path}/${page}`))?.status()).toBe(404);
});
