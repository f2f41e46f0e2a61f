import { type Browser, type BrowserContext, expect, type Page } from "@playwright/test";
import type { Role } from "#lib/policy/roles.ts";

export const BASE = process.env.SOURCELINE_TEST_URL ?? "";
const PASSWORD = process.env.SOURCELINE_TEST_PASSWORD ?? "";

type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>;

/** Somebody's browser; `isTaken` while the test runs that has it. */
type Kept = { context: BrowserContext; isTaken: boolean };

/** Of this worker. */
const kept = new Map<Role, Kept[]>();
const sessions = new Map<Role, Promise<Cookies>>();

/**
 * A browser of one of the demonstration's people, signed in, which nobody else in this test has. One
 * that an earlier test left behind remembers only the scripts of the pages, which take half a second
 * each time they are new.
 */
export async function openKept(browser: Browser, role: Role): Promise<Page> {
  const known = kept.get(role) ?? [];
  kept.set(role, known);
  let one = known.find(({ isTaken }) => !isTaken);
  if (!one) {
    one = { context: await browser.newContext({ baseURL: BASE }), isTaken: true };
    known.push(one);
  }
  one.isTaken = true;
  const page = await one.context.newPage();
  await forgetAll(page);
  await resume(one.context, role);
  return page;
}

/** Gives a context the session of the role in this worker, which begins with its first use. */
export async function resume(context: BrowserContext, role: Role): Promise<void> {
  const known = sessions.get(role);
  if (known) return context.addCookies(await known);
  await signIn(context, { email: `${role}@example.org`, password: PASSWORD });
  sessions.set(role, context.cookies());
}

/** Signs in as the form does. */
export async function signIn(
  { request }: BrowserContext,
  who: { email: string; password: string },
): Promise<void> {
  const { csrfToken } = await (await request.get("/api/auth/csrf")).json();
  const form = { csrfToken, ...who, json: "true" };
  const answer = await request.post("/api/auth/callback/credentials", { form });
  expect(answer.ok()).toBe(true);
}

/** Cookies and whatever pages store; but not what was fetched, which has its version in its name. */
async function forgetAll(page: Page): Promise<void> {
  await page.context().clearCookies();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Storage.clearDataForOrigin", { origin: BASE, storageTypes: "all" });
  await devtools.detach();
}

/** At the end of a test: closes its pages, and every context but those to keep. */
export async function leaveAll(browser: Browser): Promise<void> {
  const known = new Map([...kept.values()].flat().map((one) => [one.context, one]));
  await Promise.all(
    browser.contexts().map(async (context) => {
      const one = known.get(context);
      if (!one) return context.close();
      await Promise.all(context.pages().map((page) => page.close()));
      one.isTaken = false;
    }),
  );
}
