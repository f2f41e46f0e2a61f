import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "#tests/support/e2e/axe.ts";
import { badge, createEntry, createScene, openAs } from "#tests/support/e2e/stage.ts";
import { test } from "#tests/support/e2e/test.ts";

test("a place is found in Persian, moved on the map, and shown more coarsely to readers", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const page = await openAs(browser, "editor");
  const scene = await createScene(page);
  const entry = await createEntry(page, scene, "2 Aug 2020 Somewhere in the east");
  await untilLoaded(page);
  await page.goto(entry.path);
  await page.getByRole("button", { name: "Add a place" }).click();
  const form = page.getByRole("dialog", { name: "Place" });
  const name = form.getByRole("combobox", { name: /^Name/ });
  await name.pressSequentially("جلال آباد");
  await page.getByRole("option", { name: "Jalālābād" }).first().click();
  await expect(form).toBeVisible();
  await expect(name).toHaveValue("جلال آباد");
  await expect(form.getByRole("textbox", { name: "Settlement" })).toHaveValue("Jalālābād");
  await expect(form.getByText("In Nangarhar, Afghanistan")).toBeVisible();
  const coordinates = form.getByRole("textbox", { name: "Coordinates" });
  await expect(coordinates).toHaveValue(/^34\.4\d+° N, 70\.4\d+° E$/);

  const before = await coordinates.inputValue();
  await form.getByRole("application").click({ position: { x: 120, y: 90 } });
  await expect(coordinates).not.toHaveValue(before);
  const clicked = await coordinates.inputValue();

  await coordinates.fill("95, 69.2");
  await expect(
    form.getByText(/Coordinates: A latitude lies between −90 and 90/).first(),
  ).toBeVisible();
  await expect(form.getByRole("button", { name: "Keep" })).toBeDisabled();
  await expect(coordinates).toHaveValue("95, 69.2");
  await coordinates.fill(clicked);

  await form.getByRole("button", { name: /What readers may see/ }).click();
  await expect(page.getByRole("option", { name: "Site, within 10 m" })).toHaveCount(0);
  await page.getByRole("option", { name: "Province" }).click();
  await expect(form.getByText(/Nangarhar.*Afghanistan.*the whole province/)).toBeVisible();
  await form.getByRole("button", { name: "Keep" }).click();
  await expect(badge(page)).toHaveText("Saved");
  await page.reload();
  await page.getByRole("button", { name: "جلال آباد" }).first().click();
  await expect(coordinates).toHaveValue(clicked);
  await expect(form.getByText(/Nangarhar.*Afghanistan.*the whole province/)).toBeVisible();
});

test("a point is set by keys alone; what was not kept is there again; the entry shows a map", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const page = await openAs(browser, "editor");
  const scene = await createScene(page);
  const entry = await createEntry(page, scene, "3 Aug 2020 By keys alone");
  await page.goto(entry.path);
  await expect(page.locator("[data-place-map]")).toHaveCount(0);
  await page.getByRole("button", { name: "Add a place" }).click();
  const form = page.getByRole("dialog", { name: "Place" });
  await form.getByRole("combobox", { name: /^Name/ }).fill("A crossroads");
  await page.keyboard.press("Tab");
  const map = form.getByRole("application", { name: "Map, no point set" });
  await map.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(form.getByText(/^Crosshair at /)).toBeAttached();
  await page.keyboard.press("+");
  await page.keyboard.press("Enter");
  await expect(form.getByText(/^Point set at /)).toBeAttached();
  const coordinates = form.getByRole("textbox", { name: "Coordinates" });
  await expect(coordinates).toHaveValue(/° N, .*° E$/);
  const set = await coordinates.inputValue();
  await expect(form.getByRole("application", { name: `Map, point at ${set}` })).toBeVisible();
  await expectAccessible(page, { within: "[role=dialog]" });

  await page.keyboard.press("Escape");
  await expect(form).toHaveCount(0);
  await page.getByRole("button", { name: "Add a place" }).click();
  await expect(coordinates).toHaveValue(set);
  await expect(form.getByText("These changes were not kept yet.")).toBeVisible();
  await form.getByRole("button", { name: "Keep" }).click();
  await expect(badge(page)).toHaveText("Saved");
  await expect(page.getByRole("img", { name: "Map of A crossroads" })).toBeVisible();

  await page.evaluate(() => document.documentElement.setAttribute("dir", "rtl"));
  await page.getByRole("button", { name: "A crossroads", exact: true }).click();
  const drawn = await form.getByRole("application").boundingBox();
  const button = await form.getByRole("button", { name: "Nearer" }).boundingBox();
  expect((button?.x ?? 0) - (drawn?.x ?? 0)).toBeLessThan((drawn?.width ?? 0) / 2);
});

/** The gazetteer is loaded while the instance serves already. */
async function untilLoaded(page: Page): Promise<void> {
  await expect(async () => {
    const answer = await page.request.get("/api/gazetteer?q=Kabul");
    expect((await answer.json()).isReady).toBe(true);
  }).toPass({ timeout: 120_000 });
}
