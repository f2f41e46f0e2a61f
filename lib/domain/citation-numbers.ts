import type { Citation } from "./assertion.ts";

/** Sources of an entry numbered in the order in which they were first cited, from 1. */
export function numberSources(citations: readonly Citation[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const { sourceId } of citations)
    if (!numbers.has(sourceId)) numbers.set(sourceId, numbers.size + 1);
  return numbers;
}
