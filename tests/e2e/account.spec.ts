import { expect, type Page } from "@playwright/test";
import { findTeamId, openAs, openAsNewMember } from "#tests/support/e2e/stage.ts";
import { test } from "#tests/support/e2e/test.ts";

const PASSPHRASE = "for these tests only, nowhere else";

test("a session ended from elsewhere is signed out", async ({ browser }) => {
  const owner = await openAs(browser, "owner");
  const { page: first } = await openAsNewMember(browser, owner, await findTeamId(), "reader");
  const email = await readOwnAddress(first);
  const password = `for this test only ${email}`;
  const second = await openAs(browser, { email, password });
  await second.goto("/account");

  await first.reload();
  const sessions = first.getByRole("list", { name: "Sessions" });
  await expect(sessions.getByRole("listitem")).toHaveCount(2);
  await sessions.getByRole("button", { name: /^End the session/ }).click();
  await expect(sessions.getByRole("listitem")).toHaveCount(1);
  await second.reload();
  await expect(second).toHaveURL("/sign-in?next=%2Faccount");
});

test("a changed password ends the other sessions", async ({ browser }) => {
  const owner = await openAs(browser, "owner");
  const { page: first } = await openAsNewMember(browser, owner, await findTeamId(), "reader");
  const email = await readOwnAddress(first);
  const second = await openAs(browser, { email, password: `for this test only ${email}` });
  await first.getByLabel("Current password").fill("not this one");
  await first.getByLabel("New password").fill(PASSPHRASE);
  await first.getByRole("button", { name: "Change the password" }).click();
  await expect(first.getByText("This is not your current password.")).toBeVisible();
  await first.getByLabel("Current password").fill(`for this test only ${email}`);
  await first.getByRole("button", { name: "Change the password" }).click();
  await expect(first.getByText("The password is changed")).toBeVisible();
  await second.goto("/account");
  await expect(second).toHaveURL("/sign-in?next=%2Faccount");
});

async function readOwnAddress(page: Page): Promise<string> {
  await page.goto("/account");
  return (await page.getByText(/@example\.org$/).textContent()) ?? "";
}
