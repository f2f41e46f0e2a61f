import { expect, type Page } from "@playwright/test";
import { expectAccessibleInBoth } from "#tests/support/e2e/axe.ts";
import {
  badge,
  createEntry,
  createScene,
  narrative,
  openAs,
  title,
} from "#tests/support/e2e/stage.ts";
import { test } from "#tests/support/e2e/test.ts";

const proposed = (page: Page, what: string) =>
  page.getByRole("region", { name: `Proposed: ${what}`, exact: true });
const tab = (page: Page) => page.getByRole("tab", { name: /^Comments/ });

/** Without the names at others' carets. */
const wordsOf = (page: Page): Promise<string> =>
  narrative(page).evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    for (const caret of copy.querySelectorAll(".caret")) caret.remove();
    return copy.textContent?.replaceAll("\u2060", "") ?? "";
  });

test("a passage is proposed, discussed and accepted while a third types nearby; nothing is lost", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const [owner, editor, reviewer] = await Promise.all([
    openAs(browser, "owner"),
    openAs(browser, "editor"),
    openAs(browser, "reviewer"),
  ]);
  const scene = await createScene(owner);
  const entry = await createEntry(owner, scene, "9 Mar 2023 A passage");
  await Promise.all([owner, editor, reviewer].map((page) => page.goto(entry.path)));
  await narrative(owner).fill("Forty people were killed near the gate.");
  await expect(badge(owner)).toHaveText("Saved");
  await expect(narrative(reviewer)).toContainText("Forty people were killed near the gate.");

  await reviewer.getByRole("button", { name: "Propose a change" }).click();
  await expect(reviewer.getByRole("heading", { name: "Your proposal" })).toBeVisible();
  await narrative(reviewer).fill("Forty people were killed at the northern gate.");
  await title(reviewer).fill("A passage, proposed");
  await expect(reviewer.getByText("Changed: Title, Narrative")).toBeVisible();
  await expectAccessibleInBoth(reviewer, { within: ".workspace-entry" });
  await reviewer.reload();
  await reviewer.getByRole("button", { name: "Continue your proposal" }).click();
  await expect(reviewer.getByText("Changed: Title, Narrative")).toBeVisible();
  await reviewer.getByLabel("Why you propose it").fill("As the ministry said.");
  await reviewer.getByRole("button", { name: "Send the proposal" }).click();
  await expect(title(reviewer)).toHaveText("A passage");

  const passage = proposed(editor, "Narrative");
  // Said once, at the first of its parts.
  await expect(proposed(editor, "Title").getByText("As the ministry said.")).toBeVisible();
  await expect(passage.locator("del")).toHaveText("deleted: near");
  await expect(passage.locator("ins")).toHaveText(["inserted: at", "inserted: northern "]);
  await expectAccessibleInBoth(editor, { within: ".workspace-entry" });
  await narrative(owner).press("Home");
  // As a person does, who sees the caret move before they type.
  await expect.poll(() => owner.evaluate(() => getSelection()?.anchorOffset)).toBe(0);
  await narrative(owner).pressSequentially("At least ", { delay: 20 });
  await passage.getByRole("button", { name: "Accept: Narrative" }).click();
  // Not End, which leads to where a line breaks.
  await narrative(owner).press("Control+End");
  await narrative(owner).pressSequentially(" Nothing else is known.", { delay: 20 });
  const whole = "At least Forty people were killed at the northern gate. Nothing else is known.";
  for (const page of [owner, editor, reviewer]) await expect.poll(() => wordsOf(page)).toBe(whole);
  await expect(badge(owner)).toHaveText("Saved");
  await expect(passage).toHaveCount(0);

  await tab(reviewer).click();
  await reviewer.getByText("1 proposal decided").click();
  await expect(reviewer.getByText("accepted", { exact: true })).toBeVisible();
  await proposed(editor, "Title").getByRole("button", { name: "Reject: Title" }).click();
  await editor.getByLabel("Why is it rejected?").fill("The title is as agreed.");
  await editor.getByRole("button", { name: "Reject", exact: true }).click();
  await expect(reviewer.getByText("The title is as agreed.")).toBeVisible();
  await editor.getByRole("tab", { name: "History" }).click();
  await expect(editor.getByText("Accepted proposal").first()).toBeVisible();
});

test("a stale proposal shows three columns, and is used over what one read; a reader sees none", async ({
  browser,
}) => {
  test.setTimeout(90_000);
  const [editor, reviewer] = await Promise.all([
    openAs(browser, "editor"),
    openAs(browser, "reviewer"),
  ]);
  const scene = await createScene(editor);
  const entry = await createEntry(editor, scene, "9 Mar 2023 As it was");
  await Promise.all([editor, reviewer].map((page) => page.goto(entry.path)));
  await expect(badge(editor)).toHaveText("Saved");
  await reviewer.getByRole("button", { name: "Propose a change" }).click();
  await title(reviewer).fill("As proposed by a reviewer");
  await reviewer.getByRole("button", { name: "Send the proposal" }).click();
  await expect(proposed(editor, "Title")).toBeVisible();
  await title(editor).fill("As others have it now");
  const columns = proposed(editor, "Title");
  await expect(columns.getByRole("region", { name: "As it was" })).toContainText("As it was");
  await expect(columns.getByRole("region", { name: "As it is now" })).toContainText("others");
  await expect(columns.getByRole("region", { name: "As proposed" })).toContainText("reviewer");
  await expectAccessibleInBoth(editor, { within: ".workspace-entry" });
  await expect(badge(editor)).toHaveText("Saved");
  await columns.getByRole("button", { name: "Use the proposal: Title" }).click();
  await expect(title(editor)).toHaveText("As proposed by a reviewer");
  await editor.getByRole("button", { name: "Undo", exact: true }).last().click();
  await expect(title(editor)).toHaveText("As others have it now");
  await expect(columns).toBeVisible();

  const reader = await openAs(browser, "reader");
  await reader.goto(entry.path);
  await expect(reader.getByText("As others have it now").first()).toBeVisible();
  await expect(reader.getByText("proposes")).toHaveCount(0);
  expect((await reader.request.get(`/api/entries/${entry.id}/proposals`)).status()).toBe(404);
});
