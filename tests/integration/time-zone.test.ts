import { expect, test } from "vitest";
import * as Y from "yjs";
import { setChronologyField } from "#lib/collab/doc/edit-chronology.ts";
import { readChronology } from "#lib/collab/doc/read-chronology.ts";
import { readWorkspace } from "#lib/reads/chronologies.ts";
import { setUpCollab } from "#tests/support/collab-scene.ts";
import { contextOf } from "#tests/support/contexts.ts";
import { eventually } from "#tests/support/eventually.ts";

const scene = setUpCollab();

async function readZone(): Promise<string> {
  const { world, collab } = scene;
  const context = await contextOf(world, world.people.reader, collab.port);
  return (await readWorkspace(context, world.chronologyId)).chronology.timeZone;
}

test("a chronology is by universal time until its editors choose a zone, which readers get", async () => {
  expect(await readZone()).toBe("UTC");
  const editor = scene.connect("editor").openChronology(scene.world.chronologyId);
  await editor.saved();
  expect(readChronology(editor.doc).timeZone).toBe("UTC");
  setChronologyField(editor.doc, "timeZone", "Asia/Kabul");
  await editor.saved();
  expect(await eventually(readZone, (zone) => zone !== "UTC")).toBe("Asia/Kabul");
});

test("what is no time zone is read as universal time, and the rest of the row stays right", async () => {
  const editor = scene.connect("editor").openChronology(scene.world.chronologyId);
  await editor.saved();
  setChronologyField(editor.doc, "timeZone", "Asia/Kabul");
  await editor.saved();
  await eventually(readZone, (zone) => zone === "Asia/Kabul");
  editor.doc.transact(() => {
    editor.doc.getMap("fields").set("timeZone", new Y.Map([["zone", "Nowhere/Land"]]));
    setChronologyField(editor.doc, "summary", "Changed with it");
  });
  await editor.saved();
  await eventually(readZone, (zone) => zone === "UTC");
  const { raw } = scene.world.database;
  const [row] = await raw`select summary, time_zone from chronologies`;
  expect(row).toEqual({ summary: "Changed with it", time_zone: "UTC" });
});
