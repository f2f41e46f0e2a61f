import type { Contender } from "#tests/bench/durability/contender.ts";
import { readTokens } from "#tests/bench/durability/tokens.ts";
import type { Writer } from "#tests/bench/durability/writer.ts";

export type Counts = {
  typed: number;
  acknowledged: number;
  /** Acknowledged, and at the last look not in the database. */
  lost: number;
  /**
   * Acknowledged, and at some look not in the database: whoever closed the tab at that moment has
   * lost it, whoever stayed may have sent it again.
   */
  missing: number;
};

/** What all writers of a run were told, held against the database at each look. */
export type Tally = {
  add(writer: Writer): void;
  /** Looks now; @returns how many acknowledged tokens the database lacks. */
  look(contender: Contender): Promise<number>;
  counts(): Counts;
};

export function createTally(): Tally {
  const writers = new Set<Writer>();
  const everMissing = new Set<string>();
  let lost = 0;
  const acknowledged = () => [...writers].flatMap((writer) => [...writer.acknowledged]);
  return {
    add: (writer) => void writers.add(writer),
    async look(contender) {
      const told = acknowledged();
      const stored = readTokens(await contender.readStored());
      const missing = told.filter((token) => !stored.has(token));
      for (const token of missing) everMissing.add(token);
      lost = missing.length;
      return lost;
    },
    counts: () => ({
      typed: [...writers].reduce((sum, { typed }) => sum + typed.length, 0),
      acknowledged: acknowledged().length,
      ...{ lost, missing: everMissing.size },
    }),
  };
}
