import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const APPLICATIONS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Start-up flags for a browser without a screen that asks nobody outside for anything. */
export const CHROMIUM_FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];

/**
 * The browser for the tests: CHROMIUM_PATH, Playwright's own, the system's, or, as root on Debian
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
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((dir) => NAMES.map((name) => join(dir, name)));
  const candidates = [
    process.env.CHROMIUM_PATH ?? "",
    chromium.executablePath(),
    ...onPath,
    ...APPLICATIONS,
  ];
  return candidates.find((file) => file !== "" && existsSync(file) && isBrowser(file));
}

/** Ubuntu's `chromium-browser` may be a note that points to a snap: only one that answers counts. */
function isBrowser(file: string): boolean {
  return /chrom/i.test(run(file, ["--version", "--no-sandbox"]) ?? "");
}

function installByApt(): string | undefined {
  if (process.getuid?.() !== 0 || run("apt-get", ["--version"]) === undefined) return undefined;
  run("apt-get", ["update"]);
  run("apt-get", ["install", "--yes", "--no-install-recommends", "chromium"]);
  return findInstalled();
}

function run(command: string, words: string[]): string | undefined {
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    return execFileSync(command, words, { env, stdio: ["ignore", "pipe", "ignore"] }).toString();
  } catch {
    return undefined;
  }
}
