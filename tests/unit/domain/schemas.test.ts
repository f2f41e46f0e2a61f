import fc from "fast-check";
import { expect, test } from "vitest";
import { readChronologySnapshot, readEntrySnapshot } from "#lib/domain/read-snapshot.ts";
import { readAssertion, readCitation } from "#lib/domain/schemas.ts";
import {
  assertion,
  citation,
  dateOf,
  idOf,
  killed,
  placeOf,
  snapshot,
} from "#tests/support/domain/entry-fixtures.ts";

const JUDGED = { name: "", actorId: null, confidence: "low", likelihood: null };

test("what is well formed comes back as it is", () => {
  const assertions = [
    dateOf(1, "2023-03-09"),
    killed(2, 3),
    placeOf(3, "Balkh", { lat: 36.75, lng: 66.9 }),
    assertion(4, "claim", { status: "denied", name: "", actorId: null, mode: null }),
    assertion(5, "attribution", { status: "suspected", ...JUDGED }),
    assertion(6, "count", {
      unit: "attacks",
      low: null,
      best: 353,
      high: null,
      qualifier: "exact",
    }),
    assertion(7, "weapon", null, { kind: "somevalue" }),
    assertion(8, "target", { name: "Governor", actorId: null, type: "government" }),
  ];
  const entry = snapshot(assertions, [citation(1, idOf(1), { credibility: 2 }), citation(2, null)]);
  expect(readEntrySnapshot(entry)).toEqual({ snapshot: entry, issues: [] });
});

test.each([
  [{ ...dateOf(1, "2023-02-29") }, "edtf"],
  [{ ...dateOf(1, "2023"), id: "x" }, "id"],
  [{ ...dateOf(1, "2023"), field: "mood" }, "field"],
  [{ ...dateOf(1, "2023"), value: null }, "date"],
  [killed(1, -1), ">=0"],
  [killed(1, 1.5), "int"],
  [killed(1, 5, "exact", { low: 9 }), "low figure"],
  [placeOf(1, "Kabul", { lat: 91, lng: 0 }), "lat"],
  [placeOf(1, "Kabul", { lat: 34 }), "half"],
  [placeOf(1, "  "), "empty"],
  [null, "object"],
])("leaves out an assertion that is not one (%#)", (raw, word) => {
  const read = readAssertion(raw);
  expect(read.ok ? "" : read.error).toContain(word);
});

test("a bad piece is named and does not take the rest with it", () => {
  const entry = { ...snapshot([dateOf(1, "2023")]), kind: "party", title: 7 };
  const raw = { ...entry, assertions: [...entry.assertions, { id: 1 }], tags: ["a", "", 3, "a"] };
  const read = readEntrySnapshot(raw);
  expect(read.snapshot).toMatchObject({ kind: "context", title: "", tags: ["a"] });
  expect(read.snapshot.assertions).toHaveLength(1);
  expect(read.issues).toHaveLength(3);
});

test("long texts are cut, keys that nobody knows are dropped", () => {
  const long = "x".repeat(5_000);
  const read = readCitation({ ...citation(1, null), locator: long, note: long, extra: 1 });
  expect(read.ok && [read.value.locator.length, read.value.note.length]).toEqual([200, 2_000]);
  expect(read.ok && Object.keys(read.value)).not.toContain("extra");
  const { snapshot: entry } = readEntrySnapshot({ title: long, summary: long });
  expect([entry.title.length, entry.summary.length]).toEqual([500, 4_000]);
});

test("a value of another kind of assertion is forgotten", () => {
  const read = readAssertion({ ...dateOf(1, "2023"), kind: "novalue" });
  expect(read).toMatchObject({ ok: true, value: { kind: "novalue", value: null } });
});

test("lanes and eras of a chronology", () => {
  const lane = { id: idOf(1), title: "Attacks", hue: 9, position: 1.5 };
  const era = { id: idOf(2), title: "Republic", start: "2015", end: ".." };
  const raw = { title: "T", lanes: [lane, {}], eras: [era, { ...era, start: "then" }] };
  const { snapshot: chronology, issues } = readChronologySnapshot(raw);
  expect(chronology.lanes).toEqual([{ ...lane, hue: 4 }]);
  expect(chronology.eras).toEqual([era]);
  expect(issues).toHaveLength(2);
});

test("the time zone of a chronology is one that is known, else universal time", () => {
  const zoneOf = (timeZone: unknown) => readChronologySnapshot({ timeZone }).snapshot.timeZone;
  expect(zoneOf("Asia/Kabul")).toBe("Asia/Kabul");
  for (const junk of [undefined, null, 5, "", "Nowhere/Land", "+04:30", "A".repeat(5000), {}])
    expect(zoneOf(junk)).toBe("UTC");
});

test("nothing makes the readers throw", () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (a, b) => {
      const read = readEntrySnapshot({
        assertions: [a],
        citations: [b],
        tags: a,
        narrative: b,
        title: a,
      });
      expect(typeof read.snapshot.title).toBe("string");
      expect(readChronologySnapshot(a).snapshot.lanes).toEqual([]);
    }),
  );
});
