import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { BASE } from "#tests/support/e2e/stage.ts";
import { test } from "#tests/support/e2e/test.ts";
import { startInstance } from "#tests/support/instance.ts";

const newAddress = () => `${randomUUID().slice(0, 8)}@example.org`;
const PASSPHRASE = "for these tests only, nowhere else";

async function fillSignIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

test("a stranger signs in and comes back to the page they asked for", async ({ page }) => {
  await page.goto("/account");
  await expect(page).toHaveURL("/sign-in?next=%2Faccount");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("Give an e-mail address.")).toBeVisible();
  await expect(page.getByLabel("E-mail address")).toBeFocused();
  await fillSignIn(page, "owner@example.org", process.env.SOURCELINE_TEST_PASSWORD ?? "");
  await expect(page).toHaveURL("/account");
  await page.getByRole("button", { name: /^Account of/ }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page).toHaveURL("/sign-in");
  await page.goto("/account");
  await expect(page).toHaveURL("/sign-in?next=%2Faccount");
});

test("a sign-in never leads to another site", async ({ page }) => {
  await page.goto("/sign-in?next=//example.org/chronologies");
  await fillSignIn(page, "reader@example.org", process.env.SOURCELINE_TEST_PASSWORD ?? "");
  await expect(page).toHaveURL(`${BASE}/chronologies`);
});

test("a wrong password and an unknown address get the same sentence", async ({ page }) => {
  const alert = page.getByRole("alert").filter({ hasText: "Address or password is wrong." });
  for (const email of ["reviewer@example.org", newAddress()]) {
    await page.goto("/sign-in");
    await fillSignIn(page, email, "not the password");
    await expect(alert).toBeVisible();
    await expect(page.getByLabel("Password", { exact: true })).toBeFocused();
  }
});

test("an empty installation is set up once, by its first visitor", async ({ browser }) => {
  test.setTimeout(180_000);
  const instance = await startInstance({ demo: false });
  try {
    const context = await browser.newContext({ baseURL: instance.url });
    const page = await context.newPage();
    await page.goto("/");
    await expect(page).toHaveURL("/set-up");
    await page.getByLabel("Your name").fill("First person");
    await page.getByLabel("E-mail address").fill("first@example.org");
    await page.getByLabel("Password", { exact: true }).fill("password");
    await page.getByLabel("Name of your team").fill("First team");
    await page.getByRole("button", { name: "Create account and team" }).click();
    await expect(page.getByText("in lists of stolen passwords")).toBeVisible();
    await expect(page.getByLabel("Password", { exact: true })).toBeFocused();
    await page.getByLabel("Password", { exact: true }).fill(PASSPHRASE);
    await page.getByRole("button", { name: "Create account and team" }).click();
    await expect(page).toHaveURL("/chronologies");
    await expect(page.getByText("No chronology yet")).toBeVisible();

    await page.getByRole("link", { name: "Team" }).click();
    await expect(page.getByRole("heading", { name: "First team" })).toBeVisible();
    await page.getByRole("link", { name: "Sources" }).click();
    await expect(page.getByText("No source yet")).toBeVisible();

    const stranger = await (await browser.newContext({ baseURL: instance.url })).newPage();
    await stranger.goto("/set-up");
    await expect(stranger).toHaveURL("/sign-in");
  } finally {
    await instance.dispose();
  }
});
