import type { Step } from "#tests/support/run/steps.ts";

/** What runs one after another; the chains of a stage run beside each other. */
export type Stage = Step[][];

/**
 * What waits for processes and databases leaves half of two cores unused: `launch`, then fuzzing,
 * run beside unit tests and integration. `launch` builds the pages, and so does not run beside
 * `types`, which writes into the same folder; browsers have the machine for themselves.
 */
export function stagesOf(steps: readonly Step[]): Stage[] {
  const beside = steps.filter(({ name }) => name === "launch" || name === "fuzz");
  const tests = steps.filter(({ name }) => name.startsWith("unit") || name === "integration");
  if (beside.length === 0 || tests.length === 0) return steps.map((step) => [[step]]);
  const [first] = tests;
  return steps
    .filter((step) => step === first || !(tests.includes(step) || beside.includes(step)))
    .map((step) => (step === first ? [tests, beside.toReversed()] : [[step]]));
}
