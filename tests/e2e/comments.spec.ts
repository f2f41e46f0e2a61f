import { expect, type Page } from "@playwright/test";
import { expectAccessibleInBoth } from "#tests/support/e2e/axe.ts";
import {
  act,
  badge,
  createEntry,
  createScene,
  list,
  narrative,
  openAs,
} from "#tests/support/e2e/stage.ts";
import { test } from "#tests/support/e2e/test.ts";

const tab = (page: Page, name: string) => page.getByRole("tab", { name });
const popover = (page: Page) => page.getByRole("dialog", { name: "Comments" });
const underlined = (page: Page) => page.locator(".commented");

/** Selects words by dragging over them, as one does with a pointer. */
async function selectWords(page: Page, words: string): Promise<void> {
  const box = await narrative(page).evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.textContent ?? "").indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { left, right, top, height } = range.getBoundingClientRect();
      return { left, right, y: top + height / 2 };
    }
    throw new Error(`“${wanted}” is not in the narrative`);
  }, words);
  await page.mouse.move(box.left + 1, box.y);
  await page.mouse.down();
  await page.mouse.move(box.right - 0.5, box.y, { steps: 4 });
  await page.mouse.up();
  await expect
    .poll(() => page.evaluate(() => document.getSelection()?.toString().trim()))
    .toBe(words);
}

async function writeNarrative(page: Page, text: string): Promise<void> {
  await narrative(page).click();
  await page.keyboard.type(text);
  await expect(badge(page)).toHaveText("Saved");
}

async function commentOnWords(page: Page, words: string, body: string): Promise<void> {
  await selectWords(page, words);
  await page.getByRole("button", { name: "Comment", exact: true }).click();
  await popover(page).getByRole("textbox", { name: "Comment on these words" }).fill(body);
  await popover(page).getByRole("button", { name: "Comment", exact: true }).click();
  await expect(popover(page)).toHaveCount(0);
}

test("a reviewer comments on words; the thread stays with them, and says when they are gone", async ({
  browser,
}) => {
  const [editor, reviewer] = [await openAs(browser, "editor"), await openAs(browser, "reviewer")];
  const scene = await createScene(await openAs(browser, "owner"));
  const entry = await createEntry(editor, scene, "9 Mar 2023 Bombing in Balkh");
  await Promise.all([editor.goto(entry.path), reviewer.goto(entry.path)]);
  await writeNarrative(editor, "The governor was killed in his office on Thursday morning.");
  await expect(narrative(reviewer)).toContainText("Thursday morning.");
  await expect(narrative(reviewer)).toHaveAttribute("contenteditable", "false");

  await commentOnWords(reviewer, "in his office", "Both sources say on the way to it.");
  for (const page of [reviewer, editor])
    await expect(underlined(page)).toHaveText(["in his office"]);
  await expect(tab(editor, "Comments")).toContainText("1");
  await expect(list(editor).getByRole("img", { name: "1 open thread, 1 unread" })).toBeVisible();

  // Written around, and right beside it: the words stay the words.
  await narrative(editor).press("Control+Home");
  await editor.keyboard.type("As reported: ");
  await narrative(editor).press("Control+End");
  await editor.keyboard.type(" It was the second attack.");
  for (const page of [reviewer, editor])
    await expect(underlined(page)).toHaveText(["in his office"]);
  await expect(narrative(reviewer)).toContainText("second attack.");

  await selectWords(editor, "in his office");
  await editor.keyboard.press("Delete");
  await expect(underlined(reviewer)).toHaveCount(0);
  await tab(reviewer, "Comments").click();
  const thread = reviewer.getByRole("article", { name: "Thread on “in his office”" });
  await expect(thread.getByText("On text that has changed since version")).toBeVisible();
  await expect(thread.locator("blockquote")).toHaveText("in his office");
  await thread.getByRole("button", { name: /^version \d+$/ }).click();
  await expect(reviewer.getByText("in his office on Thursday")).toBeVisible();
  await reviewer.getByRole("button", { name: "Back to the present" }).click();

  // What was taken out comes back, and the thread finds it.
  await editor.keyboard.press("Control+z");
  await expect(underlined(editor)).toHaveText(["in his office"]);
});

