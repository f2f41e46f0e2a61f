import type { Step } from "#tests/support/run/steps.ts";

/** What runs one after another; the chains of a stage run beside each other. */
export type Stage = Step[][];

/**
 * All steps but `launch` use both cores, or need them for themselves. `launch` mostly waits for
 * processes to start, so that unit tests and fuzzing fit beside it. It builds the pages, and so does
 * not run beside `types`, which writes into the same folder.
 */
export function stagesOf(steps: readonly Step[]): Stage[] {
  const beside = steps.filter(({ name }) => name === "launch");
  const units = steps.filter(({ name }) => name.startsWith("unit") || name === "fuzz");
  if (beside.length === 0 || units.length === 0) return steps.map((step) => [[step]]);
  const [first] = units;
  return steps
    .filter((step) => step === first || !(units.includes(step) || beside.includes(step)))
    .map((step) => (step === first ? [units, beside] : [[step]]));
}
