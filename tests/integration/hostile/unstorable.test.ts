import { expect, test } from "vitest";
import * as Y from "yjs";
import { listVersions } from "#db/queries/versions.ts";
import { runAction } from "#lib/actions/run-action.ts";
import { addAssertion, addTag, setEntryField } from "#lib/collab/doc/edit-entry.ts";
import { newAssertion } from "#lib/domain/new-assertion.ts";
import { SOURCE } from "#tests/integration/authorization/cast.ts";
import { setUpCollab } from "#tests/support/collab-scene.ts";
import { contextOf } from "#tests/support/contexts.ts";
import { eventually } from "#tests/support/eventually.ts";

const scene = setUpCollab({ keeper: { versionAfterQuietMs: 100 } });
const NUL = "\u0000";
const HALF = "\ud83d";

function writeOddly(doc: Y.Doc): void {
  setEntryField(doc, "summary", `sum${NUL}mary${HALF}`);
  addTag(doc, `t${NUL}ag`);
  const value = { name: `wea${NUL}pon`, type: null };
  addAssertion(doc, newAssertion({ field: "weapon", value, rationale: HALF, note: `no${NUL}te` }));
  const paragraph = new Y.XmlElement("paragraph");
  const text = new Y.XmlText(`narra${NUL}tive`);
  doc.getXmlFragment("narrative").insert(0, [paragraph]);
  paragraph.insert(0, [text]);
  text.format(0, 3, { link: { href: `https://example.org/${NUL}` } });
  paragraph.setAttribute("textAlign", NUL);
}

test("an entry with what cannot be stored reaches its row and its version", async () => {
  const { world } = scene;
  const entry = await world.createEntry();
  const editor = scene.connect("editor").openEntry(entry);
  await editor.saved();
  editor.doc.transact(() => writeOddly(editor.doc));
  await editor.saved();
  const row = () =>
    world.database
      .raw`select summary, array_to_json(tags) as tags from entries where id = ${entry.id}`;
  const [read] = await eventually(row, ([one]) => one?.summary !== "");
  expect(read).toMatchObject({ summary: "summary\ufffd", tags: ["tag"] });
  const [version] = await eventually(
    () => listVersions(world.database.db, entry.id),
    ({ length }) => length === 1,
  );
  expect(version).toMatchObject({ number: 1 });
  const rows = await world.database.raw<{ content: string }[]>`
    select content::text from versions where entry_id = ${entry.id}`;
  const content = rows[0]?.content ?? "";
  for (const word of ["rative", '"weapon"', '"note"', '"https://example.org/"'])
    expect(content).toContain(word);
  expect(scene.lines.filter(({ level }) => level >= 50)).toEqual([]);
});

test("a chronology with what is no lane and no era reaches its row", async () => {
  const { world } = scene;
  const editor = scene.connect("editor").openChronology(world.chronologyId);
  await editor.saved();
  editor.doc.transact(() => {
    editor.doc.getMap("lanes").set("odd", "no lane");
    const odd = new Y.Map(Object.entries({ title: `L${NUL}`, hue: { toString: 1, valueOf: 1 } }));
    editor.doc.getMap("lanes").set(`id${NUL}`, odd);
    editor.doc.getMap("eras").set("odd", 1);
    editor.doc.getMap("fields").set("title", `Tit${NUL}le`);
  });
  await editor.saved();
  const row = () =>
    world.database.raw`select title from chronologies where id = ${world.chronologyId}`;
  await eventually(row, ([one]) => one?.title === "Title");
});

test.each([NUL, HALF])("an action refuses %j anywhere in its input", async (bad) => {
  const { world, collab } = scene;
  const context = await contextOf(world, world.people.owner, collab.port);
  const scope = { teamId: world.teamId, chronologyId: null };
  const authors = [{ literal: `An${bad}on` }];
  for (const input of [
    { ...scope, ...SOURCE, authors },
    { ...scope, ...SOURCE, [bad]: 1 },
  ])
    await expect(runAction(context, "source.create", input)).rejects.toMatchObject({
      ...{ code: "bad_request", detail: expect.stringContaining("cannot be stored") },
    });
});

test.each([
  ["published", "last spring"],
  ["accessed", "2024-02-30"],
])("a source's %s date %j is refused, an EDTF date is taken", async (field, date) => {
  const { world, collab } = scene;
  const context = await contextOf(world, world.people.owner, collab.port);
  const scope = { teamId: world.teamId, chronologyId: null };
  const create = (value: string) =>
    runAction(context, "source.create", { scope, fields: { ...SOURCE, [field]: value } });
  const refusal = { code: "bad_request", detail: expect.stringContaining(`fields.${field}`) };
  await expect(create(date)).rejects.toMatchObject(refusal);
  await create("2024-02~");
  await create("");
});
