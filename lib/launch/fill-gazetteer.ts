import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { PROJECT_DIR } from "#lib/launch/project.ts";
import type { Stack } from "#lib/launch/stack.ts";

type Parts = { databaseUrl: string; say: (line: string) => void; stack: Stack };

/**
 * Loads the gazetteer where it is missing or old, in a process of its own that ends when it is done:
 * reading all places takes memory that neither web nor launcher should keep. Nobody waits for it; a
 * stop cuts it off, and its transaction leaves nothing.
 */
export function fillGazetteer({ databaseUrl, say, stack }: Parts): void {
  const child = spawn(process.execPath, [join(PROJECT_DIR, "db/gazetteer/main.ts")], {
    cwd: PROJECT_DIR,
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(child, "close").catch(() => {});
  child.on("error", () => say("Gazetteer: not loaded; places can be entered by hand."));
  createInterface({ input: child.stdout }).on("line", say);
  createInterface({ input: child.stderr }).on("line", say);
  stack.push(async () => {
    if (child.exitCode === null) child.kill("SIGKILL");
    await ended;
    return true;
  });
}
