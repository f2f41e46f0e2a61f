import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashSources } from "#lib/launch/build/build-hash.ts";
import { LaunchError } from "#lib/launch/launch-error.ts";
import { waitForLock } from "#lib/launch/lock.ts";
import { signal } from "#lib/launch/processes.ts";
import type { Progress } from "#lib/launch/progress.ts";

export type BuildOptions = {
  projectDir: string;
  progress: Progress;
  signal?: AbortSignal;
  /** Only tests replace it. */
  runBuild?: (projectDir: string, signal: AbortSignal | undefined) => Promise<void>;
};

/**
 * Build the pages unless they were built from exactly these sources. Instances that share one
 * clone and start together build once: the others wait. Resolves to whether it was built now.
 */
export async function ensureBuild(options: BuildOptions): Promise<boolean> {
  const { projectDir, progress, signal: abort, runBuild = runNextBuild } = options;
  const hash = hashSources(projectDir);
  if (isCurrent(projectDir, hash)) return false;
  mkdirSync(join(projectDir, ".cache"), { recursive: true });
  const lock = await waitForLock(join(projectDir, ".cache/build.lock"), {
    signal: abort,
    onWait: ({ pid }) => progress.say(`Another start (process ${pid}) builds the pages: waiting …`),
  });
  try {
    if (isCurrent(projectDir, hash)) return false;
    rmSync(markIn(projectDir), { force: true });
    await progress.step("Building the pages", () => runBuild(projectDir, abort));
    writeFileSync(markIn(projectDir), hash);
    return true;
  } finally {
    lock.release();
  }
}

const markIn = (projectDir: string) => join(projectDir, ".next/sourceline-sources");

function isCurrent(projectDir: string, hash: string): boolean {
  if (!existsSync(join(projectDir, ".next/BUILD_ID"))) return false;
  const mark = markIn(projectDir);
  return existsSync(mark) && readFileSync(mark, "utf8") === hash;
}

/** Next in a process group of its own, so that stopping the start also stops its workers. */
function runNextBuild(projectDir: string, abort: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const words = [join(projectDir, "node_modules/next/dist/bin/next"), "build"];
    const child = spawn(process.execPath, words, {
      cwd: projectDir,
      env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        said += chunk;
      });
    }
    const onAbort = () => child.pid && signal(-child.pid, "SIGKILL");
    abort?.addEventListener("abort", onAbort, { once: true });
    child.once("error", reject);
    child.once("close", (code) => {
      abort?.removeEventListener("abort", onAbort);
      if (code === 0) resolve();
      else reject(abort?.aborted ? abort.reason : new LaunchError(failure(said)));
    });
  });
}

function failure(said: string): string {
  return `The pages could not be built. Next.js says:\n${said.trimEnd().split("\n").slice(-40).join("\n")}`;
}
