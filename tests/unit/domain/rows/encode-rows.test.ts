import fc from "fast-check";
import { expect, test } from "vitest";
import type { EntryRow } from "#lib/domain/entry.ts";
import { decodeRows, encodeRows, type PackedRows } from "#lib/domain/rows/encode-rows.ts";
import { makeDay, makeRow } from "../../timeline/make-row.ts";

/** As the web server sends it and a browser reads it. */
const travel = (rows: EntryRow[]): PackedRows => JSON.parse(JSON.stringify(encodeRows(rows)));

const word = fc.oneof(fc.constantFrom("", "null", "[]", "a", "\u0001a", "كابل"), fc.string());
const words = fc.array(word, { maxLength: 3 });
const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
/** JSON does not tell -0 from 0. */
const plain = (value: number) => (value === 0 ? 0 : value);
const number = fc.oneof(fc.nat(), fc.double({ noNaN: true, noDefaultInfinity: true })).map(plain);

const date = fc.record({
  ...{ edtf: word, text: word, earliest: orNull(word), latest: orNull(word) },
  ...{ calendar: fc.constantFrom("gregorian" as const, "persian" as const) },
  ...{ time: orNull(word), zone: orNull(word), sourced: fc.boolean() },
});
const place = fc.record({
  ...{ name: word, country: orNull(word), admin1: orNull(word), settlement: word },
  ...{ lat: orNull(number), lng: orNull(number) },
  precision: fc.constantFrom("site" as const, "country" as const),
  publicPrecision: fc.constantFrom(null, "admin1" as const),
});
const row: fc.Arbitrary<EntryRow> = fc
  .record({
    ...{ title: word, summary: word, laneId: orNull(word), tags: words, killed: orNull(word) },
    ...{ date: orNull(date), otherDates: fc.array(date, { maxLength: 2 }), place: orNull(place) },
    ...{ gaps: words, differing: words, unsourced: words, actorIds: words, sourceIds: words },
    ...{ editorIds: words, revision: fc.nat(), sameDayOrder: fc.integer(), embargo: orNull(word) },
    ...{ deletedAt: orNull(word), updatedAt: word, reliability: fc.constantFrom(null, "A", "F") },
  })
  .map((given) => makeRow("id", given as Partial<EntryRow>));

test("whatever rows there are come back as they were", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
      expect(decodeRows(travel(rows))).toEqual(rows);
    }),
  );
});

test("rows with equal lists share one", () => {
  const rows = ["1", "2", "3", "4"].map((id) => makeRow(id, { tags: ["prison"], actorIds: [] }));
  const decoded = decodeRows(travel(rows)) ?? [];
  expect(decoded[3]?.tags).toEqual(["prison"]);
  expect(decoded[3]?.tags).toBe(decoded[0]?.tags);
  expect(decoded[3]?.actorIds).toBe(decoded[0]?.actorIds);
});

test("a version from the future is refused, not misread", () => {
  expect(decodeRows({ ...travel([makeRow("1")]), version: 99 as never })).toBeNull();
});

test("a thousand rows take less than a third of their plain JSON", () => {
  const rows = Array.from({ length: 1000 }, (_, n) =>
    makeRow(`${n}`, { date: makeDay(`2023-01-${10 + (n % 20)}`), tags: ["prison", "Kabul"] }),
  );
  const plainJson = JSON.stringify(rows).length;
  expect(JSON.stringify(encodeRows(rows)).length).toBeLessThan(plainJson / 3);
});
