import { expect, test } from "vitest";
import * as Y from "yjs";
import { createEntryDocument, EMPTY_SEED } from "#lib/collab/doc/create.ts";
import { editAssertion, removeAssertion } from "#lib/collab/doc/edit-entry.ts";
import { readEntry } from "#lib/collab/doc/read-entry.ts";
import { restoreEntry } from "#lib/collab/doc/restore/restore-entry.ts";
import { openEntry } from "#lib/collab/doc/roots.ts";
import { restoredEntry } from "#lib/domain/compare/restored-entry.ts";
import { plainText } from "#lib/domain/rich-text.ts";
import { citation, dateOf, killed } from "#tests/support/domain/entry-fixtures.ts";

const NARRATIVE = ["The first paragraph stays.", "The second one says forty dead."];

function makeEntry() {
  const assertions = [dateOf(1, "2021-08-26"), killed(2, 40)];
  const citations = [citation(1, assertions[1]?.id ?? null)];
  const doc = createEntryDocument({
    ...{ ...EMPTY_SEED, title: "Title", narrative: NARRATIVE, assertions, citations },
  });
  return { doc, version: readEntry(doc).snapshot, killedId: assertions[1]?.id ?? "" };
}

const textAt = (doc: Y.Doc, index: number): Y.XmlText => {
  const block = openEntry(doc).narrative.get(index);
  const text = block instanceof Y.XmlElement ? block.get(0) : null;
  if (!(text instanceof Y.XmlText)) throw new Error("no text there");
  return text;
};

const copy = (doc: Y.Doc): Y.Doc => {
  const made = new Y.Doc();
  Y.applyUpdate(made, Y.encodeStateAsUpdate(doc));
  return made;
};

const wordsOf = (doc: Y.Doc): string => plainText(readEntry(doc).snapshot.narrative);

test("what points at a word that stays still points at it", () => {
  const { doc, version } = makeEntry();
  const second = textAt(doc, 1);
  second.delete(20, 5);
  second.insert(20, "fifty or more");
  second.insert(0, "Later: ");
  const at = second.toString().indexOf("dead");
  const anchor = Y.createRelativePositionFromTypeIndex(second, at);
  restoreEntry(doc, version);
  expect(wordsOf(doc)).toBe(NARRATIVE.join("\n"));
  const found = Y.createAbsolutePositionFromRelativePosition(anchor, doc);
  expect(found?.type).toBe(textAt(doc, 1));
  expect(found?.index).toBe(NARRATIVE[1]?.indexOf("dead"));
});

test("what is typed in the same paragraph, beside the words that are put back, stays", () => {
  const { doc, version } = makeEntry();
  textAt(doc, 1).delete(20, 6);
  const other = copy(doc);
  textAt(other, 1).insert(4, "very ");
  restoreEntry(doc, version);
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
  expect(wordsOf(doc)).toContain("The very second one says forty dead.");
});

test("a value that was removed comes back under its id, with what was cited for it", () => {
  const { doc, version, killedId } = makeEntry();
  removeAssertion(doc, killedId);
  expect(readEntry(doc).snapshot.citations).toEqual([]);
  restoreEntry(
    doc,
    restoredEntry(readEntry(doc).snapshot, version, "facts:casualties.killed.total"),
  );
  expect(readEntry(doc).snapshot).toEqual(version);
});

test("of a value only what differs is set, so that a colleague's note on it stays", () => {
  const { doc, version, killedId } = makeEntry();
  editAssertion(doc, killedId, { rank: "preferred", rationale: "official" });
  const other = copy(doc);
  editAssertion(other, killedId, { note: "Counted twice?" });
  restoreEntry(doc, version);
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
  const [value] = readEntry(doc).snapshot.assertions.filter(({ id }) => id === killedId);
  expect(value).toMatchObject({ rank: "normal", rationale: "", note: "Counted twice?" });
});

test("a note that stays holds the text around it", () => {
  const { doc, version } = makeEntry();
  const block = openEntry(doc).narrative.get(0) as Y.XmlElement;
  const note = new Y.XmlElement("citation");
  note.setAttribute("sourceId", "00000000-0000-4000-8000-000000000001");
  note.setAttribute("locator", "p. 3");
  block.insert(1, [note, new Y.XmlText(" And after it.")]);
  const withNote = readEntry(doc).snapshot;
  textAt(doc, 0).insert(0, "Oh. ");
  restoreEntry(doc, withNote);
  expect(openEntry(doc).narrative.get(0)).toBe(block);
  expect(block.get(1)).toBe(note);
  restoreEntry(doc, version);
  expect(readEntry(doc).snapshot).toEqual(version);
  expect(openEntry(doc).narrative.get(0)).toBe(block);
});
