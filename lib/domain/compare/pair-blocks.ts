import { alignTokens } from "./words.ts";

/** One line of two that are laid beside each other; an index is null where the other has none. */
export type Pair = { before: number | null; after: number | null };

/** How the things that are paired are told apart. */
export type Likeness<A, B> = {
  /** Equal keys: the same. */
  keyOfBefore: (one: A) => string;
  keyOfAfter: (one: B) => string;
  /** From 0, nothing in common, to 1; only what is above 0 may be paired. */
  likeness: (before: A, after: B) => number;
};

/** Products of two stretches beyond this are paired by their places alone. */
const MOST_COMPARED = 10_000;

/**
 * Pairs two lists in their order: what is the same first, and between it what is most alike. Each
 * index occurs once.
 */
export function pairBlocks<A, B>(
  before: readonly A[],
  after: readonly B[],
  by: Likeness<A, B>,
): Pair[] {
  const keys = [before.map(by.keyOfBefore), after.map(by.keyOfAfter)] as const;
  const pairs: Pair[] = [];
  let [b, a] = [0, 0];
  let gone: number[] = [];
  let come: number[] = [];
  const flush = (): void => {
    pairs.push(...pairStretch(gone, come, before, after, by));
    [gone, come] = [[], []];
  };
  for (const { change, values } of alignTokens(keys[0], keys[1], (key) => key)) {
    for (const _ of values) {
      if (change === "removed") gone.push(b++);
      else if (change === "added") come.push(a++);
      else {
        flush();
        pairs.push({ before: b++, after: a++ });
      }
    }
  }
  flush();
  return pairs;
}

/** Between two equal things: the pairing in order with the most in common. */
function pairStretch<A, B>(
  gone: readonly number[],
  come: readonly number[],
  before: readonly A[],
  after: readonly B[],
  by: Likeness<A, B>,
): Pair[] {
  const like = (i: number, j: number): number => {
    const [old, fresh] = [before[gone[i] ?? -1], after[come[j] ?? -1]];
    return old === undefined || fresh === undefined ? 0 : by.likeness(old, fresh);
  };
  const isLarge = gone.length * come.length > MOST_COMPARED;
  const steps = isLarge
    ? stepInPlace(gone.length, come.length, like)
    : stepByLikeness(gone.length, come.length, like);
  return steps.map(([i, j]) => ({
    before: i === null ? null : (gone[i] ?? null),
    after: j === null ? null : (come[j] ?? null),
  }));
}

type Step = [number | null, number | null];
type Like = (i: number, j: number) => number;

function stepInPlace(rows: number, columns: number, like: Like): Step[] {
  return Array.from({ length: Math.max(rows, columns) }, (_, n): Step[] => {
    if (n < rows && n < columns && like(n, n) > 0) return [[n, n]];
    const [old, fresh]: Step = [n < rows ? n : null, n < columns ? n : null];
    if (old === null || fresh === null) return [[old, fresh]];
    return [
      [old, null],
      [null, fresh],
    ];
  }).flat();
}

/** Dynamic programming over all pairings in order (Needleman and Wunsch 1970, gaps cost nothing). */
function stepByLikeness(rows: number, columns: number, like: Like): Step[] {
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  const likes = new Float64Array(rows * columns);
  for (let i = rows - 1; i >= 0; i -= 1)
    for (let j = columns - 1; j >= 0; j -= 1) {
      const score = like(i, j);
      likes[i * columns + j] = score;
      const paired = score > 0 ? score + (best[(i + 1) * width + j + 1] ?? 0) : 0;
      const skipped = Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
      best[i * width + j] = Math.max(paired, skipped);
    }
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  while (i < rows || j < columns) {
    const here = best[i * width + j] ?? 0;
    const score = i < rows && j < columns ? (likes[i * columns + j] ?? 0) : 0;
    if (score > 0 && here === score + (best[(i + 1) * width + j + 1] ?? 0)) steps.push([i++, j++]);
    else if (i < rows && here === (best[(i + 1) * width + j] ?? 0)) steps.push([i++, null]);
    else if (j < columns) steps.push([null, j++]);
    else steps.push([i++, null]);
  }
  return steps;
}
