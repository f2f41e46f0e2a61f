import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

export type AxeScope = {
  /** What is examined, named in a failure. */
  state?: string;
  /** A selector of the part that matters; the whole page if left out. */
  within?: string;
};

/** Fails on a serious or critical finding of axe in the page as it stands. */
export async function expectAccessible(page: Page, scope: AxeScope = {}): Promise<void> {
  await settle(page);
  expect(await listFindings(page, scope)).toEqual([]);
}

/** The same, and once more in dark, where only colours can differ. Leaves the page in light. */
export async function expectAccessibleInBoth(page: Page, scope: AxeScope = {}): Promise<void> {
  await holdStill(page);
  await expectAccessible(page, scope);
  await page.emulateMedia({ colorScheme: "dark" });
  await settle(page);
  const findings = await listFindings(page, scope, ["color-contrast"]);
  expect(findings.map((finding) => `dark: ${finding}`)).toEqual([]);
  await page.emulateMedia({ colorScheme: "light" });
}

/**
 * Colours that turn slowly are neither the old ones nor the new ones on the way, and rows far down a
 * list keep their old ones until they are painted, which is in the middle of an examination.
 */
async function holdStill(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }, "*, ::before, ::after { transition: none !important; content-visibility: visible !important }");
}

/** Forms are pale until the scripts are there; pale ones are not measured. */
export async function expectFormsReady(page: Page): Promise<void> {
  await expect(page.locator("form button[type=submit][disabled]")).toHaveCount(0);
}

/** What fades in is pale for a moment; what begins to fade does so in the next frame. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  // What turns for ever, as a sign that something is being done, never finishes.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
        .map(({ finished }) => finished),
    ),
  );
}

async function listFindings(page: Page, { state = "", within }: AxeScope, rules?: string[]) {
  // Otherwise axe puts the findings of frames together in a new page, which takes a second each time.
  const axe = new AxeBuilder({ page }).setLegacyMode(page.frames().length === 1);
  if (within) axe.include(within);
  // Without it axe describes each of thousands of nodes that are right.
  axe.options({
    resultTypes: ["violations"],
    ...(rules && { runOnly: { type: "rule", values: rules } }),
  });
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${state} ${id} ${nodes[0]?.html} ${nodes[0]?.failureSummary}`.trim());
}
