import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_DIR } from "#lib/launch/project.ts";
import type { Counts } from "#tests/support/run/counts.ts";
import type { Step } from "#tests/support/run/steps.ts";

export type StepResult = Counts & {
  name: string;
  seconds: number;
  isRepeat: boolean;
  /** What was held back. */
  output: string;
};

/** Runs one step with its output on ours, or held back, and counts what it reports. */
export async function runStep(step: Step, mode: "shown" | "held"): Promise<StepResult> {
  const begun = performance.now();
  const report = join(PROJECT_DIR, ".cache", `${step.name.replaceAll(/\W+/g, "-")}.json`);
  mkdirSync(join(PROJECT_DIR, ".cache"), { recursive: true });
  rmSync(report, { force: true });
  const output: Buffer[] = [];
  const isGood = await runAll(step, report, mode === "held" ? output : null);
  const counts = step.count
    ? countReport(step.count, report)
    : { passed: isGood ? 1 : 0, failed: 0 };
  // A runner that fails without naming a test has failed all the same.
  if (!isGood && counts.failed === 0) counts.failed = 1;
  const seconds = (performance.now() - begun) / 1000;
  const rest = { seconds, isRepeat: step.isRepeat ?? false };
  return { name: step.name, ...counts, ...rest, output: Buffer.concat(output).toString() };
}

async function runAll(step: Step, report: string, held: Buffer[] | null): Promise<boolean> {
  for (const words of step.commands(report)) {
    const env = { ...process.env, ...step.env?.(report) };
    const stdio = held ? ("pipe" as const) : ("inherit" as const);
    const child = spawn(process.execPath, words, { cwd: PROJECT_DIR, env, stdio });
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk: Buffer) => held?.push(chunk));
    // Not `exit`, which may come before the last of the output.
    const [code] = await once(child, "close");
    if (code !== 0) return false;
  }
  return true;
}

function countReport(count: (report: unknown) => Counts, file: string): Counts {
  try {
    return count(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    console.error(`The runner left no report that can be read: ${error}`);
    return { passed: 0, failed: 1 };
  }
}
