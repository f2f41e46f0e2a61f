import { expect, test } from "vitest";
import * as Y from "yjs";
import { addAssertion, setDecision } from "#lib/collab/doc/edit-entry.ts";
import { readEntry } from "#lib/collab/doc/read-entry.ts";
import { openEntry } from "#lib/collab/doc/roots.ts";
import { CAPS } from "#lib/domain/caps.ts";
import { summarizeEntry } from "#lib/domain/entry-summary.ts";
import { newAssertion } from "#lib/domain/new-assertion.ts";

const date = (edtf: string) =>
  newAssertion({
    field: "date",
    value: { edtf, text: edtf, calendar: "gregorian", time: null, zone: null },
  });

test("a part keeps the id of its key, whatever it says of itself", () => {
  const doc = new Y.Doc();
  const [one, other] = [date("2021"), date("2022")];
  addAssertion(doc, one);
  addAssertion(doc, other);
  openEntry(doc).assertions.get(one.id)?.set("id", other.id);
  const ids = readEntry(doc).snapshot.assertions.map(({ id }) => id);
  expect(ids.sort()).toEqual([one.id, other.id].sort());
});

test("decisions that fall from low to high, or are none, are left out and named", () => {
  const doc = new Y.Doc();
  const figures = { low: 9, best: 5, high: 1, qualifier: "about" } as const;
  const rest = { rule: "team_decision", rationale: "", outcome: null, decidedAt: "" } as const;
  setDecision(doc, "count.attacks", { key: "count.attacks", ...figures, ...rest });
  openEntry(doc).decisions.set("__proto__", { rule: "range" });
  const { snapshot, issues } = readEntry(doc);
  expect(snapshot.decisions).toEqual([]);
  expect(issues).toContainEqual(expect.stringContaining("low figure above a high one"));
  expect(issues).toContainEqual(expect.stringContaining("__proto__"));
});

test("as many vague dates as an entry may hold are read and held together at once", () => {
  const doc = new Y.Doc();
  doc.transact(() => {
    for (let n = 0; n < CAPS.assertions + 50; n += 1)
      addAssertion(doc, date(`20${10 + (n % 80)}-0${1 + (n % 9)}-XX`));
  });
  const { snapshot, issues } = readEntry(doc);
  expect(snapshot.assertions).toHaveLength(CAPS.assertions);
  expect(issues).toHaveLength(1);
  expect(summarizeEntry(snapshot, () => undefined).differing).toEqual(["date"]);
});
