import { expect, test } from "vitest";
import { readEntry } from "#lib/collab/doc/read-entry.ts";
import { restoreEntry } from "#lib/collab/doc/restore/restore-entry.ts";
import { compareEntries } from "#lib/domain/compare/compare-entries.ts";
import { partKey } from "#lib/domain/compare/part-content.ts";
import { mergePart } from "#lib/domain/proposals/merge-part.ts";
import { createRandom } from "#tests/fuzz/convergence/random.ts";
import { copyOf, editSome, makeDocument } from "#tests/fuzz/restore/make-document.ts";

/** `SEED=7 npx vitest run tests/fuzz/merge.test.ts` plays one alone. */
const SEEDS = process.env.SEED
  ? [Number(process.env.SEED)]
  : Array.from({ length: 250 }, (_, n) => n + 1);

/** An entry once, as somebody proposes it, and as it is now. */
function makeSides(seed: number) {
  const random = createRandom(seed);
  const doc = makeDocument(random, 101);
  editSome(doc, random);
  const base = readEntry(doc).snapshot;
  const draft = copyOf(doc, 202);
  editSome(draft, random, 8);
  editSome(doc, random, 8);
  return { doc, base, now: readEntry(doc).snapshot, proposed: readEntry(draft).snapshot };
}

test.each(SEEDS)("seed %i: what nobody changed meanwhile is made as it was proposed", (seed) => {
  const { base, proposed } = makeSides(seed);
  for (const { part } of compareEntries(base, proposed)) {
    const merged = mergePart({ base, now: base, proposed }, part);
    // A value that went from one group to the other is a change of both.
    if (!part.startsWith("facts:"))
      expect(partKey(merged ?? base, part)).toBe(partKey(proposed, part));
  }
});

test.each(SEEDS)("seed %i: what others changed stays, or the proposal is stale", (seed) => {
  const { doc, base, now, proposed } = makeSides(seed);
  for (const { part } of compareEntries(base, proposed)) {
    const merged = mergePart({ base, now, proposed }, part);
    if (!merged) {
      // Only for a reason: somebody changed that part.
      const touched = compareEntries(base, now).map((change) => change.part);
      if (!part.startsWith("facts:")) expect(touched).toContain(part);
      continue;
    }
    const changed = compareEntries(now, merged).map((change) => change.part);
    if (!part.startsWith("facts:")) expect(changed.filter((one) => one !== part)).toEqual([]);
    const copy = copyOf(doc, 303);
    restoreEntry(copy, merged);
    expect(compareEntries(readEntry(copy).snapshot, merged)).toEqual([]);
  }
});
