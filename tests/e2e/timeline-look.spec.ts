import { expect } from "@playwright/test";
import type { Preferences } from "#lib/domain/preferences.ts";
import { bundleScript, readFonts, readTokens } from "#tests/support/bundle-page.ts";
import { test } from "#tests/support/e2e/test.ts";
import type { Look } from "#tests/support/timeline-page/main.ts";

const ENGLISH: Preferences = { calendar: "gregorian", language: "en", naming: "afghan" };
const DARI: Preferences = { calendar: "persian", language: "fa", naming: "afghan" };

const LOOKS: [string, Look][] = [
  ["light", { theme: "light", isMirrored: false, reader: ENGLISH }],
  ["dark", { theme: "dark", isMirrored: false, reader: ENGLISH }],
  ["right-to-left", { theme: "light", isMirrored: true, reader: ENGLISH }],
  ["solar-hijri", { theme: "light", isMirrored: true, reader: DARI }],
];

test("the timeline looks as it did: light, dark, right-to-left and in Solar Hijri", async ({
  page,
}) => {
  const [script, tokens, fonts] = await Promise.all([
    bundleScript("tests/support/timeline-page/main.ts"),
    readTokens(),
    readFonts(),
  ]);
  await page.setViewportSize({ width: 1000, height: 560 });
  await page.setContent("<!doctype html><canvas></canvas>");
  const canvas = "canvas { display: block; width: 1000px; height: 560px } body { margin: 0 }";
  await page.addStyleTag({ content: `${tokens}\n${fonts}\n${canvas}` });
  await page.addScriptTag({ content: script });
  for (const [name, look] of LOOKS) {
    await page.evaluate(
      (given) => (window as unknown as { show: (look: Look) => Promise<void> }).show(given),
      look,
    );
    // Another version of the browser smooths letters a little otherwise; a mark is more than this.
    await expect(page).toHaveScreenshot(`timeline-${name}.png`, { maxDiffPixels: 120 });
  }
});
