import { expect, type Page } from "@playwright/test";
import { expectAccessibleInBoth } from "#tests/support/e2e/axe.ts";
import { badge, createEntry, createScene, list, openAs, title } from "#tests/support/e2e/stage.ts";
import { test } from "#tests/support/e2e/test.ts";

const review = (page: Page, status: string) =>
  page.getByRole("button", { name: `Review: ${status}`, exact: true });
const panel = (page: Page) => page.getByRole("dialog", { name: "Review" });

test("asked for, sent back, verified by another, edited, verified again as corrected, locked", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const editor = await openAs(browser, "editor");
  const reviewer = await openAs(browser, "reviewer");
  const scene = await createScene(editor);
  const entry = await createEntry(editor, scene, "9 Mar 2023 To be signed off");
  await Promise.all([editor, reviewer].map((page) => page.goto(entry.path)));
  await expect(badge(editor)).toHaveText("Saved");

  await review(editor, "draft").click();
  await panel(editor).getByRole("button", { name: "Request review…" }).click();
  await panel(editor).getByLabel("What to look at").fill("The date, please");
  await panel(editor).getByRole("button", { name: "Request review", exact: true }).click();
  await expect(list(reviewer).getByText("in review")).toBeVisible();

  await review(reviewer, "in review").click();
  await expect(panel(reviewer).getByText("The date, please")).toBeVisible();
  await expect(panel(reviewer).getByText("No source at all")).toBeVisible();
  await expectAccessibleInBoth(reviewer, { within: "[role=dialog]" });
  await panel(reviewer).getByRole("button", { name: "Request changes…" }).click();
  await panel(reviewer).getByLabel("What has to change").fill("There is no source");
  await panel(reviewer).getByRole("button", { name: "Request changes", exact: true }).click();

  // Others of these tests tell the same people of other things.
  await editor.getByRole("button", { name: /^Notices: \d+ unread/ }).click();
  await expect(
    editor.getByRole("link", { name: /asks for changes in To be signed off/ }),
  ).toBeVisible();
  await expectAccessibleInBoth(editor, { within: "[role=dialog]" });
  await editor.keyboard.press("Escape");
  await review(editor, "changes requested").click();
  await expect(panel(editor).getByText("There is no source")).toBeVisible();
  // Whoever wrote it is offered no way to verify it.
  await expect(panel(editor).getByRole("button", { name: "Verify…" })).toHaveCount(0);
  await panel(editor).getByRole("button", { name: "Request review…" }).click();
  await panel(editor).getByRole("button", { name: "Request review", exact: true }).click();

  await review(reviewer, "in review").click();
  await panel(reviewer).getByRole("button", { name: "Verify…" }).click();
  await panel(reviewer).getByRole("button", { name: "Verify this version" }).click();
  await expect(review(editor, "verified")).toBeVisible();

  await title(editor).fill("Changed after it was signed off");
  await expect(list(reviewer).getByText("verified, changed since")).toBeVisible();
  await reviewer.getByRole("button", { name: /^Review: \d+ waiting for you/ }).click();
  const board = reviewer.getByRole("region", { name: "Review board" });
  await expect(
    board.getByRole("region", { name: "Changed since they were verified" }).getByRole("button"),
  ).toHaveCount(1);
  await expectAccessibleInBoth(reviewer, { within: ".workspace-middle" });
  await review(reviewer, "verified").click();
  await panel(reviewer).getByRole("button", { name: "Verify…" }).click();
  await panel(reviewer).getByRole("button", { name: "Verify this version" }).click();
  await expect(review(editor, "corrected")).toBeVisible();

  const owner = await openAs(browser, "owner");
  await owner.goto(entry.path);
  await review(owner, "corrected").click();
  await panel(owner).getByRole("button", { name: "Lock", exact: true }).click();
  await expect(title(editor)).not.toBeEditable();
  await review(owner, "corrected").click();
  await panel(owner).getByRole("button", { name: "Unlock" }).click();
  await expect(title(editor)).toBeEditable();
});

test("a reader sees that it was verified, and neither by whom nor the board", async ({
  browser,
}) => {
  const editor = await openAs(browser, "editor");
  const scene = await createScene(editor);
  const entry = await createEntry(editor, scene, "2022 Seen by a reader");
  const reader = await openAs(browser, "reader");
  await reader.goto(entry.path);
  await expect(list(reader).getByText("Seen by a reader")).toBeVisible();
  await expect(reader.getByRole("button", { name: /^Review/ })).toHaveCount(0);
  const answer = await reader.request.get(`/api/entries/${entry.id}/review`);
  expect(answer.status()).toBe(404);
});
