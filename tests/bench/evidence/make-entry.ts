import type { EntrySeed } from "#lib/collab/doc/create.ts";
import { EMPTY_SEED } from "#lib/collab/doc/create.ts";
import type { Assertion, Citation } from "#lib/domain/assertion.ts";
import { newAssertion, newCitation } from "#lib/domain/new-assertion.ts";

const SENTENCE = "On 9 March 2023 officials said that 17 people were held in 3 districts. ";

/** An entry with so many reports of one toll, two citations each, and so long a narrative. */
export function makeEvidence(reports: number, sourceIds: readonly string[]): EntrySeed {
  const assertions: Assertion[] = [];
  const citations: Citation[] = [];
  for (let n = 0; n < reports; n += 1) {
    const figures = { low: n, best: n, high: n, qualifier: "exact" } as const;
    const about = { measure: "killed", population: "total", includesPerpetrators: null } as const;
    const made = newAssertion({ field: "casualties", value: { ...about, ...figures, asOf: null } });
    assertions.push(made);
    for (const step of [0, 7]) {
      const sourceId = sourceIds[(n + step) % sourceIds.length];
      if (sourceId) citations.push(newCitation({ assertionId: made.id, sourceId, credibility: 2 }));
    }
  }
  const narrative = Array.from({ length: 20 }, () => SENTENCE.repeat(7));
  return { ...EMPTY_SEED, title: "Bench", assertions, citations, narrative };
}
