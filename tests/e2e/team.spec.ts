import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import {
  act,
  BASE,
  createScene,
  findTeamId,
  openAs,
  openAsNewMember,
} from "#tests/support/e2e/stage.ts";
import { test } from "#tests/support/e2e/test.ts";

const newAddress = () => `${randomUUID().slice(0, 8)}@example.org`;
const PASSPHRASE = "for these tests only, nowhere else";

test("an invitation is a link that works once", async ({ browser }) => {
  const owner = await openAs(browser, "owner");
  const email = newAddress();
  await owner.goto(`/teams/${await findTeamId()}`);
  await owner.getByLabel("E-mail address").fill(email);
  await owner.getByRole("button", { name: "Editor Role", exact: true }).click();
  await owner.getByRole("option", { name: /^Reviewer/ }).click();
  await owner.getByRole("button", { name: "Make a link" }).click();
  const link = await owner.getByLabel("Link", { exact: true }).inputValue();
  const open = owner.getByRole("list", { name: "Open invitations" }).getByText(email);
  await expect(open).toBeVisible();

  const guest = await (await browser.newContext({ baseURL: BASE })).newPage();
  await guest.goto(link);
  await expect(guest.getByRole("heading", { name: /^Join/ })).toBeVisible();
  await expect(guest.getByLabel("E-mail address")).toHaveValue(email);
  await guest.getByLabel("Your name").fill("نویسندهٔ نو");
  await guest.getByLabel("Password", { exact: true }).fill(PASSPHRASE);
  await guest.getByRole("button", { name: "Accept the invitation" }).click();
  await expect(guest).toHaveURL("/chronologies");
  await guest.goto(link);
  await expect(guest.getByText("This invitation was used already.")).toBeVisible();

  await owner.getByRole("button", { name: "Done" }).click();
  await expect(owner.getByLabel("Link", { exact: true })).toHaveCount(0);
  await owner.reload();
  await expect(open).toHaveCount(0);
  await expect(owner.getByRole("list", { name: "Members" }).getByText(email)).toBeVisible();
});

test("a revoked invitation opens nothing", async ({ browser, page }) => {
  const owner = await openAs(browser, "owner");
  const email = newAddress();
  const given = { teamId: await findTeamId(), chronologyId: null, email, role: "reader" };
  const { body } = await act(owner, "invitation.create", given);
  await owner.goto(`/teams/${given.teamId}`);
  await owner.getByRole("button", { name: `Revoke the invitation of ${email}` }).click();
  await expect(owner.getByText(`The link for ${email} no longer works.`)).toBeVisible();
  await page.goto(body.link);
  await expect(page.getByText("This invitation is not valid.")).toBeVisible();
  await expect(page.getByLabel("Password", { exact: true })).toHaveCount(0);
});

test("an invited address that has an account needs that account's password", async ({
  browser,
}) => {
  const owner = await openAs(browser, "owner");
  const scene = await createScene(owner);
  const { page: member } = await openAsNewMember(browser, owner, scene.teamId, "reader");
  const email = await readOwnAddress(member);
  const given = { teamId: scene.teamId, chronologyId: scene.chronologyId, email, role: "editor" };
  const { body } = await act(owner, "invitation.create", given);
  const page = await (await browser.newContext({ baseURL: BASE })).newPage();
  await page.goto(body.link);
  await expect(page.getByText("This address has an account already.")).toBeVisible();
  await page.getByLabel("Your password here").fill("not the password");
  await page.getByRole("button", { name: "Accept the invitation" }).click();
  await expect(page.getByText("This is not the password of that account.")).toBeVisible();
  await page.getByLabel("Your password here").fill(`for this test only ${email}`);
  await page.getByRole("button", { name: "Accept the invitation" }).click();
  await expect(page).toHaveURL("/chronologies");
});

test("a member's role is changed, undone, and holds for that member", async ({ browser }) => {
  const owner = await openAs(browser, "owner");
  const teamId = await findTeamId();
  const { page: member, userId } = await openAsNewMember(browser, owner, teamId, "reader");
  const name = `Member ${userId.slice(0, 8)}`;
  await act(member, "account.rename", { name });
  await member.goto("/chronologies");
  await expect(member.getByRole("heading", { name: "Chronologies" })).toBeVisible();
  await expect(member.getByRole("button", { name: "New chronology…" })).toHaveCount(0);

  await owner.goto(`/teams/${teamId}`);
  const role = owner.getByRole("button", { name: `Role of ${name}` });
  await role.click();
  await owner.getByRole("option", { name: /^Editor/ }).click();
  await expect(owner.getByText(`${name} is now editor.`)).toBeVisible();
  await member.reload();
  await expect(member.getByRole("button", { name: "New chronology…" })).toBeVisible();

  await owner.getByRole("button", { name: "Undo" }).click();
  await expect(owner.getByText(`${name} is again reader.`)).toBeVisible();
  await expect(role).toHaveText("Reader");
  await member.reload();
  await expect(member.getByRole("button", { name: "New chronology…" })).toHaveCount(0);
});

test("who does not manage a team sees no addresses and no commands", async ({ browser }) => {
  const reader = await openAs(browser, "reader");
  await reader.goto(`/teams/${await findTeamId()}`);
  const members = reader.getByRole("list", { name: "Members" });
  await expect(members.getByText("Demo owner")).toBeVisible();
  await expect(members.getByText("@example.org")).toHaveCount(0);
  await expect(reader.getByRole("button", { name: /Remove|Make a link/ })).toHaveCount(0);
});

async function readOwnAddress(page: Page): Promise<string> {
  await page.goto("/account");
  return (await page.getByText(/@example\.org$/).textContent()) ?? "";
}
