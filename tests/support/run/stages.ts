import type { Step } from "#tests/support/run/steps.ts";

/** What runs one after another; the chains of a stage run beside each other. */
export type Stage = Step[][];

const BESIDE = ["launch", "fuzz, the rest"];
const isTest = ({ name }: Step) => /^(unit|integration|fuzz)/.test(name);

/**
 * What waits for processes and databases leaves half of two cores unused: `launch` and one half of
 * the fuzzing run beside unit tests, integration and the other half. `launch` builds the pages, and
 * so does not run beside `types`, which writes into the same folder; browsers have the machine for
 * themselves.
 */
export function stagesOf(steps: readonly Step[]): Stage[] {
  const beside = BESIDE.flatMap((name) => steps.filter((step) => step.name === name));
  const tests = steps.filter((step) => isTest(step) && !beside.includes(step));
  if (beside.length === 0 || tests.length === 0) return steps.map((step) => [[step]]);
  const [first] = tests;
  return steps
    .filter((step) => step === first || !(tests.includes(step) || beside.includes(step)))
    .map((step) => (step === first ? [tests, beside] : [[step]]));
}
