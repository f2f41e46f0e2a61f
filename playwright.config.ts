import { defineConfig } from "@playwright/test";
import { CHROMIUM_FLAGS, findForTests } from "#tests/support/chromium.ts";

// Read in the main process and again in each worker, which is told where the browser is.
process.env.CHROMIUM_PATH = findForTests();

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  snapshotPathTemplate: "{testDir}/pictures/{arg}{ext}",
  globalSetup: "./tests/support/e2e-setup.ts",
  // A race that a second attempt hides is a race.
  retries: 0,
  // Of two cores half would wait for debounces, sockets and pictures.
  workers: 3,
  // Test by test, not file by file: otherwise one worker ends long before the other.
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: [["list"]],
  use: {
    baseURL: process.env.SOURCELINE_TEST_URL,
    locale: "en-GB",
    timezoneId: "Asia/Kabul",
    // A trace of every test costs more than it tells where nobody opens it; of one by name it is worth it.
    trace: process.env.CI
      ? "off"
      : { mode: "retain-on-failure", screenshots: false, snapshots: false },
    screenshot: "only-on-failure",
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: CHROMIUM_FLAGS },
  },
});