test("a mention is chosen by keyboard and seen by the other at once, who answers and resolves", async ({
  browser,
}) => {
  const [editor, reviewer] = [await openAs(browser, "editor"), await openAs(browser, "reviewer")];
  const scene = await createScene(await openAs(browser, "owner"));
  const entry = await createEntry(editor, scene, "9 Mar 2023 Bombing in Balkh");
  await Promise.all([editor.goto(entry.path), reviewer.goto(entry.path)]);
  await expect(badge(editor)).toHaveText("Saved");
  await expect(badge(reviewer)).toHaveText("Saved");
  await tab(editor, "Comments").click();
  await tab(reviewer, "Comments").click();
  await editor.getByRole("button", { name: "Comment on the entry…" }).click();
  const field = editor.getByRole("textbox", { name: "Comment on the entry as a whole" });
  await expect(field).toBeFocused();
  await editor.keyboard.type("Is this complete? @Demo r");
  const people = editor.getByRole("listbox", { name: "People to mention" }).getByRole("option");
  await expect(people).toHaveCount(1);
  await expect(people).toHaveAccessibleName("Demo reviewer");
  await editor.keyboard.press("Enter");
  await expect(field).toHaveValue("Is this complete? @Demo reviewer ");
  await editor.keyboard.press("Control+Enter");
  await expect(field).toHaveCount(0);

  const thread = (page: Page) => page.getByRole("article", { name: "Thread on The entry" });
  await expect(thread(reviewer)).toContainText("Is this complete? @Demo reviewer");
  await expect(thread(reviewer).getByText("new", { exact: true })).toBeVisible();
  await reviewer.getByRole("radio", { name: "Mentioning me 1" }).click();
  await expect(thread(reviewer)).toBeVisible();
  await expectAccessibleInBoth(reviewer, { state: "comments", within: "#pane-entry" });
  // Once it was in sight for a moment it is read.
  await expect(reviewer.getByRole("img", { name: "1 open thread, you are" })).toBeVisible();

  await thread(reviewer).getByRole("button", { name: "Reply" }).click();
  await reviewer.keyboard.type("The place is missing.");
  await reviewer.keyboard.press("Control+Enter");
  await expect(thread(editor)).toContainText("The place is missing.");
  await thread(editor)
    .getByRole("button", { name: "React to the comment by Demo reviewer" })
    .click();
  await editor.getByRole("menuitem", { name: "Agree", exact: true }).click();
  await expect(thread(reviewer).getByRole("button", { name: "Agree: Demo editor" })).toBeVisible();

  await thread(editor).getByRole("button", { name: "Resolve the thread" }).click();
  await expect(thread(editor)).toHaveCount(0);
  await expect(thread(reviewer).getByText("Resolved by Demo editor")).toBeVisible();
  await editor.getByRole("button", { name: "Undo", exact: true }).last().click();
  await expect(thread(editor)).toBeVisible();
  await expect(thread(reviewer).getByText("Resolved by")).toHaveCount(0);
});

test("one's own comment is edited and taken back, and a fact has comments of its own", async ({
  browser,
}) => {
  const editor = await openAs(browser, "editor");
  const scene = await createScene(await openAs(browser, "owner"));
  const entry = await createEntry(editor, scene, "9 Mar 2023 Bombing in Balkh");
  await editor.goto(entry.path);
  await expect(badge(editor)).toHaveText("Saved");
  await editor.getByRole("button", { name: "Comment on Date" }).focus();
  await editor.keyboard.press("Enter");
  await expect(popover(editor).getByRole("textbox")).toBeFocused();
  await editor.keyboard.type("Which calendar?");
  await editor.keyboard.press("Control+Enter");
  const thread = popover(editor).getByRole("article", { name: "Thread on Date" });
  await expect(thread).toContainText("Which calendar?");
  const tools = thread.getByRole("button", { name: "What to do with the comment by" });
  await tools.click();
  await editor.getByRole("menuitem", { name: "Edit" }).click();
  await editor.getByRole("textbox", { name: "Your comment" }).fill("Which calendar is it in?");
  await thread.getByRole("button", { name: "Keep" }).click();
  await expect(thread).toContainText("Which calendar is it in?");
  await expect(thread).toContainText("edited");
  await expectAccessibleInBoth(editor, { state: "comments of a fact" });
  await tools.click();
  await editor.getByRole("menuitem", { name: "Take back" }).click();
  await expect(thread).toHaveCount(0);
  await editor.keyboard.press("Escape");
  await expect(popover(editor)).toHaveCount(0);
  await editor.getByRole("button", { name: "Undo", exact: true }).last().click();
  await expect(editor.getByRole("button", { name: "1 thread on Date" })).toBeVisible();
});

