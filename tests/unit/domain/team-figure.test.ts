import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Assertion, Citation } from "#lib/domain/assertion.ts";
import { FIGURE_RULES, type FigureRule, QUALIFIERS } from "#lib/domain/codes.ts";
import { formatFigures } from "#lib/domain/format-value.ts";
import { computeTeamFigure, hasFigureChanged } from "#lib/domain/team-figure.ts";
import { assertion, citation, idOf, killed } from "#tests/support/domain/entry-fixtures.ts";
import { lookUp, makeSource } from "#tests/support/domain/make-source.ts";

const NONE = { low: null, best: null, high: null, qualifier: "unknown" } as const;
const ministry = makeSource({
  ...{ id: "ministry", kind: "official_statement", publisher: "A ministry", reliability: "C" },
  published: "2024-03-24",
});
const court = makeSource({
  id: "court",
  kind: "court_record",
  publisher: "A court",
  reliability: "A",
});
const paper = makeSource({ id: "paper", publisher: "The Paper", reliability: "B" });
const local = makeSource({ id: "local", publisher: "A local paper", reliability: "D" });
const lookup = lookUp(ministry, court, paper, local);

function figure(rule: FigureRule, group: Assertion[], citations: Citation[] = []) {
  return computeTeamFigure({ rule, ...NONE }, group, { citations, lookup });
}
const words = (...given: Parameters<typeof figure>) => {
  const found = figure(...given);
  return found && formatFigures(found);
};
const cites = (number: number, sourceId: string, part: Partial<Citation> = {}) =>
  citation(number, idOf(number), { sourceId, ...part });

describe("range over the accepted reports", () => {
  test("from the lowest to the highest, never their sum", () => {
    expect(words("range", [killed(1, 130), killed(2, 145), killed(3, 139)])).toBe("130 to 145");
    expect(words("range", [killed(1, 3)])).toBe("3");
    expect(words("range", [killed(1, 130, "at_least")])).toBe("at least 130");
    expect(words("range", [killed(1, 130, "at_least"), killed(2, 145)])).toBe("130 to 145");
  });

  test("reports that say the same are given as they are, never made exact", () => {
    const atMost = killed(1, null, "at_most", { low: null, high: 50 });
    expect(words("range", [atMost])).toBe("at most 50");
    expect(words("range", [killed(1, 40, "about")])).toBe("about 40");
    expect(words("range", [killed(1, 40, "about"), killed(2, 40, "about")])).toBe("about 40");
    expect(words("range", [killed(1, 40), killed(2, 40, "about")])).toBe("about 40");
    expect(words("range", [atMost, killed(2, 20)])).toBe("0 to 50");
    expect(words("range", [killed(1, 100), killed(2, 130, "at_least")])).toBe("at least 100");
  });

  test("a report without a number is left out, and that is said", () => {
    const found = figure("range", [killed(1, null, "dozens"), killed(2, 130)]);
    expect(found).toMatchObject({ best: 130, caveat: "1 report gives no number and is left out." });
  });

  test("set aside and numberless reports do not count; without any there is no figure", () => {
    const aside = { ...killed(1, 400), rank: "deprecated" } as Assertion;
    expect(words("range", [aside, killed(2, 13)])).toBe("13");
    expect(figure("range", [aside, killed(2, null, "dozens")])).toBeNull();
    expect(words("range", [killed(1, null, "none_reported"), killed(2, 2)])).toBe("0 to 2");
  });
});

describe("latest official figure", () => {
  const group = [killed(1, 133), killed(2, 145), killed(3, 152)];

  test("the newest of an authority, by its own day or that of publication", () => {
    const asOf = (report: Assertion, day: string) =>
      ({ ...report, value: { ...report.value, asOf: day } }) as Assertion;
    const citations = [cites(1, "ministry"), cites(2, "court"), cites(3, "paper")];
    const [first, second, third] = group as [Assertion, Assertion, Assertion];
    expect(words("latest_official", [first, asOf(second, "2024-06"), third], citations)).toBe(
      "145",
    );
    expect(words("latest_official", [first, asOf(second, "2024-03-23"), third], citations)).toBe(
      "133",
    );
  });

  test("says so where none is official", () => {
    expect(figure("latest_official", group, [cites(3, "paper")])).toMatchObject({
      ...{ low: 133, high: 152, caveat: expect.stringContaining("No report is official yet") },
    });
  });
});

