import { describe, expect, test } from "vitest";
import type { Assertion } from "#lib/domain/assertion.ts";
import { citedIds, groupKey, preferredOf } from "#lib/domain/assertion-group.ts";
import { numberSources } from "#lib/domain/citation-numbers.ts";
import { groupDiffers } from "#lib/domain/differing.ts";
import { countAgreement, countIndependent } from "#lib/domain/evidence.ts";
import { assertion, citation, dateOf, idOf, killed } from "#tests/support/domain/entry-fixtures.ts";
import { lookUp, makeSource } from "#tests/support/domain/make-source.ts";

const wire = makeSource({ id: "wire", publisher: "A Wire" });
const paper = makeSource({ id: "paper", publisher: "The Paper", mergedIds: ["old"] });
const unnamed = makeSource({ id: "unnamed", publisher: "" });
const lookup = lookUp(wire, paper, unnamed);

describe("how many sources agree", () => {
  const group = [killed(1, 130, "at_least"), killed(2, 145), killed(3, 139)];
  const [first] = group;

  test("a contradicting value without a source is told apart from one with", () => {
    const citations = [citation(1, idOf(1), { sourceId: "wire" })];
    const only = group.slice(0, 2);
    expect(countAgreement(first!, only, citations, lookup)).toEqual({
      ...{ agree: 1, differ: 0, unsourced: 1 },
    });
    citations.push(citation(2, idOf(2), { sourceId: "paper" }));
    expect(countAgreement(first!, only, citations, lookup)).toEqual({
      ...{ agree: 1, differ: 1, unsourced: 0 },
    });
  });

  test("one source counts once, also under the id that was merged into it", () => {
    const citations = [
      citation(1, idOf(2), { sourceId: "old" }),
      citation(2, idOf(3), { sourceId: "paper" }),
    ];
    expect(countAgreement(first!, group, citations, lookup)).toMatchObject({ differ: 1 });
  });

  test("of several targets each source speaks of its own", () => {
    const named = (number: number, name: string) =>
      assertion(number, "target", { name, actorId: null, type: null });
    const targets = [named(1, "Mosque"), named(2, "School")];
    const citations = [
      citation(1, idOf(1), { sourceId: "wire" }),
      citation(2, idOf(2), { sourceId: "paper" }),
    ];
    expect(countAgreement(targets[0]!, targets, citations, lookup)).toMatchObject({ agree: 1 });
  });

  test("“none” stands with the figures that it speaks of", () => {
    const none = {
      ...killed(9, 0),
      kind: "novalue",
      value: null,
      subject: "killed.total",
    } as Assertion;
    expect(groupKey(none)).toBe("casualties.killed.total");
    expect(groupDiffers([first!, none])).toBe(true);
    expect(groupKey({ ...none, subject: "" })).toBe("casualties");
  });

  test("a citation that contradicts the value itself differs; what is set aside does not count", () => {
    const aside = dateOf(2, "2023", { rank: "deprecated" });
    const citations = [
      citation(1, idOf(1), { sourceId: "wire" }),
      citation(2, idOf(1), { sourceId: "paper", stance: "contradicts" }),
      citation(3, idOf(2), { sourceId: "unnamed" }),
    ];
    const date = dateOf(1, "2021");
    expect(countAgreement(date, [date, aside], citations, lookup)).toEqual({
      ...{ agree: 1, differ: 1, unsourced: 0 },
    });
    expect(citedIds(citations)).toEqual(new Set([idOf(1), idOf(2)]));
    expect(preferredOf([aside], new Set())).toBeNull();
  });
});

test("independent are publishers; copies of one report and unnamed publishers are what they say", () => {
  const of = (...sources: string[]) =>
    sources.map((sourceId, index) => citation(index, null, { sourceId }));
  expect(countIndependent(of("wire", "paper"), lookup)).toBe(2);
  expect(countIndependent(of("paper", "old"), lookup)).toBe(1);
  expect(countIndependent(of("unnamed", "not in the library"), lookup)).toBe(2);
  const copies = of("wire", "paper").map((each) => ({
    ...each,
    independentGroup: "Wire of 9 May",
  }));
  expect(countIndependent(copies, lookup)).toBe(1);
  const copyOfWire = [citation(1, null, { sourceId: "paper", independentGroup: "a wire" })];
  expect(countIndependent([...of("wire"), ...copyOfWire], lookup)).toBe(1);
});

test("sources are numbered down the narrative, then by the facts, merged ones once", () => {
  const note = (sourceId: string) => ({ sourceId, locator: "" });
  const canonical = (id: string) => lookup(id)?.id ?? id;
  const facts = [{ sourceId: "unnamed" }, { sourceId: "old" }, { sourceId: "wire" }];
  const numbers = numberSources(facts, [note("wire"), note("paper"), note("wire")], canonical);
  expect(Object.fromEntries(numbers)).toEqual({ wire: 1, paper: 2, unnamed: 3, old: 2 });
});
