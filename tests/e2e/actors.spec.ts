import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "#tests/support/e2e/axe.ts";
import {
  badge,
  createEntry,
  createScene,
  findTeamId,
  list,
  openAs,
  openAsNewMember,
} from "#tests/support/e2e/stage.ts";
import { test } from "#tests/support/e2e/test.ts";

/** Names of a group that no other test has: each name leads to one actor of the team. */
function makeNames() {
  const mark = randomUUID().slice(0, 6);
  return {
    own: `Front of the North ${mark}`,
    latin: `FN-${mark}`,
    persian: `جبهه شمالی ${mark}`,
    pashto: `د شمال جبهه ${mark}`,
    arabic: `الجبهة الشمالية ${mark}`,
  };
}

type Names = ReturnType<typeof makeNames>;

const inDialog = (page: Page, name: string) => page.getByRole("dialog", { name });

async function addActor(page: Page, teamId: string, names: Names): Promise<void> {
  await page.goto(`/teams/${teamId}/actors`);
  await page.getByRole("button", { name: "Add an actor…" }).click();
  const dialog = inDialog(page, "Add an actor");
  await dialog.getByRole("textbox", { name: "Name", exact: true }).fill(names.own);
  await dialog
    .getByRole("textbox", { name: "Other names" })
    .fill([names.latin, `${names.persian} (fa)`, `${names.pashto} (ps)`, names.arabic].join("\n"));
  await dialog.getByRole("button", { name: "Add to the actors" }).click();
  await expect(page.getByRole("list", { name: "Actors", exact: true })).toContainText(names.own);
}

async function addFact(page: Page, fact: string) {
  await page.getByRole("button", { name: "Add a fact" }).click();
  await page.getByRole("menuitem", { name: fact }).click();
  return inDialog(page, `Add a value: ${fact.toLowerCase()}`);
}

const entryPane = (page: Page) => page.getByLabel("Selected entry");

test("an actor is chosen by one of its names, and its entries found by any other, by others too", async ({
  browser,
}) => {
  // Two browsers, eight searches and axe: half a minute, three times that on busy cores.
  test.setTimeout(180_000);
  const [one, two] = [await openAs(browser, "editor"), await openAs(browser, "owner")];
  const scene = await createScene(one);
  const entry = await createEntry(one, scene, "9 Mar 2023 A bombing");
  await createEntry(one, scene, "10 Mar 2023 Something else");
  await two.goto(entry.path);
  await expect(badge(two)).toHaveText("Saved");
  const names = makeNames();
  await addActor(one, scene.teamId, names);
  await one.goto(entry.path);
  const dialog = await addFact(one, "Perpetrator");
  const field = dialog.getByRole("combobox", { name: "Who" });
  await field.pressSequentially(names.persian.slice(0, 9).replaceAll("ی", "ي"));
  await expect(one.getByRole("option", { name: names.own })).toContainText(names.persian);
  await expectAccessible(one);
  await field.press("ArrowDown");
  await field.press("Enter");
  await expect(field).toHaveValue(names.own);
  await field.fill(names.persian);
  await field.press("Tab");
  await expect(dialog.getByRole("status")).toContainText(`Means ${names.own}`);
  await dialog.getByRole("button", { name: "Add without a source" }).click();
  for (const page of [one, two]) {
    await expect(entryPane(page).getByText(names.persian)).toBeVisible();
    await expect(entryPane(page).getByText(names.pashto)).toBeVisible();
    await expect(entryPane(page).getByText(names.own)).toBeVisible();
    await expect(list(page).getByRole("option")).toHaveCount(2);
    const search = page.getByRole("searchbox", { name: "Search entries" });
    for (const text of [names.latin.toLowerCase().replace("-", " "), names.arabic, names.own]) {
      await search.fill(text);
      await expect(list(page).getByRole("option")).toHaveCount(1);
      await expect(list(page)).toContainText("A bombing");
    }
    await search.fill("");
    await page.getByRole("button", { name: "Filter", exact: true }).click();
    await page.getByRole("button", { name: "Actor", exact: true }).click();
    await page.getByRole("checkbox", { name: `${names.own} 1` }).check({ force: true });
    await expect(list(page).getByRole("option")).toHaveCount(1);
  }
  await one.goto(`/teams/${scene.teamId}/actors`);
  await one.getByRole("searchbox", { name: "Search the actors" }).fill(names.pashto);
  await expect(one.getByRole("listitem").filter({ hasText: names.own })).toContainText(
    "named in 1 entry",
  );
});

test("a name that nobody has is added on the way, with the keyboard alone", async ({ browser }) => {
  const [one, two] = [await openAs(browser, "editor"), await openAs(browser, "owner")];
  const scene = await createScene(one);
  const entry = await createEntry(one, scene, "2021 An event");
  await Promise.all([one.goto(entry.path), two.goto(entry.path)]);
  const { own, arabic } = makeNames();
  const field = (await addFact(one, "Target")).getByRole("combobox", { name: "Whom or what" });
  await expect(field).toBeFocused();
  await one.keyboard.type(arabic);
  await expect(one.getByRole("option", { name: /^Add/ })).toBeVisible();
  await one.keyboard.press("ArrowUp");
  await one.keyboard.press("Enter");
  const dialog = inDialog(one, "Add an actor");
  await expect(dialog.getByRole("textbox", { name: "Name", exact: true })).toBeFocused();
  await one.keyboard.press("Control+a");
  await one.keyboard.type(own);
  await dialog.getByRole("textbox", { name: "Other names" }).fill(`${arabic} (ar)`);
  await dialog.getByRole("textbox", { name: "Name", exact: true }).press("Enter");
  await expect(dialog).toHaveCount(0);
  await expect(field).toHaveValue(arabic);
  await expect(field).toBeFocused();
  await one.getByRole("button", { name: "Add without a source" }).click();
  for (const page of [one, two]) {
    await expect(entryPane(page).getByText(arabic)).toBeVisible();
    await expect(entryPane(page).getByText(own)).toBeVisible();
  }
});

test("a name that another actor has is refused, and what was typed is kept", async ({
  browser,
}) => {
  const page = await openAs(browser, "editor");
  const teamId = await findTeamId();
  const names = makeNames();
  await addActor(page, teamId, names);
  await page.getByRole("button", { name: "Add an actor…" }).click();
  const dialog = inDialog(page, "Add an actor");
  await dialog.getByRole("textbox", { name: "Name", exact: true }).fill(`Other ${names.own}`);
  const others = dialog.getByRole("textbox", { name: "Other names" });
  await others.fill(names.latin.toUpperCase());
  await dialog.getByRole("button", { name: "Add to the actors" }).click();
  await expect(dialog).toContainText(
    `“${names.latin.toUpperCase()}” is a name of “${names.own}” already.`,
  );
  await expect(others).toHaveValue(names.latin.toUpperCase());
  await others.fill("");
  await dialog.getByRole("button", { name: "Add to the actors" }).click();
  await expect(dialog).toHaveCount(0);
});

test("a reader sees the actors and changes none", async ({ browser }) => {
  const owner = await openAs(browser, "owner");
  const teamId = await findTeamId();
  const { page } = await openAsNewMember(browser, owner, teamId, "reader");
  await page.goto(`/teams/${teamId}/actors`);
  await expect(page.getByRole("list", { name: "Actors", exact: true })).toContainText("Taliban");
  await expect(page.getByRole("button", { name: /Add an actor|^Edit/ })).toHaveCount(0);
});
