import { expect, test } from "vitest";
import type { Awareness } from "y-protocols/awareness";
import { formatDocumentName } from "#lib/collab/protocol.ts";
import { whileOthersWrite } from "#tests/support/bystander.ts";
import { type Scene, setUpCollab } from "#tests/support/collab-scene.ts";
import { eventually } from "#tests/support/eventually.ts";
import { awarenessFrame } from "#tests/support/frames.ts";

const scene = setUpCollab();

type Seen = { user?: { id: string; name: string }; at?: unknown; [key: string]: unknown };

const at = (field: string) => ({ entryId: null, field });
const fieldOf = (seen: Map<number, Seen>) => (seen.get(77)?.at as { field?: string })?.field;

/** An entry that the owner looks at; what they see of others, and a socket of the editor in it. */
async function openWatched({ world, connect, raw }: Scene) {
  const entry = await world.createEntry();
  const watcher = connect("owner").openEntry(entry);
  await watcher.saved();
  const name = formatDocumentName({ kind: "entry", ...entry });
  const attacker = await raw("editor");
  await attacker.open(name);
  const awareness = watcher.provider.awareness as Awareness;
  const seen = () => new Map(awareness.getStates() as Map<number, Seen>);
  return { name, attacker, seen, own: watcher.doc.clientID, entry };
}

test("a caret is shown under the name of who signed in, whatever the message says", async () => {
  const { name, attacker, seen } = await openWatched(scene);
  const user = { id: scene.world.people.owner.id, name: "owner", colour: "#000" };
  const state = { user, at: { entryId: null, field: "title" }, injected: "<script>" };
  attacker.send(awarenessFrame(name, [{ client: 77, clock: 1, state }]));
  const states = await eventually(seen, (all) => all.has(77));
  expect(states.get(77)).toEqual({
    user: expect.objectContaining({ id: scene.world.people.editor.id, name: "editor" }),
    at: state.at,
  });
});

test("a place or a caret that is none is left out, what is one stays", async () => {
  const { name, attacker, seen, entry } = await openWatched(scene);
  const place = {
    anchor: { tname: "narrative", assoc: 0 },
    head: { item: { client: 1, clock: 2 } },
  };
  const states = [
    { at: { entryId: "none", field: "x" }, cursor: place },
    { at: { entryId: entry.id, field: "x".repeat(61) }, cursor: { anchor: {}, head: {} } },
    { at: at("title"), cursor: { ...place, anchor: { tname: "fields" } } },
    { at: null, cursor: { ...place, head: { item: { client: "1", clock: 2 } } } },
  ];
  const kept = [{ cursor: place }, {}, { at: at("title") }, { at: null }];
  for (const [n, state] of states.entries()) {
    attacker.send(awarenessFrame(name, [{ client: 77, clock: n + 1, state }]));
    const expected = { user: expect.objectContaining({ name: "editor" }), ...kept[n] };
    await expect.poll(() => seen().get(77)).toEqual(expected);
  }
});

test("a second client and somebody else's client are not taken over", async () => {
  const { name, attacker, seen, own } = await openWatched(scene);
  const state = { at: { entryId: null, field: "summary" } };
  const said = (client: number, clock: number) => ({ client, clock, state });
  await whileOthersWrite(scene, async () => {
    attacker.send(awarenessFrame(name, [said(77, 1), said(78, 1), said(own, 1000)]));
    attacker.send(awarenessFrame(name, [said(79, 1)]));
    attacker.send(awarenessFrame(name, [{ client: own, clock: 2000, state: null }]));
    attacker.send(awarenessFrame(name, [said(77, 2)]));
    await eventually(seen, (all) => all.has(77));
    attacker.send(awarenessFrame(name, [{ client: 77, clock: 3, state: { at: at("last") } }]));
    const states = await eventually(seen, (all) => fieldOf(all) === "last");
    expect([...states.keys()].sort()).toEqual([own, 77].sort());
    expect(states.get(own)?.at).toBeUndefined();
  });
});

test("a flood of carets is thinned out and ends where it ended", async () => {
  const { name, attacker, seen } = await openWatched(scene);
  let heard = 0;
  await whileOthersWrite(scene, async () => {
    for (let clock = 1; clock <= 600; clock += 1)
      attacker.send(
        awarenessFrame(name, [{ client: 77, clock, state: { at: at(String(clock)) } }]),
      );
    await eventually(
      () => {
        heard += 1;
        return seen();
      },
      (all) => fieldOf(all) === "600",
    );
  });
  expect(heard).toBeGreaterThan(0);
});

test.each([
  ["2 KB and more", "x".repeat(2100), 4400],
  ["20 MB", "x".repeat(20 * 1024 * 1024), 1009],
])("presence of %s closes the socket", async (_what, text, code) => {
  const { name, attacker, seen } = await openWatched(scene);
  await whileOthersWrite(scene, async () => {
    attacker.send(awarenessFrame(name, [{ client: 77, clock: 1, state: { at: text } }]));
    expect((await attacker.closed).code).toBe(code);
  });
  expect(seen().has(77)).toBe(false);
});

test("who leaves is gone for the others; the same browser comes back under the same client", async () => {
  const { name, attacker, seen } = await openWatched(scene);
  attacker.send(awarenessFrame(name, [{ client: 77, clock: 1, state: { at: at("here") } }]));
  await eventually(seen, (all) => all.has(77));
  const again = await scene.raw("editor");
  await again.open(name);
  again.send(awarenessFrame(name, [{ client: 77, clock: 2, state: { at: at("there") } }]));
  await eventually(seen, (all) => fieldOf(all) === "there");
  again.destroy();
  attacker.destroy();
  await eventually(seen, (all) => !all.has(77));
});
