import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { addAssertion } from "#lib/collab/doc/edit-entry.ts";
import { writeParagraphs } from "#lib/collab/doc/rich-text.ts";
import { ENTRY_ROOT_NAMES } from "#lib/collab/doc/roots.ts";
import { checkUpdate } from "#lib/collab/server/gate/check-update.ts";
import { newAssertion } from "#lib/domain/new-assertion.ts";
import { updateOf, updatesOf } from "#tests/support/updates.ts";

const check = (update: Uint8Array, doc = new Y.Doc()) => checkUpdate(doc, update, ENTRY_ROOT_NAMES);
const refused = (reason: string) => ({ ok: false, reason });

/** One update with the lists of structs of several as they stand; none of them deletes. */
function listTogether(...updates: Uint8Array[]): Uint8Array {
  const bodies = updates.flatMap((update) => [...update.slice(1, -1)]);
  return new Uint8Array([updates.length, ...bodies, 0]);
}

describe("gaps", () => {
  const setField = (doc: Y.Doc, n: number) => doc.getMap("fields").set(`key ${n}`, n);
  const [zero, one, two] = updatesOf(3, setField) as [Uint8Array, Uint8Array, Uint8Array];

  test("a client's structs that do not adjoin are a gap, skipped or listed twice", () => {
    expect(check(listTogether(zero, two))).toEqual(refused("gap"));
    expect(check(Y.mergeUpdates([zero, two]))).toEqual(refused("gap"));
    expect(check(Y.mergeUpdates([zero, one, two]))).toMatchObject({ ok: true });
  });

  test("a client listed twice is refused even where its structs adjoin", () => {
    const twice = listTogether(zero, one);
    const doc = new Y.Doc();
    Y.applyUpdate(doc, twice);
    expect(doc.getMap("fields").size).toBe(0);
    expect(check(twice)).toEqual(refused("bad_update"));
  });

  test("what builds on itself, or in a circle, never comes to be", () => {
    const doc = new Y.Doc();
    doc.clientID = 7;
    const text = updateOf((each) => writeParagraphs(each.getXmlFragment("narrative"), ["ab"]), doc);
    expect(check(text)).toMatchObject({ ok: true });
    // A struct of client 7, clock 0: its left neighbour is itself, its content one character.
    expect(check(new Uint8Array([1, 1, 7, 0, 0x84, 7, 0, 1, 97, 0]))).toEqual(refused("gap"));
    const circle = [2, 1, 7, 0, 0x84, 8, 0, 1, 97, 1, 8, 0, 0x84, 7, 0, 1, 97, 0];
    expect(check(new Uint8Array(circle))).toEqual(refused("gap"));
  });

  test("clients that build on each other in turns are taken", () => {
    const [a, b] = [new Y.Doc(), new Y.Doc()];
    const list = (doc: Y.Doc) => doc.getXmlFragment("narrative");
    for (let n = 0; n < 40; n += 1) {
      const [from, to] = n % 2 === 0 ? [a, b] : [b, a];
      writeParagraphs(list(from), [`paragraph ${n}`]);
      Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)));
    }
    const checked = check(Y.encodeStateAsUpdate(a));
    expect(checked.ok && checked.clients.sort()).toEqual([a.clientID, b.clientID].sort());
  });
});

/** Elements within elements; the innermost is returned. */
function nest(parent: Y.XmlFragment, levels: number): Y.XmlFragment {
  if (levels === 0) return parent;
  const element = new Y.XmlElement("blockquote");
  parent.insert(parent.length, [element]);
  return nest(element, levels - 1);
}

describe("the shape of documents", () => {
  const narrative = (doc: Y.Doc) => doc.getXmlFragment("narrative");
  const asList = (type: unknown) => type as { insert(at: number, content: unknown[]): void };

  test.each<[string, (doc: Y.Doc) => void]>([
    ["a map in the narrative", (doc) => asList(narrative(doc)).insert(0, [new Y.Map()])],
    ["a list in an element", (doc) => asList(nest(narrative(doc), 1)).insert(0, [new Y.Array()])],
    [
      "a hook in an element",
      (doc) => asList(nest(narrative(doc), 1)).insert(0, [new Y.XmlHook("x")]),
    ],
    ["a value in the narrative", (doc) => doc.getArray("narrative").insert(0, [{ a: 1 }])],
    ["a key of the narrative", (doc) => doc.getMap("narrative").set("a", 1)],
    ["characters in the narrative", (doc) => doc.getText("narrative").insert(0, "abc")],
    ["bytes under a key", (doc) => doc.getMap("fields").set("a", new Uint8Array(2))],
    ["a list under a key", (doc) => doc.getMap("fields").set("a", new Y.Array())],
    ["rich text under a key", (doc) => doc.getMap("assertions").set("a", new Y.XmlElement("p"))],
    ["a sequence in a map", (doc) => doc.getArray("fields").insert(0, [1])],
    ["an image in a text", (doc) => textIn(doc).insertEmbed(0, { image: "x" })],
    ["a type in a text", (doc) => textIn(doc).insertEmbed(0, new Y.Map())],
    ["elements 33 deep", (doc) => void nest(narrative(doc), 33)],
  ])("%s is refused", (_what, edit) => {
    expect(check(updateOf(edit))).toEqual(refused("bad_update"));
  });

  function textIn(doc: Y.Doc): Y.XmlText {
    const text = new Y.XmlText();
    nest(narrative(doc), 1).insert(0, [text]);
    return text;
  }

  test("what an editor writes is taken, then and when it is undone", () => {
    const doc = new Y.Doc();
    const all = updateOf(writeAll, doc);
    expect(check(all)).toMatchObject({ ok: true });
    const undo = new Y.UndoManager([narrative(doc), doc.getMap("assertions")]);
    const server = new Y.Doc();
    Y.applyUpdate(server, all);
    const cleared = updateOf((each) => narrative(each).delete(0, narrative(each).length), doc);
    expect(check(cleared, server)).toMatchObject({ ok: true });
    Y.applyUpdate(server, cleared);
    expect(
      check(
        updateOf(() => void undo.undo(), doc),
        server,
      ),
    ).toMatchObject({ ok: true });
  });

  function writeAll(doc: Y.Doc): void {
    addAssertion(doc, newAssertion({ field: "date", kind: "novalue", value: null }));
    doc.getMap("tags").set("tag", true);
    const text = textIn(doc);
    text.insert(0, "some text");
    text.format(0, 4, { bold: {}, link: { href: "https://example.org" } });
    (text.parent as Y.XmlElement).setAttribute("level", "2");
  }

  test("nesting is bounded over many updates too, and typing at the bottom goes on", () => {
    const [doc, server] = [new Y.Doc(), new Y.Doc()];
    const send = (edit: () => void) => {
      const update = updateOf(edit, doc);
      const checked = check(update, server);
      if (checked.ok) Y.applyUpdate(server, update);
      return checked;
    };
    let inner = narrative(doc);
    const goIn = () => {
      inner = nest(inner, 1);
    };
    for (let n = 0; n < 32; n += 1) expect(send(goIn)).toMatchObject({ ok: true });
    const above = inner.parent as Y.XmlElement;
    expect(send(() => above.insert(1, [new Y.XmlText("x")]))).toMatchObject({ ok: true });
    expect(send(() => (above.get(1) as Y.XmlText).insert(1, "y"))).toMatchObject({ ok: true });
    expect(send(() => void nest(inner, 1))).toEqual(refused("bad_update"));
  });
});
