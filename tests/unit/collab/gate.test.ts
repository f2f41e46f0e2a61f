import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { CHRONOLOGY_ROOT_NAMES } from "#lib/collab/doc/roots.ts";
import { createBucket } from "#lib/collab/server/gate/bucket.ts";
import { checkUpdate } from "#lib/collab/server/gate/check-update.ts";
import { decodeUpdate, isEmpty } from "#lib/collab/server/gate/decode-update.ts";
import { createFloor } from "#lib/collab/server/store/floor.ts";
import { updateOf } from "#tests/support/updates.ts";

describe("a bucket", () => {
  test("lets a burst through, then only the sustained rate", () => {
    let now = 0;
    const bucket = createBucket(10, 3, () => now);
    expect([1, 2, 3, 4].map(() => bucket.take())).toEqual([true, true, true, false]);
    now = 100;
    expect([bucket.take(), bucket.take()]).toEqual([true, false]);
    now = 60_000;
    expect([1, 2, 3, 4].map(() => bucket.take())).toEqual([true, true, true, false]);
  });
});

describe("reading an update", () => {
  test("one that says nothing is an update; the same content in V2 is none", () => {
    const nothing = decodeUpdate(new Uint8Array([0, 0]));
    expect(nothing && isEmpty(nothing)).toBe(true);
    const doc = new Y.Doc();
    doc.getMap("fields").set("title", "A title");
    expect(decodeUpdate(Y.encodeStateAsUpdate(doc))).not.toBeNull();
    expect(decodeUpdate(Y.encodeStateAsUpdateV2(doc))).toBeNull();
  });
});

describe("checking an update", () => {
  const roots = ["fields"];

  test("names the clients that write something new, not those that repeat what is known", () => {
    const [one, two] = [new Y.Doc(), new Y.Doc()];
    const first = updateOf((doc) => doc.getMap("fields").set("a", 1), one);
    Y.applyUpdate(two, first);
    updateOf((doc) => doc.getMap("fields").set("b", 2), two);
    const server = new Y.Doc();
    Y.applyUpdate(server, first);
    const checked = checkUpdate(server, Y.encodeStateAsUpdate(two), roots);
    expect(checked).toEqual({ ok: true, clients: [two.clientID] });
  });

  test("a time zone is a plain value of the chronology; text that is edited is refused", () => {
    const write = (value: unknown) =>
      updateOf((doc) => doc.getMap("fields").set("timeZone", value));
    const check = (update: Uint8Array) => checkUpdate(new Y.Doc(), update, CHRONOLOGY_ROOT_NAMES);
    expect(check(write("Asia/Kabul"))).toMatchObject({ ok: true });
    expect(check(write(new Y.Text("Asia/Kabul")))).toEqual({ ok: false, reason: "bad_update" });
  });

  test("a deletion needs what it deletes", () => {
    const doc = new Y.Doc();
    doc.getMap("fields").set("a", 1);
    const deletion = updateOf((each) => each.getMap("fields").delete("a"), doc);
    expect(checkUpdate(new Y.Doc(), deletion, roots)).toEqual({ ok: false, reason: "gap" });
  });
});

describe("the floor below which everything is committed", () => {
  test("is what had been drawn a minute ago, and a margin at the start", () => {
    let now = 1_000_000;
    const floor = createFloor(() => now);
    floor.sample(50_000);
    expect(floor.get()).toBe(30_000);
    now += 30_000;
    floor.sample(60_000);
    expect(floor.get()).toBe(30_000);
    now += 31_000;
    floor.sample(70_000);
    expect(floor.get()).toBe(50_000);
    now += 60_000;
    floor.sample(80_000);
    expect(floor.get()).toBe(70_000);
  });
});
