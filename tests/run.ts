import { runStep, type StepResult } from "#tests/support/run/run-step.ts";
import { STEPS } from "#tests/support/run/steps.ts";

/**
 * `npm test`: everything in order, also after a failure; `npm test unit e2e` only these. The last
 * line is "N passed, N failed", summed over all runners.
 */
async function main(): Promise<number> {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length) {
    console.error(
      `There is no step "${unknown.join('", "')}": ${STEPS.map((s) => s.name).join(", ")}`,
    );
    return 2;
  }
  const results: StepResult[] = [];
  for (const step of STEPS.filter(({ name }) => !asked.length || asked.includes(name))) {
    console.log(`\n── ${step.name} ${"─".repeat(Math.max(0, 76 - step.name.length))}`);
    results.push(await runStep(step));
  }
  return summarize(results);
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
