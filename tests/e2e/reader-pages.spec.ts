import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import { READER_LANGUAGES } from "#lib/reader/language.ts";
import { dateOf, killed } from "#tests/support/domain/entry-fixtures.ts";
import { ENTRIES, makeReaderEdition } from "#tests/support/domain/reader-edition.ts";
import { test } from "#tests/support/e2e/test.ts";
import { type Served, servePages } from "#tests/support/reader/serve-pages.ts";

const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };

/** One path for each kind of page, and for each kind of entry. */
const PATHS = [
  ...["", ENTRIES.disputed, ENTRIES.withheld, ENTRIES.retracted],
  ...["sources", "cite", "download", "verify", "print", "changes", "missing"],
  ...["embed", "embedding", `${ENTRIES.disputed}/embed`, `${ENTRIES.disputed}/report`],
  `${ENTRIES.disputed}/cite`,
];
/** Dari and Pashto count by Solar Hijri. */
const pathsIn = (language: string): string[] => [
  ...PATHS,
  language === "fa" || language === "ps" ? "year/1400" : "year/2021",
];

function makeServed(): Served {
  const published = makeReaderEdition();
  const before = structuredClone(published);
  const [first] = before.edition.entries.filter(({ id }) => id === ENTRIES.disputed);
  if (first) {
    first.content.title = "As it was called before";
    first.content.assertions = [dateOf(1, "2021-09-01"), killed(2, 120)];
  }
  return { published, before };
}

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

type Axe = { run(root: Document, options: object): Promise<{ violations: Violation[] }> };
type Violation = { id: string; nodes: { html: string; failureSummary?: string }[] };

/** Whatever axe finds, however small. It is in the page from the start: sent each time it takes a second. */
async function listFindings(page: Page, state: string, options: object): Promise<string[]> {
  const violations = await page.evaluate(async (asked) => {
    const { axe } = window as unknown as { axe: Axe };
    return (await axe.run(document, { resultTypes: ["violations"], ...asked })).violations;
  }, options);
  return violations.map(
    ({ id, nodes }) => `${state}: ${id} ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
  );
}

/** Colours take axe four times as long as all else, and no language or width has others. */
const COLOURS = { runOnly: { type: "rule", values: ["color-contrast"] } };
const ALL_ELSE = { rules: { "color-contrast": { enabled: false } } };

const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

for (const language of READER_LANGUAGES)
  test(`every reader's page in ${language}, wide and on a phone: axe finds nothing`, async ({
    page,
  }) => {
    await page.addInitScript({ path: AXE });
    const base = await servePages(page, makeServed());
    const prefix = language === "en" ? "" : `/${language}`;
    const findings: string[] = [];
    for (const path of pathsIn(language)) {
      await page.setViewportSize(WIDE);
      await page.goto(`${base}${prefix}${path === "" ? "" : `/${path}`}`);
      findings.push(...(await listFindings(page, `${path} wide`, ALL_ELSE)));
      await page.setViewportSize(PHONE);
      // The three that are read from the right are laid out alike.
      if (language === "en" || language === "fa")
        findings.push(...(await listFindings(page, `${path} phone`, ALL_ELSE)));
      if ((await overflowOf(page)) > 0) findings.push(`${path} is wider than a phone`);
    }
    expect(findings).toEqual([]);
  });

test("colours of every reader's page, light and dark: axe finds nothing", async ({ page }) => {
  await page.addInitScript({ path: AXE });
  const base = await servePages(page, makeServed());
  const findings: string[] = [];
  for (const path of pathsIn("en")) {
    await page.goto(`${base}${path === "" ? "" : `/${path}`}`);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      findings.push(...(await listFindings(page, `${path} ${colorScheme}`, COLOURS)));
    }
  }
  expect(findings).toEqual([]);
});

test("by the keyboard alone, without scripts: to the content, to a note, and into it", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const base = await servePages(page, makeServed());
  await page.goto(`${base}/${ENTRIES.disputed}`);
  await page.keyboard.press("Tab");
  const focused = page.locator(":focus");
  await expect(focused).toHaveText("Skip to the content");
  await expect(focused).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#content$/);
  await page.goto(base);
  const note = page.getByRole("link", { name: "Note 1" }).first();
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press("Tab");
    if (await note.evaluate((link) => link === document.activeElement)) break;
  }
  await expect(note).toBeFocused();
  await page.keyboard.press("Enter");
  const target = page.locator("li:target");
  await expect(target).toBeInViewport();
  await page.keyboard.press("Tab");
  await expect(target.locator("summary")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(target.locator("details")).toHaveAttribute("open", "");
});
