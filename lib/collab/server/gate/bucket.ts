/** Token bucket: `take` is false when more came than the sustained rate and the burst allow. */
export type Bucket = { take(amount?: number): boolean };

export function createBucket(
  perSecond: number,
  burst: number,
  now = performance.now.bind(performance),
): Bucket {
  let level = burst;
  let last = now();
  return {
    take(amount = 1) {
      const at = now();
      level = Math.min(burst, level + ((at - last) / 1000) * perSecond);
      last = at;
      if (level < amount) return false;
      level -= amount;
      return true;
    },
  };
}
