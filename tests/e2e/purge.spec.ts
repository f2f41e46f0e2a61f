import { expect, type Page } from "@playwright/test";
import { expectAccessibleInBoth } from "#tests/support/e2e/axe.ts";
import {
  act,
  createEntry,
  createScene,
  openAs,
  openAsNewMember,
  title,
} from "#tests/support/e2e/stage.ts";
import { test } from "#tests/support/e2e/test.ts";

const REASON = "A person named in it is in danger";

const deleted = (page: Page) => page.getByRole("listbox", { name: "Deleted entries" });

async function openDeleted(page: Page, text: string): Promise<void> {
  await page.getByRole("button", { name: /^Deleted entries/ }).click();
  await deleted(page).getByRole("option").filter({ hasText: text }).click();
}

test("one owner asks, another agrees, and of the entry nothing is left but that it was there", async ({
  browser,
}) => {
  test.slow();
  const [owner, editor] = [await openAs(browser, "owner"), await openAs(browser, "editor")];
  const scene = await createScene(owner);
  const { page: second, userId } = await openAsNewMember(browser, owner, scene.teamId, "owner");
  const entry = await createEntry(owner, scene, "9 Mar 2023 Zarghuna was there");
  await act(owner, "version.name", { entryId: entry.id, name: "As filed" });
  await editor.goto(entry.path);
  await expect(title(editor)).toHaveValue("Zarghuna was there");
  await act(owner, "entry.delete", { id: entry.id });
  await Promise.all([owner, second].map((page) => page.goto(scene.path)));

  await openDeleted(owner, "Zarghuna");
  await owner.getByRole("button", { name: "Remove for good…" }).click();
  const dialog = owner.getByRole("dialog", { name: "Remove for good" });
  await expect(dialog).toContainText("Sources, captures and actors");
  await expectAccessibleInBoth(owner, { state: "asking", within: "[role=dialog]" });
  await dialog.getByRole("textbox", { name: "Reason" }).fill(REASON);
  await dialog.getByRole("button", { name: "Ask another owner" }).click();
  await expect(owner.getByRole("button", { name: "Withdraw" })).toBeVisible();
  await expect(owner.getByRole("button", { name: "Agree…" })).toHaveCount(0);

  await second.getByRole("button", { name: /^Notices: \d+ unread/ }).click();
  await expect(second.getByRole("link", { name: /asks you to agree to removing/ })).toBeVisible();
  await second.keyboard.press("Escape");
  await openDeleted(second, "to be removed for good?");
  await expect(second.getByText(REASON)).toBeVisible();
  await expectAccessibleInBoth(second, { state: "asked", within: "section[aria-label=Entry]" });
  await second.getByRole("button", { name: "Agree…" }).click();
  const last = second.getByRole("alertdialog", { name: "Remove for good" });
  await last.getByRole("button", { name: "Remove for good" }).click();

  for (const page of [owner, second, editor]) {
    await expect(page.getByRole("heading", { name: "This entry was removed" })).toBeVisible();
    await expect(page.getByText("Zarghuna")).toHaveCount(0);
  }
  const line = deleted(second).getByRole("option");
  await expect(line).toContainText(/Removed for good on .* by Demo owner and New member: A person/);
  await expectAccessibleInBoth(second, { state: "removed", within: "section[aria-label=Entry]" });

  const reader = await openAs(browser, "reader");
  await reader.goto(entry.path);
  await expect(reader.getByRole("heading", { name: "This entry was removed" })).toBeVisible();
  await expect(reader.getByText(REASON)).toHaveCount(0);
  await editor.goto(`${scene.path}/activity`);
  await expect(
    editor.getByRole("listitem").filter({ hasText: "New member agreed to remove for good" }),
  ).toHaveCount(1);

  await second.goto(`/teams/${scene.teamId}/audit?kind=purge`);
  await second.getByRole("button", { name: "Check the history" }).click();
  await expect(second.getByText(/The history is whole/)).toBeVisible();
  await act(owner, "member.remove", { teamId: scene.teamId, userId });
});
