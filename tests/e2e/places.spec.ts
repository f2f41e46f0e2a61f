import { expect, test } from "@playwright/test";
import { badge, createEntry, createScene, openAs } from "#tests/support/e2e/stage.ts";

test("a place is found in Persian, moved on the map, and shown more coarsely to readers", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const page = await openAs(browser, "editor");
  const scene = await createScene(page);
  const entry = await createEntry(page, scene, "2 Aug 2020 Somewhere in the east");
  // The gazetteer is loaded while the instance serves already.
  await expect(async () => {
    const answer = await page.request.get("/api/gazetteer?q=Kabul");
    expect((await answer.json()).isReady).toBe(true);
  }).toPass({ timeout: 120_000 });
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
