import { expect } from "@playwright/test";
import {
  act,
  badge,
  createEntry,
  createScene,
  list,
  narrative,
  openAs,
  title,
} from "#tests/support/e2e/stage.ts";
import { test } from "#tests/support/e2e/test.ts";

test("a date is typed as people write it, read back at once, and kept", async ({ browser }) => {
  const page = await openAs(browser, "editor");
  const scene = await createScene(page);
  const entry = await createEntry(page, scene, "Something undated");
  await page.goto(entry.path);
  await page.getByRole("button", { name: "Add a date" }).click();
  const field = page.getByRole("textbox", { name: "Date", exact: true });
  await field.fill("31 Feb 2021");
  await field.press("Enter");
  await expect(field).toHaveValue("31 Feb 2021");
  await field.fill("between 3 and 5 May 2022");
  await expect(page.getByText("stored as 2022-05-03/2022-05-05")).toBeVisible();
  await field.press("Enter");
  await expect(page.getByRole("button", { name: /Date: between 3 and 5 May 2022/ })).toBeVisible();
  await expect(list(page).getByText("3–5 May")).toBeVisible();
  await expect(badge(page)).toHaveText("Saved");
  await page.reload();
  await expect(page.getByRole("button", { name: /Date: between 3 and 5 May 2022/ })).toBeVisible();
});

test("an entry without a source says so; a source is added to the library and cited", async ({
  browser,
}) => {
  const page = await openAs(browser, "editor");
  const scene = await createScene(page);
  const entry = await createEntry(page, scene, "9 Mar 2023 To be sourced");
  await page.goto(entry.path);
  await expect(page.getByLabel("Selected entry").getByText("no source").first()).toBeVisible();
  await page.getByRole("button", { name: "Cite a source for 9 March 2023" }).click();
  await page.getByRole("button", { name: "New source…" }).click();
  const name = `Report ${entry.id.slice(0, 8)}`;
  await page.getByRole("dialog").getByRole("textbox", { name: "Title" }).fill(name);
  await page.getByRole("textbox", { name: "Where in it" }).fill("p. 12");
  await page.getByRole("button", { name: "Cite", exact: true }).click();
  await expect(
    page.getByRole("button", { name: new RegExp(`Source 1: ${name}, p. 12`) }),
  ).toBeVisible();
  await expect(list(page).getByText("no source")).toHaveCount(0);
});

test("deleting is undone from the notice, and later from the deleted entries", async ({
  browser,
}) => {
  const page = await openAs(browser, "editor");
  const scene = await createScene(page);
  const entry = await createEntry(page, scene, "2021 Deleted and back");
  await page.goto(entry.path);
  const remove = async () => {
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("menuitem", { name: "Delete this entry" }).click();
    await expect(list(page).getByText("Deleted and back")).toHaveCount(0);
  };
  await remove();
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(list(page).getByText("Deleted and back")).toBeVisible();
  await remove();
  await page.getByRole("button", { name: "Deleted entries (1)" }).click();
  await page
    .getByRole("listbox", { name: "Deleted entries" })
    .getByText("Deleted and back")
    .click();
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Restore this entry" }).click();
  await page.getByRole("button", { name: "Back to the entries" }).click();
  await expect(list(page).getByText("Deleted and back")).toBeVisible();
});

test("when the connection is cut the badge says so, and what was typed is saved after", async ({
  browser,
}) => {
  const page = await openAs(browser, "editor");
  const scene = await createScene(page);
  const entry = await createEntry(page, scene, "2021 Typed through a gap");
  await page.goto(entry.path);
  await expect(narrative(page)).toBeVisible();
  await expect(badge(page)).toHaveText("Saved");
  await page.context().setOffline(true);
  await title(page).fill("Typed without a connection");
  await expect(badge(page)).not.toHaveText("Saved");
  await page.context().setOffline(false);
  await expect(badge(page)).toHaveText("Saved", { timeout: 60_000 });
  const answer = await page.request.get(`/api/entries/${entry.id}`);
  await expect(async () => {
    const again = await page.request.get(`/api/entries/${entry.id}`);
    expect((await again.json()).content.title).toBe("Typed without a connection");
  }).toPass();
  expect(answer.ok()).toBe(true);
});

test("versions name their authors, and an old one can be read", async ({ browser }) => {
  const page = await openAs(browser, "editor");
  const scene = await createScene(page);
  const entry = await createEntry(page, scene, "2021 With a history");
  await page.goto(entry.path);
  await expect(narrative(page)).toBeVisible();
  await title(page).fill("With a longer history");
  await expect(badge(page)).toHaveText("Saved");
  await page.goto(scene.path);
  await expect(async () => {
    const answer = await page.request.get(`/api/entries/${entry.id}/versions`);
    expect(await answer.json()).toMatchObject({
      versions: [{ number: 1, authors: ["Demo editor"] }],
    });
  }).toPass({ timeout: 20_000 });
  await page.goto(entry.path);
  await page.getByRole("tab", { name: "History" }).click();
  await page.getByRole("button", { name: "Version 1", exact: true }).click();
  await expect(page.getByRole("heading", { name: "With a longer history" })).toBeVisible();
  await page.getByRole("button", { name: "Back to the present" }).click();
  await expect(page.getByRole("tab", { name: "History" })).toBeVisible();
});

test("the keys work: search, next, previous, help", async ({ browser }) => {
  const page = await openAs(browser, "editor");
  const scene = await createScene(page);
  await createEntry(page, scene, "2021 Older");
  await createEntry(page, scene, "2023 Newer");
  await page.goto(scene.path);
  await expect(badge(page)).toHaveText("Saved");
  await page.keyboard.press("j");
  await expect(title(page)).toHaveValue("Newer");
  await page.keyboard.press("j");
  await expect(title(page)).toHaveValue("Older");
  await page.keyboard.press("k");
  await expect(title(page)).toHaveValue("Newer");
  await page.keyboard.press("/");
  await page.keyboard.type("old");
  await expect(list(page).getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await page.locator("h1").click();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
});

test("health says that edits are saved", async ({ request }) => {
  const answer = await request.get(`${process.env.SOURCELINE_TEST_URL}/api/health`);
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toMatchObject({ status: "ok", database: "ok", collab: "ok" });
});

test("an action that does not exist, and one from another site, are refused", async ({
  browser,
}) => {
  const page = await openAs(browser, "editor");
  expect((await act(page, "entry.steal", {})).status).toBe(404);
  const headers = { origin: "https://example.org", "content-type": "application/json" };
  const answer = await page.request.post("/api/actions/socket.ticket", { data: {}, headers });
  expect(await answer.json()).toMatchObject({ error: { code: "origin_refused" } });
});

test("every text field takes what is typed, key by key, in an entry that was empty", async ({
  browser,
}) => {
  const page = await openAs(browser, "editor");
  const scene = await createScene(page);
  const entry = await createEntry(page, scene, "2021 Typed slowly");
  await page.goto(entry.path);
  await expect(narrative(page)).toBeVisible();
  const summary = page.getByRole("textbox", { name: "Summary" });
  await summary.pressSequentially("summary by keys");
  await expect(summary).toHaveValue("summary by keys");
  await title(page).press("Home");
  await title(page).pressSequentially("First ");
  await expect(title(page)).toHaveValue("First Typed slowly");
  await page.getByRole("textbox", { name: "Add a tag" }).pressSequentially("one tag");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Remove the tag one tag" })).toBeVisible();
  await narrative(page).pressSequentially("Words in order.");
  await expect(narrative(page)).toHaveText("Words in order.");
});
