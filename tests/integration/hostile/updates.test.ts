import { expect, test } from "vitest";
import * as Y from "yjs";
import { setEntryField } from "#lib/collab/doc/edit-entry.ts";
import { formatDocumentName } from "#lib/collab/protocol.ts";
import { whileOthersWrite } from "#tests/support/bystander.ts";
import { setUpCollab } from "#tests/support/collab-scene.ts";
import { syncFrame, updateFrame } from "#tests/support/frames.ts";
import { rebuildFromLog } from "#tests/support/rebuild-from-log.ts";
import { hugeDelete, hugeStruct, updateOf, updatesOf } from "#tests/support/updates.ts";

const scene = setUpCollab();

async function openEntry() {
  const entry = await scene.world.createEntry();
  const name = formatDocumentName({ kind: "entry", ...entry });
  const attacker = await scene.raw("editor");
  await attacker.open(name);
  return { entry, name, attacker };
}

const countRows = async (id: string) =>
  (await scene.world.database.raw`select 1 from document_updates where document_id = ${id}`).length;

const junk = new Uint8Array(64).fill(0xff);
const inV2 = () => {
  const doc = new Y.Doc();
  for (let n = 0; n < 50; n += 1) doc.getMap("fields").set(`key ${n}`, { n });
  return Y.encodeStateAsUpdateV2(doc);
};

test.each<[string, string, () => Uint8Array]>([
  ["bytes that are no update", "bad_update", () => junk],
  ["an empty update", "bad_update", () => new Uint8Array()],
  ["an update cut short", "bad_update", () => updateOf(title("A title")).slice(0, -4)],
  ["Yjs V2", "bad_update", inV2],
  ["an unknown root", "bad_update", () => updateOf((doc) => doc.getMap("other").set("a", 1))],
  [
    "a root of a chronology",
    "bad_update",
    () => updateOf((doc) => doc.getMap("lanes").set("a", 1)),
  ],
  ["a document inside", "bad_update", () => updateOf((doc) => subdocument(doc))],
  ["a struct of absurd length", "bad_update", () => hugeStruct(7, 0, 2 ** 40)],
  ["a struct far ahead", "gap", () => hugeStruct(7, 1_000_000, 1)],
  ["a deletion of what is not there", "gap", () => hugeDelete(7, 0, 2 ** 40)],
  ["a change that builds on nothing", "gap", () => updatesOf(2, typing)[1] ?? junk],
])("%s closes the document: %s", async (_what, reason, make) => {
  for (const step of [1, 2]) {
    const { entry, name, attacker } = await openEntry();
    await whileOthersWrite(scene, async () => {
      attacker.send(syncFrame(name, step, make()));
      expect(await attacker.answer(name, "closed")).toEqual({ type: "closed", reason });
    });
    expect(await countRows(entry.id)).toBe(1);
    expect(scene.lines).toContainEqual(expect.objectContaining({ msg: "refused", reason }));
    attacker.destroy();
  }
});

function title(text: string) {
  return (doc: Y.Doc) => setEntryField(doc, "title", text);
}
function subdocument(doc: Y.Doc): void {
  doc.getMap("fields").set("inside", new Y.Doc());
}
function typing(doc: Y.Doc, n: number): void {
  const fragment = doc.getXmlFragment("narrative");
  if (fragment.length === 0) fragment.insert(0, [new Y.XmlText()]);
  (fragment.get(0) as Y.XmlText).insert(n, "x");
}

test("a struct under a colleague's client id is refused; what the colleague types next stays", async () => {
  const { entry, name, attacker } = await openEntry();
  const colleague = scene.connect("owner").openEntry(entry);
  await colleague.saved();
  setEntryField(colleague.doc, "title", "First");
  await colleague.saved();
  const clock = Y.getState(colleague.doc.store, colleague.doc.clientID);
  await whileOthersWrite(scene, async () => {
    attacker.send(updateFrame(name, hugeStruct(colleague.doc.clientID, clock, 1000)));
    const closed = await attacker.answer(name, "closed");
    expect(closed.reason).toBe("foreign_client");
  });
  setEntryField(colleague.doc, "title", "Second");
  await colleague.saved();
  const stored = await rebuildFromLog(scene.world, entry.id);
  expect(stored.getMap("fields").get("title")).toBe("Second");
});

test("two thousand updates out of order stall nobody and leave nothing", async () => {
  const { entry, name, attacker } = await openEntry();
  const updates = updatesOf(2001, typing).slice(1).reverse();
  await whileOthersWrite(scene, async () => {
    for (const update of updates) attacker.send(updateFrame(name, update));
    expect(await attacker.answer(name, "closed")).toEqual({ type: "closed", reason: "gap" });
    expect((await attacker.closed).reason).toBe("too_many_messages");
  });
  expect(await countRows(entry.id)).toBe(1);
});

test("a flood of good updates is cut off; what was acknowledged is there", async () => {
  const { entry, name, attacker } = await openEntry();
  await whileOthersWrite(scene, async () => {
    for (const update of updatesOf(3000, typing)) attacker.send(updateFrame(name, update));
    expect(await attacker.closed).toEqual({ code: 4400, reason: "too_many_messages" });
  });
  const applied = attacker.answers.filter(({ answer }) => answer.type === "status").length;
  const stored = await rebuildFromLog(scene.world, entry.id);
  const text = stored.getXmlFragment("narrative").toArray().map(String).join("");
  expect(text.length).toBeGreaterThanOrEqual(applied);
});
