import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { moveInGrid } from "#components/table/grid-moves.ts";
import { pickRange, togglePick, togglePickAll } from "#components/table/pick-rows.ts";

const SIZE = { rows: 100, columns: 5, page: 20 };
const press = (key: string, row: number, column: number, isControl = false) =>
  moveInGrid({ row, column }, { key, ctrlKey: isControl, metaKey: false }, SIZE);

describe("keys in the grid", () => {
  test("arrows go by one, into the heads and not beyond", () => {
    expect(press("ArrowDown", 4, 2)).toEqual({ row: 5, column: 2 });
    expect(press("ArrowUp", 0, 2)).toEqual({ row: -1, column: 2 });
    expect(press("ArrowUp", -1, 2)).toEqual({ row: -1, column: 2 });
    expect(press("ArrowRight", 4, 4)).toEqual({ row: 4, column: 4 });
    expect(press("ArrowLeft", 4, 0)).toEqual({ row: 4, column: 0 });
  });

  test("Home and End go along the row, with Control through all", () => {
    expect(press("Home", 4, 3)).toEqual({ row: 4, column: 0 });
    expect(press("End", 4, 3)).toEqual({ row: 4, column: 4 });
    expect(press("Home", 4, 3, true)).toEqual({ row: 0, column: 0 });
    expect(press("End", 4, 3, true)).toEqual({ row: 99, column: 4 });
    expect(press("ArrowDown", 4, 3, true)).toEqual({ row: 99, column: 3 });
  });

  test("pages keep one row of what was seen", () => {
    expect(press("PageDown", 4, 3)).toEqual({ row: 23, column: 3 });
    expect(press("PageUp", 10, 3)).toEqual({ row: 0, column: 3 });
    expect(press("PageDown", 95, 3)).toEqual({ row: 99, column: 3 });
  });

  test("other keys move nothing, and no key leads out of the grid", () => {
    expect(press("a", 4, 3)).toBeNull();
    expect(press("PageDown", 4, 3, true)).toBeNull();
    const keys = ["ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight", "Home", "End", "PageDown"];
    const walk = fc.array(fc.tuple(fc.constantFrom(...keys, "PageUp"), fc.boolean()));
    fc.assert(
      fc.property(walk, fc.nat(3), fc.integer({ min: 1, max: 4 }), (steps, rows, columns) => {
        let at = { row: 0, column: 0 };
        for (const [key, ctrlKey] of steps)
          at = moveInGrid(at, { key, ctrlKey, metaKey: false }, { rows, columns, page: 2 }) ?? at;
        expect(at.row).toBeGreaterThanOrEqual(-1);
        expect(at.row).toBeLessThan(Math.max(1, rows));
        expect(at.column).toBeLessThan(columns);
      }),
    );
  });
});

describe("picks", () => {
  const ids = ["a", "b", "c", "d", "e"];

  test("one is added and taken back", () => {
    expect(togglePick(new Set(["a"]), "b")).toEqual(new Set(["a", "b"]));
    expect(togglePick(new Set(["a", "b"]), "b")).toEqual(new Set(["a"]));
  });

  test("a range goes either way, shrinks again, and keeps what was picked before", () => {
    const before = new Set(["e"]);
    const range = (anchor: string, to: string) =>
      [...pickRange(ids, { anchor, to, before })].sort();
    expect(range("b", "d")).toEqual(["b", "c", "d", "e"]);
    expect(range("b", "c")).toEqual(["b", "c", "e"]);
    expect(range("c", "a")).toEqual(["a", "b", "c", "e"]);
    expect(range("gone", "b")).toEqual(["b", "e"]);
    expect(range("b", "gone")).toEqual(["e"]);
  });

  test("all that are shown, or none of them where all are; those not shown are left alone", () => {
    const some = togglePickAll(new Set(["hidden", "a"]), ids);
    expect(some).toEqual(new Set(["hidden", ...ids]));
    expect(togglePickAll(some, ids)).toEqual(new Set(["hidden"]));
  });
});
