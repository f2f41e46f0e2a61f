/** By then a transaction that drew a sequence number has committed, or never will. */
const SETTLED_AFTER_MS = 60_000;
/** At the start nothing is known of the minute before: this many rows are looked at again. */
const MARGIN = 20_000;

/**
 * Sequence numbers are drawn before the commit, so a lower one can become visible after a higher
 * one. The floor is a number below which nothing is uncommitted any more: one that had been drawn
 * a minute ago.
 */
export function createFloor(now: () => number = Date.now) {
  let samples: { at: number; seq: number }[] = [];

  /** Notes the last number drawn by now. */
  function sample(seq: number): void {
    if (samples.length === 0) samples.push({ at: 0, seq: Math.max(0, seq - MARGIN) });
    samples.push({ at: now(), seq });
    const settled = samples.filter(({ at }) => at <= now() - SETTLED_AFTER_MS);
    samples = samples.slice(Math.max(0, settled.length - 1));
  }

  return { sample, get: () => samples[0]?.seq ?? 0 };
}
