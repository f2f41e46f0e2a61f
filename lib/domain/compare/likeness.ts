/** Less in common than this is another text. */
const LEAST = 0.25;

/**
 * How much two texts have in common, by their words and signs: twice those in both over all of them
 * (Dice 1945). Two that have none at all are alike.
 */
export function likenessOf(before: readonly string[], after: readonly string[]): number {
  const all = before.length + after.length;
  if (all === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of before) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of after) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    common += 1;
  }
  const share = (2 * common) / all;
  return share >= LEAST ? share : 0;
}
