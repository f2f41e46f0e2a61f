import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
/** Chromium without windows: that makes a context in a third of the time. */
const SHELL = "chromium-headless-shell";
const APPLICATIONS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * Start-up flags for a browser without a screen that asks nobody outside for anything. The shell
 * then draws letters as a window does.
 */
export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--font-render-hinting=slight",
];

/**
 * The browser for tests, of which the quickest will do: CHROMIUM_PATH, the shell, which in CI is
 * installed where it can be, or any other. Throws as `findChromium` does.
 */
export function findForTests(): string {
  if (process.env.CHROMIUM_PATH) return findChromium();
  return findShell() ?? (process.env.CI ? installShell() : undefined) ?? findChromium();
}

/**
 * A whole browser: CHROMIUM_PATH, Playwright's own, the system's, or, as root on Debian
 * or Ubuntu, one installed now. Throws with a sentence that says how to get one.
 */
export function findChromium(): string {
  const found = findInstalled() ?? installByApt();
  if (found) return found;
  throw new Error(
    "No Chromium was found. Run `npx playwright install --with-deps chromium`, or set CHROMIUM_PATH to one.",
  );
}

function findInstalled(): string | undefined {
  const given = [process.env.CHROMIUM_PATH ?? "", chromium.executablePath()];
  return findBrowser([...given, ...onPath(NAMES), ...APPLICATIONS]);
}

const findShell = () => findBrowser(onPath([SHELL]));

const findBrowser = (files: string[]) =>
  files.find((file) => file !== "" && existsSync(file) && isBrowser(file));

function onPath(names: string[]): string[] {
  const dirs = (process.env.PATH ?? "").split(delimiter);
  return dirs.flatMap((dir) => names.map((name) => join(dir, name)));
}

/** Ubuntu's `chromium-browser` may be a note that points to a snap: only one that answers counts. */
function isBrowser(file: string): boolean {
  return /chrom/i.test(run(file, ["--version", "--no-sandbox"]) ?? "");
}

function installByApt(): string | undefined {
  return install("chromium") ? findInstalled() : undefined;
}

function installShell(): string | undefined {
  return install(SHELL) ? findShell() : undefined;
}

function install(name: string): boolean {
  if (process.getuid?.() !== 0 || run("apt-get", ["--version"]) === undefined) return false;
  run("apt-get", ["update"]);
  return run("apt-get", ["install", "--yes", "--no-install-recommends", name]) !== undefined;
}

function run(command: string, words: string[]): string | undefined {
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    return execFileSync(command, words, { env, stdio: ["ignore", "pipe", "ignore"] }).toString();
  } catch {
    return undefined;
  }
}
