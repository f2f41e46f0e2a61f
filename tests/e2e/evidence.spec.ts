import { type Browser, expect, type Page } from "@playwright/test";
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

const pane = (page: Page) => page.getByLabel("Selected entry");
const fact = (page: Page, key: string) => pane(page).locator(`dd[data-field="${key}"]`);
const openEvidence = (page: Page, name: string) =>
  pane(page)
    .getByRole("button", { name: `Evidence for ${name}` })
    .click();

/** An entry of the demonstration, opened in a browser of somebody's own. */
async function openDemonstration(browser: Browser, who: "editor" | "owner", title: string) {
  const page = await openAs(browser, who);
  await page.goto("/chronologies");
  await page.getByRole("link", { name: /Khorasan/ }).click();
  await page.getByRole("searchbox", { name: "Search entries" }).fill(title);
  await list(page).getByText(title).click();
  await expect(narrative(page)).toBeVisible();
  return page;
}

async function chooseFromMenu(page: Page, value: string, command: string) {
  await pane(page)
    .getByRole("button", { name: `What to do with ${value}`, exact: true })
    .click();
  await page.getByRole("menuitem", { name: command }).click();
}

test("Crocus City Hall: 130 is cited, 145 is not; cited and preferred, the other browser sees it", async ({
  browser,
}) => {
  const title = "Attack on Crocus City Hall";
  const editor = await openDemonstration(browser, "editor", title);
  const owner = await openDemonstration(browser, "owner", title);
  const killed = "casualties.killed.total";
  await expect(fact(editor, killed)).toContainText("at least 130");
  await expect(fact(editor, killed)).toContainText("1 source agrees, 1 unsourced value differs");
  await openEvidence(editor, "Killed");
  const table = pane(editor).getByRole("table", { name: "Evidence for Killed" });
  await expect(table.getByRole("row").filter({ hasText: "at least 130" })).toContainText("para 6");
  await expect(table.getByRole("row").filter({ hasText: "145" })).toContainText("no source yet");

  await table.getByRole("button", { name: "Cite a source for 145" }).click();
  const dialog = editor.getByRole("dialog", { name: "Cite a source for “145”" });
  await dialog.getByRole("button", { name: "New source…" }).click();
  await dialog.getByRole("textbox", { name: "Title" }).fill("Court record on the attack");
  await dialog.getByRole("textbox", { name: "Publisher" }).fill("A regional court");
  await dialog.getByRole("textbox", { name: "Where in it" }).fill("p. 3");
  await dialog.getByRole("button", { name: "Cite", exact: true }).click();
  await expect(table.getByRole("row").filter({ hasText: "145" })).toContainText(
    "A regional court, p. 3",
  );
  await expect(fact(editor, killed)).toContainText("1 source agrees, 1 differs");

  await chooseFromMenu(editor, "145", "Prefer this value…");
  const reason = editor.getByRole("dialog", { name: "Prefer “145”" });
  await expect(reason).toContainText("Sources differ here");
  await reason.getByRole("textbox").fill("The latest figure of an authority");
  await reason.getByRole("button", { name: "Prefer it" }).click();
  await expect(badge(editor)).toHaveText("Saved");

  const seen = fact(owner, killed);
  await expect(seen).toContainText("145");
  await expect(seen).toContainText("1 source agrees, 1 differs");
  await expect(seen).toContainText("Preferred: The latest figure of an authority");
  await openEvidence(owner, "Killed");
  await expect(pane(owner).getByRole("row").filter({ hasText: "A regional court" })).toContainText(
    "preferred",
  );
});

test("Kabul military airport: the contested year stands beside the day", async ({ browser }) => {
  const page = await openDemonstration(browser, "editor", "Bombing at the Kabul military airport");
  await expect(fact(page, "date")).toContainText("no source");
  await expect(fact(page, "date")).toContainText("1 source differs");
  await openEvidence(page, "Date");
  const table = pane(page).getByRole("table", { name: "Evidence for Date" });
  await expect(table.getByRole("row").filter({ hasText: "1 January 2023" })).toContainText(
    "no source yet",
  );
  await expect(table.getByRole("row").filter({ hasText: "(possibly)" })).toContainText("para 4");
});

