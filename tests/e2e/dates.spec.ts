import { expect, type Page } from "@playwright/test";
import {
  act,
  badge,
  createEntry,
  createScene,
  findTeamId,
  list,
  openAs,
  openAsNewMember,
} from "#tests/support/e2e/stage.ts";
import { test } from "#tests/support/e2e/test.ts";

const dateField = (page: Page) => page.getByRole("textbox", { name: "Date", exact: true });
const dateButton = (page: Page, text: string | RegExp) => page.getByRole("button", { name: text });

async function openUndated(page: Page): Promise<string> {
  const scene = await createScene(page);
  const entry = await createEntry(page, scene, "Something undated");
  await page.goto(entry.path);
  await page.getByRole("button", { name: "Add a date" }).click();
  return entry.id;
}

test("an impossible day is told, with what to write; an unclear one offers both readings", async ({
  browser,
}) => {
  const page = await openAs(browser, "editor");
  await openUndated(page);
  await dateField(page).fill("31 Mizan 1402");
  await expect(page.getByText("no day 31 in Mizan 1402, which has 30 days")).toBeVisible();
  await dateField(page).press("Enter");
  await expect(dateField(page)).toHaveValue("31 Mizan 1402");

  await dateField(page).fill("03/04/2023");
  const readings = page.getByRole("group", { name: "Read it as" }).getByRole("button");
  await expect(readings).toHaveText(["3 April 2023", "4 March 2023"]);
  await readings.last().click();
  await expect(page.getByText("stored as 2023-03-04")).toBeVisible();
  await dateField(page).press("Enter");
  await expect(dateButton(page, "Date: 4 March 2023. Edit")).toBeFocused();
  await expect(badge(page)).toHaveText("Saved");
});

test("a Solar Hijri date with its time takes a zone, and a change of the zone alone is kept", async ({
  browser,
}) => {
  const page = await openAs(browser, "editor");
  const id = await openUndated(page);
  await dateField(page).fill("۴ سنبله ۱۴۰۰ ساعت ۱۷:۵۰");
  await expect(page.getByText("26 August 2021, 17:50", { exact: true })).toBeVisible();
  await expect(page.getByText("stored as 2021-08-26")).toBeVisible();
  await dateField(page).press("Enter");
  await dateButton(page, "Date: 26 August 2021, 17:50. Edit").click();
  const zone = page.getByRole("combobox", { name: "Zone of the time" });
  await zone.fill("Kabul time");
  await zone.press("Enter");
  await expect(dateButton(page, "Date: 26 August 2021, 17:50 Asia/Kabul. Edit")).toBeVisible();
  await expect(badge(page)).toHaveText("Saved");
  await expect(async () => {
    const answer = await page.request.get(`/api/entries/${id}`);
    const { assertions } = (await answer.json()).content;
    const value = { edtf: "2021-08-26", calendar: "persian", time: "17:50", zone: "Asia/Kabul" };
    expect(assertions[0].value).toMatchObject(value);
  }).toPass();
});

test("leaving the field by the keyboard keeps what was typed; Escape does not", async ({
  browser,
}) => {
  const page = await openAs(browser, "editor");
  await openUndated(page);
  await dateField(page).fill("about 2018");
  await page.keyboard.press("Tab");
  await expect(dateButton(page, "Date: about 2018. Edit")).toBeVisible();
  await dateButton(page, "Date: about 2018. Edit").click();
  await dateField(page).fill("2019");
  await page.keyboard.press("Escape");
  await expect(dateButton(page, "Date: about 2018. Edit")).toBeFocused();
});

test("a person's calendar and language of dates hold on every page, and for nobody else", async ({
  browser,
}) => {
  const owner = await openAs(browser, "owner");
  const scene = await createScene(owner);
  const entry = await createEntry(owner, scene, "26 Aug 2021 Seen in two calendars");
  const { page } = await openAsNewMember(browser, owner, await findTeamId(), "editor");
  await page.goto("/account");
  await choose(page, "Calendar", "Solar Hijri");
  await choose(page, "Language of dates", /Dari/);
  const examples = page.getByRole("list", { name: "Examples of dates" });
  await expect(examples.getByText("۴ سنبله ۱۴۰۰", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Show dates this way" }).click();
  await expect(page.getByText("Dates are shown this way from now on.")).toBeVisible();

  await page.goto(entry.path);
  await expect(dateButton(page, "Date: ۴ سنبله ۱۴۰۰. Edit")).toBeVisible();
  await expect(list(page).getByText("۴ سنبله ۱۴۰۰")).toBeVisible();
  await expect(list(page).getByText("۲۶ اگست")).toBeVisible();
  await owner.goto(entry.path);
  await expect(dateButton(owner, "Date: 26 August 2021. Edit")).toBeVisible();
  await expect(list(owner).getByText("4 Sonbola 1400")).toBeVisible();
});

test("preferences that do not exist are refused", async ({ browser }) => {
  const page = await openAs(browser, "reader");
  const wrong = { calendar: "julian", language: "en", naming: "afghan" };
  expect((await act(page, "account.setPreferences", wrong)).status).toBe(400);
});

async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
  await page.getByRole("button", { name: new RegExp(label) }).click();
  await page.getByRole("option", { name: option }).click();
}
