import fc from "fast-check";
import { expect, test } from "vitest";
import { compareByDate, yearOf } from "#lib/domain/order.ts";
import { row } from "#tests/support/domain/entry-fixtures.ts";

test("earliest day, then the narrower date, then the given order, then the id; undated last", () => {
  const expected = [
    row(9, "2015"),
    row(1, "2021-01-01"),
    row(2, "2021-01"),
    row(3, "2021"),
    row(4, "2021/.."),
    row(12, "2024-10-07"),
    row(11, "../2024-12"),
    row(6, "2024-12-01", 1),
    row(5, "2024-12-01", 2),
    row(7, "2024-12-01", 2),
    row(8, "2024-12-11"),
    row(10, null),
    row(13, "XXXX"),
  ];
  for (let turn = 0; turn < expected.length; turn += 1) {
    const turned = [...expected.slice(turn), ...expected.slice(0, turn)].reverse();
    expect(turned.sort(compareByDate).map((one) => one.id)).toEqual(expected.map((one) => one.id));
  }
});

test.each([
  ["2024-03-22", "2024"],
  ["2021/..", "2021"],
  ["../2024-12", "2024"],
  ["../2024-12~", "2024"],
  ["[..2015]", "2015"],
  ["2022-12/2023-01", "2022"],
  ["XXXX", null],
  [null, null],
])("%s is listed under %s", (edtf, year) => {
  expect(yearOf(row(1, edtf))).toBe(year);
});

test("the order is total: antisymmetric, transitive, and equal only to itself", () => {
  const edtf = fc.constantFrom(
    null,
    "XXXX",
    "2021",
    "2021-01",
    "2021-01-01",
    "2021/..",
    "../2021",
    "../2021-01",
    "../2021-01-01",
    "[..2021]",
    "[2021..]",
    "2020-12/2021-01",
    "202X",
    "2021~",
    "2021-24",
    "/2020-12-31",
  );
  const any = fc.record({ id: fc.nat(30), edtf, order: fc.integer({ min: -1, max: 1 }) });
  fc.assert(
    fc.property(any, any, any, (x, y, z) => {
      const [a, b, c] = [x, y, z].map(({ id, edtf, order }) => row(id, edtf, order)) as [
        ReturnType<typeof row>,
        ReturnType<typeof row>,
        ReturnType<typeof row>,
      ];
      expect(Math.sign(compareByDate(a, b)) + Math.sign(compareByDate(b, a))).toBe(0);
      if (a.id !== b.id) expect(compareByDate(a, b)).not.toBe(0);
      if (compareByDate(a, b) <= 0 && compareByDate(b, c) <= 0) {
        expect(compareByDate(a, c)).toBeLessThanOrEqual(0);
      }
    }),
    { numRuns: 3_000 },
  );
});

test("the order is stable: whatever order the rows came in, they are listed in one", () => {
  const edtf = fc.constantFrom(null, "XXXX", "2021", "2021-01-01", "../2021", "[2021..]", "2021~");
  const rows = fc
    .uniqueArray(fc.record({ id: fc.nat(60), edtf, order: fc.integer({ min: -1, max: 1 }) }), {
      selector: ({ id }) => id,
      maxLength: 20,
    })
    .map((all) => all.map(({ id, edtf, order }) => row(id, edtf, order)));
  const shuffled = rows.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, ([all, other]) => {
      const sorted = all.toSorted(compareByDate);
      expect(other.toSorted(compareByDate)).toEqual(sorted);
      expect(sorted.toSorted(compareByDate)).toEqual(sorted);
    }),
  );
});

test("of entries of one day those without a time come first, then by the clock, across zones", () => {
  const timed = (number: number, time: string | null, zone: string | null) => {
    const made = row(number, "2023-03-10");
    return { ...made, date: made.date && { ...made.date, time, zone } };
  };
  const expected = [
    timed(5, null, null),
    timed(4, "01:00", "Asia/Kabul"),
    timed(3, "08:00", null),
    timed(2, "14:30", "UTC"),
    timed(1, "14:35", "UTC"),
  ];
  expect([...expected].reverse().sort(compareByDate)).toEqual(expected);
  // What editors decided stands above the clock.
  const moved = { ...timed(6, "22:00", null), sameDayOrder: -1 };
  expect([...expected, moved].sort(compareByDate)[0]).toBe(moved);
});