test("a value and its source are added in one step from a pasted address", async ({ browser }) => {
  const page = await openAs(browser, "editor");
  const scene = await createScene(page);
  const entry = await createEntry(page, scene, "2023 Added in one step");
  await page.goto(entry.path);
  await expect(narrative(page)).toBeVisible();
  const address = `https://example.org/${entry.id}`;
  await fact(page, "date").evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    const paste = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    element.querySelector("button")?.dispatchEvent(paste);
  }, address);
  const dialog = page.getByRole("dialog", { name: "Add a value: date" });
  await dialog
    .getByRole("combobox", { name: "Date" })
    .or(dialog.getByLabel("Date", { exact: true }))
    .first()
    .fill("9 Mar 2023");
  await dialog.getByRole("textbox", { name: "Title" }).fill("Report found by its address");
  await dialog.getByRole("button", { name: "Add with its source" }).click();
  await openEvidence(page, "Date");
  const row = pane(page).getByRole("row").filter({ hasText: "9 March 2023" });
  await expect(row).toContainText("[1]");
  await expect(badge(page)).toHaveText("Saved");
  // The same address again, now known: it is found in the library, not made twice.
  await pane(page).getByRole("button", { name: "Add another value…" }).click();
  const again = page.getByRole("dialog", { name: "Add a value: date" });
  await again.getByRole("combobox", { name: "Source" }).evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    element.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, `${address}?utm_source=elsewhere`);
  await expect(again.getByRole("combobox", { name: "Source" })).toHaveValue(
    "Report found by its address",
  );
});

test("two people add values at once and lose neither; unknown and none are values", async ({
  browser,
}) => {
  const editor = await openAs(browser, "editor");
  const scene = await createScene(editor);
  const entry = await createEntry(editor, scene, "2023 Two at once");
  const owner = await openAs(browser, "owner");
  const add = async (page: Page, weapon: string) => {
    await pane(page).getByRole("button", { name: "Add a fact" }).click();
    await page.getByRole("menuitem", { name: "Weapon" }).click();
    const dialog = page.getByRole("dialog", { name: "Add a value: weapon" });
    await dialog.getByRole("textbox", { name: "As the source calls it" }).fill(weapon);
    return () => dialog.getByRole("button", { name: "Add without a source" }).click();
  };
  for (const page of [editor, owner]) await page.goto(entry.path);
  for (const page of [editor, owner]) await expect(narrative(page)).toBeVisible();
  const [first, second] = [await add(editor, "rifle"), await add(owner, "grenade")];
  await Promise.all([first(), second()]);
  for (const page of [editor, owner]) {
    await openEvidence(page, "Weapon");
    await expect(pane(page).getByRole("rowheader", { name: "rifle" })).toBeVisible();
    await expect(pane(page).getByRole("rowheader", { name: "grenade" })).toBeVisible();
  }
  await pane(owner).getByRole("button", { name: "Add a fact" }).click();
  await owner.getByRole("menuitem", { name: "Claim of responsibility" }).click();
  await owner
    .getByRole("radio", { name: "Known to be none" })
    .or(owner.getByRole("button", { name: "Known to be none" }))
    .first()
    .click();
  await owner.getByRole("button", { name: "Add without a source" }).click();
  await expect(fact(editor, "claim")).toContainText("none");
});

test("the team's figure follows its rule as reports change, and says so", async ({ browser }) => {
  const page = await openAs(browser, "editor");
  const scene = await createScene(page);
  const entry = await createEntry(page, scene, "2023 With figures");
  await page.goto(entry.path);
  await expect(narrative(page)).toBeVisible();
  const report = async (open: () => Promise<void>, figure: string) => {
    await open();
    await page.getByRole("textbox", { name: "How many" }).fill(figure);
    await page.getByRole("button", { name: "Add without a source" }).click();
  };
  const another = () => pane(page).getByRole("button", { name: "Add another value…" }).click();
  await report(async () => {
    await pane(page).getByRole("button", { name: "Add a fact" }).click();
    await page.getByRole("menuitem", { name: "Casualties" }).click();
  }, "at least 40");
  await openEvidence(page, "Killed");
  await report(another, "50");
  await pane(page).getByRole("button", { name: "Choose a rule…" }).click();
  const rule = page.getByRole("dialog", { name: "The team’s figure" });
  await expect(rule.getByRole("status")).toHaveText("Gives: 40 to 50");
  await rule.getByRole("textbox", { name: "Why" }).fill("Both stand");
  await rule.getByRole("button", { name: "Keep" }).click();
  const killed = fact(page, "casualties.killed.total");
  await expect(killed).toContainText("Team’s figure: 40 to 50");
  await expect(pane(page).getByRole("img", { name: /^Killed: / })).toBeVisible();
  await report(another, "63");
  await expect(killed).toContainText("Team’s figure: 40 to 63");
  await expect(killed).toContainText(
    "Reports have changed since the rule was chosen: it gave 40 to 50",
  );
});

