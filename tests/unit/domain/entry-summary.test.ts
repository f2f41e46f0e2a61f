import { expect, test } from "vitest";
import type { EntrySnapshot } from "#lib/domain/entry.ts";
import { summarizeEntry as summarize } from "#lib/domain/entry-summary.ts";
import {
  assertion,
  citation,
  dateOf,
  idOf,
  killed,
  placeOf,
  snapshot,
} from "#tests/support/domain/entry-fixtures.ts";

const summarizeEntry = (content: EntrySnapshot) => summarize(content, () => undefined);

const differing = (...assertions: Parameters<typeof snapshot>[0]): string[] =>
  summarizeEntry(snapshot(assertions)).differing;

test("the latest preferred value wins over a cited one", () => {
  const dates = [
    dateOf(1, "2021", { rank: "preferred" }),
    dateOf(2, "2021-08", { rank: "preferred" }),
    dateOf(3, "2021-08-26"),
  ];
  const summary = summarizeEntry(snapshot(dates, [citation(1, idOf(3))]));
  expect(summary.date).toMatchObject({ edtf: "2021-08", sourced: false });
  expect(summary.otherDates.map((date) => date.edtf)).toEqual(["2021", "2021-08-26"]);
  expect(summary.unsourced).toEqual(["date"]);
});

test("two preferred in the same instant: the greater id, whatever the order of reading", () => {
  const at = "2024-01-01T00:00:00.000Z";
  const dates = [5, 7, 6].map((n) => dateOf(n, `202${n}`, { rank: "preferred", createdAt: at }));
  expect(summarizeEntry(snapshot(dates)).date?.edtf).toBe("2027");
  expect(summarizeEntry(snapshot(dates.toReversed())).date?.edtf).toBe("2027");
});

test("without a preferred value the first cited one, else the first", () => {
  const dates = [dateOf(1, "2021"), dateOf(2, "2022"), dateOf(3, "2023")];
  expect(summarizeEntry(snapshot(dates, [citation(1, idOf(2))])).date).toMatchObject({
    edtf: "2022",
    sourced: true,
  });
  expect(summarizeEntry(snapshot(dates)).date?.edtf).toBe("2021");
});

test.each(["contradicts", "mentions"] as const)("a citation that %s is no source", (stance) => {
  const read = summarizeEntry(snapshot([dateOf(1, "2021")], [citation(1, idOf(1), { stance })]));
  expect(read.unsourced).toEqual(["date"]);
});

test("deprecated values are neither shown nor compared", () => {
  const dates = [dateOf(1, "2021", { rank: "deprecated" }), dateOf(2, "2023")];
  const summary = summarizeEntry(snapshot(dates));
  expect(summary).toMatchObject({ date: { edtf: "2023" }, otherDates: [], differing: [] });
  expect(summarizeEntry(snapshot(dates.slice(0, 1)))).toMatchObject({ date: null, unsourced: [] });
});

test("counts assertions, citations and distinct sources", () => {
  const citations = [
    citation(1, idOf(1)),
    citation(2, null),
    citation(3, idOf(1), { sourceId: idOf(2001) }),
  ];
  const summary = summarizeEntry(snapshot([dateOf(1, "2021"), killed(2, 3)], citations));
  expect(summary).toMatchObject({ assertionCount: 2, citationCount: 3, sourceCount: 2 });
  expect(summary.unsourced).toEqual(["casualties.killed.total"]);
  expect(summary.tags).toEqual(["a", "b"]);
});

test("dates differ only where no day is common", () => {
  expect(differing(dateOf(1, "2021"), dateOf(2, "2021-08-26"))).toEqual([]);
  expect(differing(dateOf(1, "../2024-12"), dateOf(2, "2024-03-22"))).toEqual([]);
  expect(differing(dateOf(1, "2024?"), dateOf(2, "2023-01-01"))).toEqual(["date"]);
  expect(differing(dateOf(1, "XXXX"), dateOf(2, "2023-01-01"))).toEqual([]);
  expect(differing(dateOf(1, "2021"), dateOf(2, "2021-08-26"), dateOf(3, "2021-08-27"))).toEqual([
    "date",
  ]);
});

test("figures differ where both best ones are known and unequal, or the ranges lie apart", () => {
  const group = ["casualties.killed.total"];
  expect(differing(killed(1, 130, "at_least"), killed(2, 145))).toEqual(group);
  expect(differing(killed(1, 3), killed(2, 3, "at_least"))).toEqual([]);
  expect(differing(killed(1, null, "several", { low: 40 }), killed(2, 170))).toEqual([]);
  expect(differing(killed(1, null, "several", { low: 40 }), killed(2, 13))).toEqual(group);
  expect(differing(killed(1, null, "unknown"), killed(2, 13))).toEqual([]);
  expect(differing(killed(1, 0, "exact"), killed(2, null, "none_reported"))).toEqual([]);
});

const CLAIMED = { status: "claimed_central_media", name: "", actorId: null, mode: null };

test("“none” contradicts a value and “exists but unknown”; the latter contradicts nothing else", () => {
  const none = assertion(1, "weapon", null, { kind: "novalue" });
  const claimNone = assertion(2, "claim", null, { kind: "novalue" });
  const claimSome = assertion(3, "claim", null, { kind: "somevalue" });
  const claimed = assertion(4, "claim", CLAIMED);
  expect(differing(none)).toEqual([]);
  expect(differing(claimNone, claimed)).toEqual(["claim"]);
  expect(differing(claimNone, claimSome)).toEqual(["claim"]);
  expect(differing(claimSome, claimed)).toEqual([]);
});

test("places differ where neither can hold the other", () => {
  const kabul = placeOf(1, "Kabul", { lat: 34.5553, lng: 69.2075 });
  const gate = { lat: 34.5585, lng: 69.2213, precision: "site" };
  expect(differing(kabul, placeOf(2, "Abbey Gate", gate))).toEqual([]);
  expect(differing(kabul, placeOf(2, "Airport of KABUL"))).toEqual([]);
  expect(differing(kabul, placeOf(2, "Afghanistan", { precision: "country" }))).toEqual([]);
  expect(differing(kabul, placeOf(2, "Herat", { lat: 34.35, lng: 62.2 }))).toEqual(["place"]);
  expect(differing(kabul, placeOf(2, "Kabul", { country: "IR" }))).toEqual(["place"]);
});

test("several targets and weapons stand together; names of one perpetrator are compared folded", () => {
  const named = (n: number, field: "target" | "perpetrator", name: string) =>
    assertion(n, field, { name, actorId: null, type: null });
  expect(differing(named(1, "target", "Police"), named(2, "target", "Passers-by"))).toEqual([]);
  expect(differing(named(1, "perpetrator", "ISIS-K"), named(2, "perpetrator", "Isis K"))).toEqual(
    [],
  );
  expect(differing(named(1, "perpetrator", "ISIS-K"), named(2, "perpetrator", "Unknown"))).toEqual([
    "perpetrator",
  ]);
});
