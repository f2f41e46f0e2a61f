import { expect, test } from "vitest";
import { createRowsStore } from "#lib/collab/client/rows-store.ts";
import { makeRow } from "../timeline/make-row.ts";

const row = (id: string, revision: number, title = id) => makeRow(id, { revision, title });

test("a broadcast changes rows and moves the revision on", () => {
  const store = createRowsStore({ revision: 3, rows: [row("a", 1), row("b", 3)] });
  const isWhole = store.receive({
    type: "rows",
    since: 3,
    revision: 4,
    rows: [row("a", 4, "new")],
  });
  expect(isWhole).toBe(true);
  expect(store.revision()).toBe(4);
  expect(store.rows.get().find(({ id }) => id === "a")?.title).toBe("new");
});

test("after a gap the rows are shown, but the revision waits for what was missed", () => {
  const store = createRowsStore({ revision: 3, rows: [row("a", 1)] });
  expect(store.receive({ type: "rows", since: 5, revision: 6, rows: [row("a", 6, "later")] })).toBe(
    false,
  );
  expect(store.revision()).toBe(3);
  store.merge({ revision: 6, rows: [row("b", 5), row("a", 4, "earlier")], isLast: true });
  expect(store.revision()).toBe(6);
  expect(store.rows.get().map(({ title }) => title)).toEqual(["later", "b"]);
});

test("an unchanged answer keeps the same array", () => {
  const store = createRowsStore({ revision: 3, rows: [row("a", 1)] });
  const before = store.rows.get();
  store.merge({ revision: 3, rows: [row("a", 1)], isLast: true });
  expect(store.rows.get()).toBe(before);
});

test("a change leaves every other row the same object at its place", () => {
  const store = createRowsStore({ revision: 3, rows: [row("a", 1), row("b", 2), row("c", 3)] });
  const before = store.rows.get();
  store.merge({ revision: 4, rows: [row("b", 4, "new")], isLast: true });
  const after = store.rows.get();
  expect(before[1]?.title).toBe("b");
  expect(after.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  expect(after[0]).toBe(before[0]);
  expect(after[2]).toBe(before[2]);
  expect(store.find("b")?.title).toBe("new");
  expect(store.find("none")).toBeNull();
});

test("until all rows are here, no broadcast moves the revision on", () => {
  const store = createRowsStore({ revision: 0, rows: [row("c", 3)], isWhole: false });
  const message = { type: "rows", since: 0, revision: 4, rows: [row("d", 4)] } as const;
  expect(store.receive({ ...message, rows: [...message.rows] })).toBe(false);
  expect(store.revision()).toBe(0);
  store.merge({
    revision: 4,
    rows: [row("a", 1), row("b", 2), row("c", 3), row("d", 4)],
    isLast: true,
  });
  expect(store.isWhole.get()).toBe(true);
  expect(store.revision()).toBe(4);
  expect(store.rows.get().map(({ id }) => id)).toEqual(["c", "d", "a", "b"]);
});

test("of a large chronology the rows are shown when there are many more, and when all are there", () => {
  const store = createRowsStore({ revision: 0, rows: [row("newest", 90)], isWhole: false });
  const slice = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, n) => row(`r${from + n}`, from + n));
  const shown: number[] = [];
  store.rows.subscribe(() => shown.push(store.rows.get().length));
  const merge = (from: number, to: number, isLast = false) =>
    store.merge({ revision: to - 1, rows: slice(from, to), isLast });
  merge(1, 11);
  merge(11, 21);
  expect(store.isWhole.get()).toBe(false);
  expect(store.find("r15")?.revision).toBe(15);
  merge(21, 51);
  merge(51, 61, true);
  expect(shown).toEqual([11, 51, 61]);
  expect(store.isWhole.get()).toBe(true);
  expect(store.revision()).toBe(60);
});

test("a broadcast between two answers shows what is there, and the rest still comes", () => {
  const store = createRowsStore({ revision: 0, rows: [row("a", 1)], isWhole: false });
  store.merge({ revision: 3, rows: [row("b", 2), row("c", 3)], isLast: false });
  expect(store.rows.get()).toHaveLength(1);
  expect(store.receive({ type: "rows", since: 8, revision: 9, rows: [row("z", 9)] })).toBe(false);
  expect(store.rows.get().map(({ id }) => id)).toEqual(["a", "b", "c", "z"]);
  expect(store.revision()).toBe(3);
  store.merge({ revision: 9, rows: [row("d", 4), row("z", 9)], isLast: true });
  expect(store.rows.get().map(({ id }) => id)).toEqual(["a", "b", "c", "z", "d"]);
});
