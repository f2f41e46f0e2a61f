import { test as base } from "@playwright/test";

/**
 * Playwright's `test`, which closes every context at the end of the test that opened it. Playwright
 * itself does so only for its own `page`; others live as long as the worker, keep their sockets, and
 * slow down all tests after them.
 */
export const test = base.extend<{ closedContexts: undefined }>({
  closedContexts: [
    async ({ browser }, use) => {
      await use(undefined);
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
});
