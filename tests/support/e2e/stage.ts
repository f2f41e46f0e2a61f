import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, expect, type Page } from "@playwright/test";
import postgres from "postgres";
import type { Role } from "#lib/policy/roles.ts";
import { BASE, openKept, resume, signIn } from "#tests/support/e2e/people.ts";

export { BASE };

/**
 * A browser of its own for one person, signed in, with errors of the page failing the test. With
 * options or for somebody who is not of the demonstration it is a new one.
 */
export async function openAs(
  browser: Browser,
  who: Role | { email: string; password: string },
  options?: BrowserContextOptions,
): Promise<Page> {
  const page =
    typeof who === "string" && !options
      ? await openKept(browser, who)
      : await openNew(browser, who, options);
  page.on("pageerror", (error) => {
    throw error;
  });
  return page;
}

async function openNew(
  browser: Browser,
  who: Role | { email: string; password: string },
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ baseURL: BASE, ...options });
  if (typeof who === "string") await resume(context, who);
  else await signIn(context, who);
  return context.newPage();
}

/** The chronology that the demonstration brings, opened as from its list. */
export async function openDemonstration(page: Page): Promise<void> {
  await page.goto("/chronologies");
  await page
    .getByRole("link", { name: /Khorasan/ })
    .first()
    .click();
  await expect(badge(page)).toHaveText("Saved");
}

/** Calls an action as the person of the page. */
export async function act(page: Page, name: string, input: object) {
  const answer = await page.request.post(`/api/actions/${name}`, { data: input });
  return { status: answer.status(), body: await answer.json() };
}

/** The demonstration team, from the instance's own database. */
export async function findTeamId(): Promise<string> {
  return findId((sql) => sql`select id from teams order by created_at limit 1`);
}

async function findId(query: (sql: postgres.Sql) => Promise<postgres.Row[]>): Promise<string> {
  const dataDir = process.env.SOURCELINE_TEST_DATA_DIR ?? "";
  const read = (file: string) => JSON.parse(readFileSync(join(dataDir, file), "utf8"));
  const { databasePort } = read("runtime.json");
  const { databasePassword: password } = read("secrets.json");
  const sql = postgres({
    ...{ host: "127.0.0.1", port: databasePort, max: 1 },
    ...{ username: "sourceline", password, database: "sourceline" },
  });
  const [row] = await query(sql);
  await sql.end();
  return String(row?.id);
}

export type Scene = { teamId: string; chronologyId: string; path: string };

/** A chronology of the test's own, so that tests do not see each other's entries. */
export async function createScene(owner: Page): Promise<Scene> {
  const teamId = await findTeamId();
  const title = `Test ${randomUUID().slice(0, 8)}`;
  const { body } = await act(owner, "chronology.create", { teamId, title });
  return { teamId, chronologyId: body.id, path: `/chronologies/${body.id}` };
}

/** An entry made from one line; gives the path that opens it. */
export async function createEntry(page: Page, scene: Scene, line: string) {
  const input = { chronologyId: scene.chronologyId, line, laneId: null };
  const { body } = await act(page, "entry.create", input);
  return { id: body.id as string, path: `${scene.path}?entry=${body.id}` };
}

/** Somebody new, invited and signed in. */
export async function openAsNewMember(browser: Browser, owner: Page, teamId: string, role: Role) {
  const email = `${randomUUID().slice(0, 8)}@example.org`;
  const password = `for this test only ${email}`;
  const invited = await act(owner, "invitation.create", {
    teamId,
    chronologyId: null,
    email,
    role,
  });
  const token = String(invited.body.link).split("/").at(-1);
  await act(owner, "invitation.accept", { token, name: "New member", password });
  const userId = await findId((sql) => sql`select id from users where email = ${email}`);
  return { page: await openAs(browser, { email, password }), userId };
}

export const badge = (page: Page) => page.locator("[data-save-state]");
export const narrative = (page: Page) => page.getByRole("textbox", { name: "Narrative" });
export const title = (page: Page) => page.getByRole("textbox", { name: "Title", exact: true });
export const list = (page: Page) => page.getByRole("listbox", { name: "Entries" });
