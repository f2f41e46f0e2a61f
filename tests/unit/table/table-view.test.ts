import { expect, test } from "vitest";
import {
  COLUMN_IDS,
  moveColumn,
  readColumns,
  toggleColumn,
} from "#components/table/table-columns.ts";
import { FIRST_VIEW, nextSort, readTableView, showColumns } from "#components/table/table-view.ts";

test("a hidden column comes back where it stands by default, and the title is never hidden", () => {
  const without = toggleColumn(COLUMN_IDS, "lane");
  expect(without).not.toContain("lane");
  expect(toggleColumn(without, "lane")).toEqual(COLUMN_IDS);
  expect(toggleColumn(["title", "date"], "lane")).toEqual(["title", "date", "lane"]);
  expect(toggleColumn(["date", "title"], "title")).toEqual(["date", "title"]);
});

test("a column moves by one place and not over the ends", () => {
  expect(moveColumn(["date", "title", "lane"], "lane", -1)).toEqual(["date", "lane", "title"]);
  expect(moveColumn(["date", "title"], "date", -1)).toEqual(["date", "title"]);
  expect(moveColumn(["date", "title"], "title", 1)).toEqual(["date", "title"]);
});

test("what was kept is read with care", () => {
  expect(readColumns(["kind", "gone", "kind", 7])).toEqual(["title", "kind"]);
  expect(readTableView(null)).toEqual(FIRST_VIEW);
  expect(readTableView("{")).toEqual(FIRST_VIEW);
  const view = { columns: ["title", "kind"], sort: { column: "kind", isDescending: true } };
  expect(readTableView(JSON.stringify(view))).toEqual(view);
  expect(readTableView(JSON.stringify({ ...view, columns: ["title"] }))).toEqual({
    ...{ columns: ["title"], sort: null },
  });
});

test("a head sorts up, then down, then not at all, and a hidden column sorts nothing", () => {
  const up = nextSort(null, "kind");
  const down = nextSort(up, "kind");
  expect([up, down]).toMatchObject([{ isDescending: false }, { isDescending: true }]);
  expect(nextSort(down, "kind")).toBeNull();
  expect(nextSort(down, "title")).toEqual({ column: "title", isDescending: false });
  expect(showColumns({ columns: ["title", "kind"], sort: up }, ["title"]).sort).toBeNull();
});
