import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { createScene, findTeamId, openAs } from "#tests/support/e2e/stage.ts";
import { test } from "#tests/support/e2e/test.ts";

test("a chronology is renamed, archived, and comes back by Undo", async ({ browser }) => {
  const owner = await openAs(browser, "owner");
  const scene = await createScene(owner);
  const title = `گاه‌شمار ${scene.chronologyId.slice(0, 8)}`;
  await owner.goto("/chronologies");
  const row = owner.getByRole("listitem").filter({ has: owner.locator(`a[href="${scene.path}"]`) });
  await row.getByRole("button", { name: /^More for/ }).click();
  await owner.getByRole("menuitem", { name: "Rename…" }).click();
  await owner.getByLabel("Title").fill(title);
  await owner.getByLabel("Title").press("Enter");
  await expect(row.getByRole("link", { name: title })).toBeVisible();

  const archived = owner.getByRole("list", { name: "Archived chronologies" });
  await row.getByRole("button", { name: /^More for/ }).click();
  await owner.getByRole("menuitem", { name: "Archive" }).click();
  await expect(archived.getByRole("link", { name: title })).toBeVisible();
  await owner.getByRole("button", { name: "Undo" }).click();
  await expect(archived.getByRole("link", { name: title })).toHaveCount(0);
  await expect(row.getByRole("button", { name: /^More for/ })).toBeVisible();
});

test("a source is added, found and changed; perpetrator media is no link", async ({ browser }) => {
  const editor = await openAs(browser, "editor");
  const mark = randomUUID().slice(0, 8);
  await editor.goto(`/teams/${await findTeamId()}/sources`);
  await editor.getByRole("button", { name: "Add a source…" }).click();
  await editor.getByLabel("Title", { exact: true }).fill(`Communiqué ${mark}`);
  await editor.getByLabel("Published", { exact: true }).fill("the other day");
  await editor.getByLabel("Web address").fill(`https://example.org/${mark}`);
  await editor.getByText("Published by perpetrators or for them").click();
  await editor.getByRole("button", { name: "Add to the library" }).click();
  await expect(editor.getByLabel("Published", { exact: true })).toBeFocused();
  await editor.getByLabel("Published", { exact: true }).fill("4 Sonbola 1400");
  await expect(editor.getByText("26 August 2021 · 4 Sonbola 1400 · 2021-08-26")).toBeVisible();
  await editor.getByRole("button", { name: "Add to the library" }).click();

  await editor.getByRole("searchbox").fill(`communique ${mark}`);
  const row = editor.getByRole("list", { name: "Sources" }).getByRole("listitem");
  await expect(row).toHaveCount(1);
  await expect(row.getByText(`hxxps://example[.]org/${mark}`)).toBeVisible();
  // Its own page is the only place that the row leads to.
  await expect(row.locator('a:not([href^="/teams/"])')).toHaveCount(0);
  await row.getByRole("button", { name: /^Edit/ }).click();
  await editor.getByLabel("Note for the team").fill("Copy held.");
  await editor.getByRole("button", { name: "Save" }).click();
  await expect(row.getByText("Copy held.")).toBeVisible();
  await expect(row.getByText("26 August 2021")).toBeVisible();
});
