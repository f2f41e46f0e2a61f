import { runStep, type StepResult } from "#tests/support/run/run-step.ts";
import { stagesOf } from "#tests/support/run/stages.ts";
import { STEPS, type Step } from "#tests/support/run/steps.ts";

/**
 * `npm test`: everything in order, also after a failure; `npm test unit e2e` only these, in all their
 * parts. The last
 * line is "N passed, N failed", summed over all runners.
 */
async function main(): Promise<number> {
  const asked = process.argv.slice(2);
  const isAsked = (name: string, step: Step) =>
    step.name === name || step.name.startsWith(`${name}, `);
  const unknown = asked.filter((name) => !STEPS.some((step) => isAsked(name, step)));
  if (unknown.length) {
    console.error(
      `There is no step "${unknown.join('", "')}": ${STEPS.map((s) => s.name).join(", ")}`,
    );
    return 2;
  }
  const results: StepResult[] = [];
  const steps = STEPS.filter((step) => !asked.length || asked.some((name) => isAsked(name, step)));
  for (const [first, ...beside] of stagesOf(steps)) {
    const others = beside.map((chain) => runChain(chain, "held"));
    results.push(...(await runChain(first ?? [], "shown")));
    for (const other of others) results.push(...(await other));
  }
  return summarize(results);
}

/** Steps one after another; what is held back of their output comes when they have ended. */
async function runChain(chain: readonly Step[], output: "shown" | "held"): Promise<StepResult[]> {
  const results: StepResult[] = [];
  for (const step of chain) {
    const title = `\n── ${step.name} ${"─".repeat(Math.max(0, 76 - step.name.length))}`;
    if (output === "shown") console.log(title);
    const result = await runStep(step, output);
    if (output === "held") console.log(`${title}\n${result.output}`);
    results.push(result);
  }
  return results;
}

function summarize(results: StepResult[]): number {
  console.log(`\n${"─".repeat(80)}`);
  for (const { name, passed, failed, seconds } of results) {
    const counts = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`;
    console.log(`${name.padEnd(24)}${counts}${seconds.toFixed(1).padStart(9)} s`);
  }
  const once = results.filter((result) => !result.isRepeat);
  const passed = once.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main();