test("notes are cited with @ and renumber; numbers that no value carries are marked", async ({
  browser,
}) => {
  const page = await openAs(browser, "editor");
  const scene = await createScene(page);
  const entry = await createEntry(page, scene, "9 Mar 2023 With notes");
  const names = ["Alpha", "Beta"].map((name) => `${name} ${entry.id.slice(0, 6)}`);
  for (const title of names) {
    const fields = { ...SOURCE, title };
    await act(page, "source.create", {
      scope: { teamId: scene.teamId, chronologyId: null },
      fields,
    });
  }
  await page.goto(entry.path);
  const text = narrative(page);
  await text.click();
  const cite = async (name: string) => {
    await text.pressSequentially(` @${name}`);
    await expect(page.getByRole("option", { name: `‘${name}’` })).toBeVisible();
    await page.keyboard.press("Enter");
  };
  await text.pressSequentially("On 9 March 2023 there were 17 arrests");
  await cite(names[0] ?? "");
  await expect(text.locator(".note")).toHaveText(["[1]"]);
  await expect(text.locator(".unsupported-number")).toHaveText(["17"]);
  await expect(pane(page)).toContainText("1 number in the narrative is carried by no value");
  await page.keyboard.press("Home");
  await cite(names[1] ?? "");
  await expect(text.locator(".note")).toHaveText(["[1]", "[2]"]);
  await expect(text.locator(".note").last()).toHaveAttribute("title", names[0] ?? "");
  await text.locator(".note").last().click();
  await page.getByRole("textbox", { name: "Where in it" }).fill("p. 7");
  await page.getByRole("button", { name: "Keep" }).click();
  await expect(text.locator(".note").last()).toHaveAttribute("title", `${names[0]}, p. 7`);
  await expect(badge(page)).toHaveText("Saved");
  await page.reload();
  await expect(narrative(page).locator(".note")).toHaveText(["[1]", "[2]"]);
  await expect(page.getByRole("tab", { name: "Sources 2" })).toBeVisible();
});

test("a gap leads to its field in one click, and goes when it is mended", async ({ browser }) => {
  const page = await openAs(browser, "editor");
  const scene = await createScene(page);
  await createEntry(page, scene, "9 Mar 2023 Has gaps");
  await page.goto(scene.path);
  await page.getByRole("button", { name: "Sourcing gaps: 3" }).click();
  const view = page.getByRole("region", { name: "Sourcing gaps" });
  await expect(view).toContainText("3 sourcing gaps");
  await view.getByRole("region", { name: "No place" }).getByRole("button").click();
  await expect(pane(page).getByRole("button", { name: "Add a place" })).toBeFocused();
  await view.getByRole("button", { name: /^Value without a source/ }).click();
  await expect(view.getByRole("region", { name: "No place" })).toHaveCount(0);
  await view.getByRole("region", { name: "Value without a source" }).getByRole("button").click();
  await expect(pane(page).getByRole("table", { name: "Evidence for Date" })).toBeVisible();
  await pane(page).getByRole("button", { name: "Cite a source for 9 March 2023" }).first().click();
  const dialog = page.getByRole("dialog", { name: /Cite a source/ });
  await dialog.getByRole("combobox", { name: "Source" }).fill("string of assass");
  await page.getByRole("option", { name: /^A string of assassinations/ }).click();
  await dialog.getByRole("button", { name: "Cite", exact: true }).click();
  await expect(page.getByRole("button", { name: "Sourcing gaps: 2" })).toBeVisible();
});

test("a person's name is withheld until it is asked for, and from readers altogether", async ({
  browser,
}) => {
  const page = await openAs(browser, "editor");
  const scene = await createScene(page);
  const entry = await createEntry(page, scene, "9 Mar 2023 With a person");
  await page.goto(entry.path);
  await pane(page).getByRole("button", { name: "Add a fact" }).click();
  await page.getByRole("menuitem", { name: /^Person/ }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("Somebody’s name");
  await page.getByRole("button", { name: "Add without a source" }).click();
  await expect(fact(page, "person")).toContainText("name withheld (victim)");
  await expect(fact(page, "person")).not.toContainText("Somebody");
  await fact(page, "person").getByRole("button", { name: "show", exact: true }).click();
  await expect(fact(page, "person")).toContainText("Somebody’s name");
  await expect(badge(page)).toHaveText("Saved");
  const reader = await openAs(browser, "reader");
  await reader.goto(entry.path);
  await expect(fact(reader, "person")).toContainText("name withheld");
  await expect(fact(reader, "person").getByText("Somebody")).toHaveCount(0);
  const answer = await reader.request.get(`/api/entries/${entry.id}`);
  expect(await answer.text()).not.toContain("Somebody");
});

const SOURCE = {
  ...{ kind: "press_intl", tier: "secondary", authors: [], publisher: "", reliability: "F" },
  ...{ published: "", url: "", accessed: "", note: "", isPerpetratorMedia: false },
  ...{ sensitivity: "open", contentLabels: [], translatedTitle: "", language: "", csl: {} },
};
