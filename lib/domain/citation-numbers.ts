import type { Citation } from "./assertion.ts";
import type { NarrativeCitation } from "./narrative-citations.ts";

/**
 * Sources of an entry numbered from 1: first as the narrative cites them, so that its notes read
 * 1, 2, 3 down the text, then those that only facts cite, in the order in which they were cited.
 * A source merged into another has the other's number, under either id.
 */
export function numberSources(
  citations: readonly Pick<Citation, "sourceId">[],
  narrative: readonly NarrativeCitation[],
  canonicalId: (sourceId: string) => string = (id) => id,
): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const { sourceId } of [...narrative, ...citations]) {
    const id = canonicalId(sourceId);
    if (!numbers.has(id)) numbers.set(id, new Set(numbers.values()).size + 1);
    numbers.set(sourceId, numbers.get(id) ?? 0);
  }
  return numbers;
}

/** Each number once, with one of the ids that have it, in order. */
export function listNumbers(numbers: ReadonlyMap<string, number>): [id: string, number: number][] {
  const ids = new Map([...numbers].map(([id, number]) => [number, id]));
  return [...ids]
    .map(([number, id]): [string, number] => [id, number])
    .sort(([, a], [, b]) => a - b);
}