test("“130” and “at least 130” are votes for one figure", () => {
  const group = [killed(1, 130), killed(2, 130, "at_least"), killed(3, 145)];
  const citations = [cites(1, "paper"), cites(2, "local"), cites(3, "court")];
  expect(figure("majority", group, citations)).toMatchObject({ best: 130, caveat: null });
});

describe("majority", () => {
  const group = [killed(1, 130), killed(2, 145), killed(3, 145)];

  test("independent sources vote, not values", () => {
    const citations = [cites(1, "paper"), cites(2, "local"), cites(3, "court")];
    expect(words("majority", group, citations)).toBe("145");
    const copies = citations.map((each) => ({ ...each, independentGroup: "one wire" }));
    expect(figure("majority", group, copies)).toMatchObject({ low: 130, high: 145 });
    expect(figure("majority", group, copies)?.caveat).toMatch(/another figure/);
    expect(figure("majority", group)?.caveat).toMatch(/No report has a source/);
  });
});

test("the best graded source: reliability first, then credibility", () => {
  const group = [killed(1, 130), killed(2, 145), killed(3, 150)];
  const citations = [
    cites(1, "local", { credibility: 1 }),
    cites(2, "paper", { credibility: 3 }),
    cites(3, "paper", { credibility: 2 }),
  ];
  expect(words("source_hierarchy", group, citations)).toBe("150");
  expect(figure("source_hierarchy", group)?.caveat).toMatch(/graded/);
});

test("the team's own decision stands, and a rule tells when its outcome has changed", () => {
  const own = {
    rule: "team_decision",
    low: 140,
    best: 145,
    high: 150,
    qualifier: "about",
  } as const;
  const found = computeTeamFigure(own, [killed(1, 3)], { citations: [], lookup });
  expect(found && formatFigures(found)).toBe("about 145 (140 to 150)");
  const decision = {
    ...{ key: "casualties.killed.total", rule: "range" as const, rationale: "", ...NONE },
    ...{ outcome: { low: 130, best: 130, high: null, qualifier: "exact" as const }, decidedAt: "" },
  };
  expect(hasFigureChanged(decision, figure("range", [killed(1, 130)]))).toBe(false);
  expect(hasFigureChanged(decision, figure("range", [killed(1, 130), killed(2, 145)]))).toBe(true);
});

test("whatever the reports, a rule gives something between the least and the most of them", () => {
  const report = fc.record({
    best: fc.option(fc.integer({ min: 0, max: 1000 })),
    spread: fc.integer({ min: 0, max: 50 }),
    qualifier: fc.constantFrom(...QUALIFIERS),
  });
  const rules = FIGURE_RULES.filter((rule) => rule !== "team_decision");
  fc.assert(
    fc.property(fc.array(report, { maxLength: 6 }), fc.constantFrom(...rules), (given, rule) => {
      const group = given.map(({ best, spread, qualifier }, index) =>
        killed(index, best, qualifier, { high: best === null ? null : best + spread }),
      );
      const citations = group.map((_, index) => cites(index, index % 2 ? "paper" : "ministry"));
      const found = figure(rule, group, citations);
      const numbers = group.flatMap((each) =>
        each.field === "casualties" && each.value
          ? [each.value.low, each.value.best, each.value.high].filter((n) => n !== null)
          : [],
      );
      if (found === null) return;
      const all = [found.low, found.best, found.high].filter((n) => n !== null);
      const least = Math.min(
        ...numbers,
        given.some((g) => g.qualifier === "none_reported") ? 0 : 9e9,
      );
      expect(all.every((n) => n >= least && n <= Math.max(...numbers, 0))).toBe(true);
    }),
  );
});

test("a count has a figure too", () => {
  const count = (number: number, best: number) =>
    assertion(number, "count", {
      unit: "attacks",
      low: best,
      best,
      high: best,
      qualifier: "exact",
    });
  expect(words("range", [count(1, 353), count(2, 340)])).toBe("340 to 353");
});
