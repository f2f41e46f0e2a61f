import * as Y from "yjs";
import { createEntryDocument, EMPTY_SEED } from "#lib/collab/doc/create.ts";
import { keepMarks } from "#lib/collab/doc/keep-marks.ts";
import { openEntry } from "#lib/collab/doc/roots.ts";
import { FACT_EDITS, word } from "#tests/fuzz/convergence/edit-facts.ts";
import { NARRATIVE_EDITS } from "#tests/fuzz/convergence/edit-narrative.ts";
import type { Random } from "#tests/fuzz/convergence/random.ts";

type Edit = (doc: Y.Doc, random: Random) => void;

/** Blocks that the editor makes besides paragraphs, and what no editor makes but a writer may. */
const STRUCTURE_EDITS: readonly Edit[] = [
  insertHeading,
  insertList,
  insertBreak,
  insertLink,
  moveBlock,
  (doc, random) => insertAnywhere(doc, random, new Y.XmlText(word(random))),
  (doc, random) => insertAnywhere(doc, random, new Y.XmlElement("unknown")),
];

const EVERY_EDIT = [...FACT_EDITS, ...NARRATIVE_EDITS, ...STRUCTURE_EDITS];
export const FACTS = FACT_EDITS;
/** Leaves each block of its kind and in its order. */
export const PLAIN_NARRATIVE = [...NARRATIVE_EDITS, insertHeading, insertBreak, insertLink];
export const NARRATIVE = [...NARRATIVE_EDITS, ...STRUCTURE_EDITS];

export function makeDocument(random: Random, clientId: number): Y.Doc {
  const title = word(random);
  const made = createEntryDocument({ ...EMPTY_SEED, title, narrative: [word(random), ""] });
  return copyOf(made, clientId);
}

/** The same content for somebody else. */
export function copyOf(doc: Y.Doc, clientId: number): Y.Doc {
  const copy = new Y.Doc();
  copy.clientID = clientId;
  keepMarks(copy);
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

export function editSome(
  doc: Y.Doc,
  random: Random,
  most = 25,
  edits: readonly Edit[] = EVERY_EDIT,
) {
  const count = 1 + random.below(most);
  for (let n = 0; n < count; n += 1) random.pick(edits)(doc, random);
}

function insertAnywhere(doc: Y.Doc, random: Random, node: Y.XmlElement | Y.XmlText): void {
  const { narrative } = openEntry(doc);
  narrative.insert(random.below(narrative.length + 1), [node]);
}

const element = (name: string, children: (Y.XmlElement | Y.XmlText)[]): Y.XmlElement => {
  const made = new Y.XmlElement(name);
  made.insert(0, children);
  return made;
};

const paragraph = (random: Random) => element("paragraph", [new Y.XmlText(word(random))]);

function insertHeading(doc: Y.Doc, random: Random): void {
  const heading = element("heading", [new Y.XmlText(word(random))]);
  // The binding keeps numbers as they are, whatever the types say.
  heading.setAttribute("level", (2 + random.below(3)) as unknown as string);
  insertAnywhere(doc, random, heading);
}

function insertList(doc: Y.Doc, random: Random): void {
  const parts = Array.from({ length: 1 + random.below(3) }, () =>
    element("listItem", [
      paragraph(random),
      ...(random.chance(20)
        ? [element("bulletList", [element("listItem", [paragraph(random)])])]
        : []),
    ]),
  );
  insertAnywhere(doc, random, element(random.pick(["bulletList", "orderedList"]), parts));
}

function insertBreak(doc: Y.Doc, random: Random): void {
  const block = random.pick(openEntry(doc).narrative.toArray());
  if (block instanceof Y.XmlElement && block.nodeName === "paragraph")
    block.insert(block.length, [new Y.XmlElement("hardBreak"), new Y.XmlText(word(random))]);
}

function insertLink(doc: Y.Doc, random: Random): void {
  const block = random.pick(openEntry(doc).narrative.toArray());
  const text = block instanceof Y.XmlElement ? block.get(0) : null;
  if (!(text instanceof Y.XmlText)) return;
  const href = `https://example.org/${random.below(9)}`;
  text.insert(text.length, word(random), random.chance(50) ? { link: { href } } : { bold: {} });
}

/** As a hand does: taken out and put in elsewhere, anew. */
function moveBlock(doc: Y.Doc, random: Random): void {
  const { narrative } = openEntry(doc);
  if (narrative.length < 2) return;
  const at = random.below(narrative.length);
  const copy = narrative.get(at).clone();
  narrative.delete(at, 1);
  narrative.insert(random.below(narrative.length + 1), [copy as Y.XmlElement]);
}
