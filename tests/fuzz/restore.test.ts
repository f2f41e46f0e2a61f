import { expect, test } from "vitest";
import * as Y from "yjs";
import { readEntry } from "#lib/collab/doc/read-entry.ts";
import { restoreEntry } from "#lib/collab/doc/restore/restore-entry.ts";
import { openEntry } from "#lib/collab/doc/roots.ts";
import { compareEntries } from "#lib/domain/compare/compare-entries.ts";
import { joinRuns } from "#lib/domain/compare/join-runs.ts";
import { type RestoredPart, restoredEntry } from "#lib/domain/compare/restored-entry.ts";
import type { EntrySnapshot } from "#lib/domain/entry.ts";
import { createRandom, type Random } from "#tests/fuzz/convergence/random.ts";
import {
  copyOf,
  editSome,
  FACTS,
  makeDocument,
  NARRATIVE,
  PLAIN_NARRATIVE,
} from "#tests/fuzz/restore/make-document.ts";

/** `SEED=7 npx vitest run tests/fuzz/restore.test.ts` plays one alone. */
const SEEDS = process.env.SEED
  ? [Number(process.env.SEED)]
  : Array.from({ length: 250 }, (_, n) => n + 1);

const read = (doc: Y.Doc): EntrySnapshot => {
  const { snapshot } = readEntry(doc);
  return { ...snapshot, narrative: joinRuns(snapshot.narrative) };
};
const joined = (entry: EntrySnapshot): EntrySnapshot => ({
  ...entry,
  narrative: joinRuns(entry.narrative),
});

/** A document with a past: what it said once, and what it says now. */
function makePast(random: Random): { doc: Y.Doc; version: EntrySnapshot } {
  const doc = makeDocument(random, 101);
  editSome(doc, random);
  const version = readEntry(doc).snapshot;
  editSome(doc, random);
  return { doc, version };
}

const listParagraphs = (doc: Y.Doc): Y.XmlElement[] =>
  openEntry(doc)
    .narrative.toArray()
    .filter((node) => node instanceof Y.XmlElement);
const readLines = ({ narrative }: EntrySnapshot): string[] =>
  (joinRuns(narrative).content ?? []).map((block) => JSON.stringify(block));

test.each(SEEDS)("seed %i: after a restore the entry says what the version says", (seed) => {
  const { doc, version } = makePast(createRandom(seed));
  const before = readEntry(doc).snapshot;
  restoreEntry(doc, version);
  expect(read(doc)).toEqual(joined(version));
  expect(compareEntries(version, readEntry(doc).snapshot)).toEqual([]);
  // And forward again, to what stood before the restore.
  restoreEntry(doc, before);
  expect(read(doc)).toEqual(joined(before));
});

test.each(SEEDS)("seed %i: of a restored part all else stays", (seed) => {
  const { doc, version } = makePast(createRandom(seed));
  for (const { part } of compareEntries(version, readEntry(doc).snapshot)) {
    const copy = copyOf(doc, 102);
    const target = restoredEntry(readEntry(copy).snapshot, version, part);
    restoreEntry(copy, target);
    expect(read(copy)).toEqual(joined(target));
    const left = compareEntries(version, readEntry(copy).snapshot).map((change) => change.part);
    // Two groups may share a value that went from one to the other.
    if (!part.startsWith("facts:")) expect(left).not.toContain(part);
  }
});

test.each(SEEDS)("seed %i: what others do outside of the restored part survives", (seed) => {
  const random = createRandom(seed);
  const { doc, version } = makePast(random);
  const part: RestoredPart = random.pick(["narrative", "title", "tags", "facts:date"]);
  const other = copyOf(doc, 202);
  const now = readEntry(doc).snapshot;
  if (part === "narrative") editSome(other, random, 10, FACTS);
  else editSome(other, random, 10, NARRATIVE);
  const theirs = readEntry(other).snapshot;
  restoreEntry(doc, restoredEntry(now, version, part));
  const merged = copyOf(doc, 303);
  Y.applyUpdate(merged, Y.encodeStateAsUpdate(other));
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  expect(read(merged)).toEqual(read(other));
  expect(read(merged)).toEqual(joined(restoredEntry(theirs, version, part)));
});

test.each(SEEDS)(
  "seed %i: what is typed into a paragraph that the restore leaves alone stays",
  (seed) => {
    const random = createRandom(seed);
    const doc = makeDocument(random, 101);
    editSome(doc, random, 25, PLAIN_NARRATIVE);
    const version = readEntry(doc).snapshot;
    editSome(doc, random, 25, PLAIN_NARRATIVE);
    const kept = readLines(version);
    const other = copyOf(doc, 202);
    const typed = listParagraphs(other).flatMap((paragraph, index) => {
      const text = paragraph.get(0);
      const line = readLines(readEntry(other).snapshot)[index] ?? "";
      if (!(text instanceof Y.XmlText) || text.length < 3 || !kept.includes(line)) return [];
      text.insert(1, `[typed ${index}]`);
      return [`[typed ${index}]`];
    });
    restoreEntry(doc, version);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
    const merged = readLines(readEntry(doc).snapshot).join("\n");
    for (const words of typed) expect(merged).toContain(words);
  },
);

test.each(SEEDS)("seed %i: a restore to what it says already writes nothing", (seed) => {
  const { doc } = makePast(createRandom(seed));
  const vector = Y.encodeStateVector(doc);
  let isChanged = false;
  doc.on("update", () => {
    isChanged = true;
  });
  restoreEntry(doc, readEntry(doc).snapshot);
  expect(isChanged).toBe(false);
  expect(Y.encodeStateVector(doc)).toEqual(vector);
});
