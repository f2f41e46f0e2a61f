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
  store.merge({ revision: 6, rows: [row("b", 5), row("a", 4, "earlier")] });
  expect(store.revision()).toBe(6);
  expect(store.rows.get().map(({ title }) => title)).toEqual(["later", "b"]);
});

test("an unchanged answer keeps the same array", () => {
  const store = createRowsStore({ revision: 3, rows: [row("a", 1)] });
  const before = store.rows.get();
  store.merge({ revision: 3, rows: [row("a", 1)] });
  expect(store.rows.get()).toBe(before);
});
