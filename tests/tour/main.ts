import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright";
import { PROJECT_DIR } from "#lib/launch/project.ts";
import { CHROMIUM_FLAGS, findChromium } from "#tests/support/chromium.ts";
import { startInstance } from "#tests/support/instance.ts";
import { takeEdition } from "./edition-picture.ts";
import { takeEvidence } from "./evidence-pictures.ts";

/** `npm run tour`: makes the pictures of the README from a fresh instance with the demonstration. */
const PICTURES = join(PROJECT_DIR, "tests/tour/pictures");
const SIZE = { width: 1440, height: 900 };

const instance = await startInstance({ demo: true });
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
try {
  mkdirSync(PICTURES, { recursive: true });
  await takePictures(browser);
} finally {
  await browser.close();
  await instance.dispose();
}

async function takePictures(from: Browser): Promise<void> {
  const editor = await signIn(from, "editor");
  const owner = await signIn(from, "owner");
  await editor.goto("/chronologies");
  await editor
    .getByRole("link", { name: /Khorasan/ })
    .first()
    .waitFor();
  await take(editor, "chronologies");

  await editor
    .getByRole("link", { name: /Khorasan/ })
    .first()
    .click();
  await editor.locator("[data-save-state=saved]").waitFor();
  await editor.getByRole("option", { name: /Crocus City Hall/ }).click();
  await narrative(editor).waitFor();
  await owner.goto(editor.url());
  await narrative(owner).waitFor();

  await narrative(owner).click();
  await owner.keyboard.type(
    "Gunmen entered a concert hall on the edge of Moscow and set it alight. ",
  );
  await narrative(editor).getByText("set it alight").waitFor();
  await narrative(editor).click();
  await editor.keyboard.press("Control+End");
  await editor.keyboard.type("Other attacks in the same year were in Iran.");
  await narrative(owner).getByText("were in Iran.").waitFor();
  await editor.locator(".caret-name").waitFor();
  await editor.locator("[data-save-state=saved]").waitFor();
  await take(editor, "workspace");
  await editor.locator("#pane-entry").screenshot({ path: pathOf("together") });

  const chronology = new URL(editor.url()).pathname;
  await takeEvidence(editor, chronology, take);

  await owner.goto("/chronologies");
  await owner.getByRole("link", { name: "Team", exact: true }).click();
  await owner.getByText("reviewer@example.org").first().waitFor();
  await take(owner, "team");
  await takeEdition(from, instance.url, take);
}

async function signIn(from: Browser, role: string): Promise<Page> {
  const context = await from.newContext({ baseURL: instance.url, viewport: SIZE, locale: "en-GB" });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.getByLabel(/mail/i).fill(`${role}@example.org`);
  await page.getByLabel("Password", { exact: true }).fill(instance.demoPassword ?? "");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(/chronologies/);
  return page;
}

function narrative(page: Page) {
  return page.getByRole("textbox", { name: "Narrative" });
}

function pathOf(name: string): string {
  return join(PICTURES, `${name}.png`);
}

async function take(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: pathOf(name), animations: "disabled" });
  console.log(`tests/tour/pictures/${name}.png`);
}
