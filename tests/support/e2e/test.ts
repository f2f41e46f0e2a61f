import { test as base } from "@playwright/test";
import { leaveAll } from "#tests/support/e2e/people.ts";

/**
 * Playwright's `test`, which closes what the test opened. Playwright itself does so only for its own
 * `page`; others live as long as the worker, keep their sockets, and slow down all tests after them.
 */
export const test = base.extend<{ closedContexts: undefined }>({
  closedContexts: [
    async ({ browser }, use) => {
      await use(undefined);
      await leaveAll(browser);
    },
    { auto: true },
  ],
});