test("words are commented on and their thread is opened by keyboard", async ({ browser }) => {
  const editor = await openAs(browser, "editor");
  const scene = await createScene(await openAs(browser, "owner"));
  const entry = await createEntry(editor, scene, "9 Mar 2023 Bombing in Balkh");
  await editor.goto(entry.path);
  await writeNarrative(editor, "Ten killed");
  await editor.keyboard.press("Control+Shift+ArrowLeft");
  await editor.keyboard.press("Control+Alt+m");
  await expect(popover(editor).locator("blockquote")).toHaveText("killed");
  await expect(popover(editor).getByRole("textbox")).toBeFocused();
  await editor.keyboard.type("Or wounded?");
  await editor.keyboard.press("Control+Enter");
  await expect(underlined(editor)).toHaveText(["killed"]);
  await expect(narrative(editor)).toBeFocused();
  // The editor takes its selection up again a moment after the focus.
  await expect(async () => {
    await editor.keyboard.press("End");
    expect(await editor.evaluate(() => document.getSelection()?.isCollapsed)).toBe(true);
  }).toPass();
  await editor.keyboard.press("Control+Alt+m");
  await expect(popover(editor)).toContainText("Or wounded?");
  await editor.keyboard.press("Escape");
  await underlined(editor).click();
  await expect(popover(editor)).toContainText("Or wounded?");
});

test("who can only read comments on words by keyboard: by writing them", async ({ browser }) => {
  const [editor, reviewer] = [await openAs(browser, "editor"), await openAs(browser, "reviewer")];
  const scene = await createScene(await openAs(browser, "owner"));
  const entry = await createEntry(editor, scene, "9 Mar 2023 Bombing in Balkh");
  await editor.goto(entry.path);
  await writeNarrative(editor, "Ten killed and ten wounded");
  await reviewer.goto(entry.path);
  await expect(narrative(reviewer)).toContainText("Ten killed");
  await tab(reviewer, "Comments").press("Enter");
  await reviewer.getByRole("button", { name: "Comment on the entry…" }).press("Enter");
  await reviewer.keyboard.type("By whose count?");
  const words = reviewer.getByRole("textbox", { name: "Only on these words of the narrative" });
  await words.fill("ed");
  await reviewer.getByRole("button", { name: "Comment", exact: true }).press("Enter");
  await expect(reviewer.getByText("These words stand in several places.")).toBeVisible();
  await words.fill("ten wounded");
  await reviewer.getByRole("button", { name: "Comment", exact: true }).press("Enter");
  await expect(underlined(editor)).toHaveText(["ten wounded"]);
  await reviewer
    .getByRole("button", { name: "Show “ten wounded” in the narrative" })
    .press("Enter");
  await expect(popover(reviewer)).toContainText("By whose count?");
  await expect(underlined(reviewer)).toBeInViewport();
  await reviewer.keyboard.press("Escape");
  await underlined(reviewer).click();
  await expect(popover(reviewer)).toContainText("By whose count?");
});

test("a reader sees nothing of comments", async ({ browser }) => {
  const [owner, reader] = [await openAs(browser, "owner"), await openAs(browser, "reader")];
  const scene = await createScene(owner);
  const entry = await createEntry(owner, scene, "2021 Only to be read");
  const made = await act(owner, "comment.start", {
    ...{ entryId: entry.id, target: { kind: "field", field: "date" }, body: "Not for readers" },
  });
  expect(made.status).toBe(200);
  const asked: string[] = [];
  reader.on("request", (request) => asked.push(request.url()));
  await reader.goto(entry.path);
  await expect(reader.getByRole("tab", { name: "Sources" })).toBeVisible();
  await expect(list(reader).getByText("Only to be read")).toBeVisible();
  await expect(tab(reader, "Comments")).toHaveCount(0);
  await expect(reader.getByRole("button", { name: /comment|thread/i })).toHaveCount(0);
  await expect(reader.getByRole("img", { name: /thread/ })).toHaveCount(0);
  expect(asked.filter((url) => url.includes("comment"))).toEqual([]);
  for (const path of [
    `/api/entries/${entry.id}/comments`,
    `/api/chronologies/${scene.chronologyId}/comments`,
    `/api/chronologies/${scene.chronologyId}/comment-people`,
  ])
    expect((await reader.request.get(path)).status()).toBe(404);
});
