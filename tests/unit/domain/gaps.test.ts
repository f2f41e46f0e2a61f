import { describe, expect, test } from "vitest";
import type { EntrySnapshot } from "#lib/domain/entry.ts";
import { findGaps, formatGap, parseGap } from "#lib/domain/gaps.ts";
import { readRowGaps } from "#lib/domain/row-gaps.ts";
import {
  assertion,
  citation,
  dateOf,
  idOf,
  killed,
  placeOf,
  snapshot,
} from "#tests/support/domain/entry-fixtures.ts";
import { lookUp, makeSource } from "#tests/support/domain/make-source.ts";

const paper = makeSource({ id: "paper", publisher: "The Paper", published: "2024-03-22" });
const wire = makeSource({ id: "wire", publisher: "A Wire" });
const own = makeSource({ id: "own", publisher: "A group", isPerpetratorMedia: true });
const lookup = lookUp(paper, wire, own);

const gapsOf = (content: EntrySnapshot): string[] => findGaps(content, lookup).map(formatGap);
const DATE = dateOf(1, "2024-03-22");
const PLACE = placeOf(2, "Kabul");
const cite = (number: number, sourceId: string, part = {}) =>
  citation(number, idOf(number), { sourceId, ...part });
const WELL = [cite(1, "paper"), cite(2, "wire")];

test("an entry whose values have independent sources has no gap", () => {
  expect(gapsOf(snapshot([DATE, PLACE], WELL))).toEqual([]);
});

describe("each kind of gap", () => {
  test("nothing at all", () => {
    expect(gapsOf(snapshot([]))).toEqual(["no_source", "undated", "unlocated"]);
  });

  test("a shown value without a source, and one voice only", () => {
    expect(gapsOf(snapshot([DATE, PLACE], [cite(1, "paper")]))).toEqual([
      "single_voice",
      "unsourced:place",
    ]);
  });

  test("a note in the narrative is a source of the entry, though not of a value", () => {
    const attrs = { sourceId: "paper", locator: "" };
    const narrative = {
      type: "doc",
      content: [{ type: "paragraph", content: [{ type: "citation", attrs }] }],
    };
    const content = { ...snapshot([DATE, PLACE]), narrative };
    expect(gapsOf(content)).toEqual(["single_voice", "unsourced:date", "unsourced:place"]);
  });

  test("perpetrators' own media alone", () => {
    const claim = assertion(3, "claim", { status: "claimed_central_media", name: "" });
    const content = snapshot([DATE, PLACE, claim], [...WELL, cite(3, "own")]);
    expect(gapsOf(content)).toEqual(["perpetrator_only:claim"]);
    expect(gapsOf(snapshot([DATE, PLACE, claim], [...content.citations, cite(3, "wire")]))).toEqual(
      [],
    );
  });

  test("graded 1 without a second independent voice behind the value", () => {
    const alone = [cite(1, "paper", { credibility: 1 }), cite(2, "wire")];
    expect(gapsOf(snapshot([DATE, PLACE], alone))).toEqual(["unconfirmed:date"]);
    const second = citation(9, idOf(1), { sourceId: "wire" });
    expect(gapsOf(snapshot([DATE, PLACE], [...alone, second]))).toEqual([]);
    const copy = { ...second, independentGroup: "The Paper" };
    expect(gapsOf(snapshot([DATE, PLACE], [...alone, copy]))).toEqual(["unconfirmed:date"]);
  });

  test("values that differ want a reason, on the value or on the rule", () => {
    const tolls = [killed(3, 130), killed(4, 145)];
    const citations = [...WELL, cite(3, "paper")];
    const content = snapshot([DATE, PLACE, ...tolls], citations);
    expect(gapsOf(content)).toEqual(["contested:casualties.killed.total"]);
    const reasoned = { ...killed(3, 130), rank: "preferred", rationale: "newest" } as const;
    expect(gapsOf({ ...content, assertions: [DATE, PLACE, reasoned, killed(4, 145)] })).toEqual([]);
    const decision = {
      ...{ key: "casualties.killed.total", rule: "range" as const, rationale: "both stand" },
      ...{
        low: null,
        best: null,
        high: null,
        qualifier: "about" as const,
        outcome: null,
        decidedAt: "",
      },
    };
    expect(gapsOf({ ...content, decisions: [decision] })).toEqual([]);
  });

  test("“exists, not known” leaves a date or a place missing; “known to be none” does not", () => {
    const unknown = assertion(1, "date", null, { kind: "somevalue" });
    const none = assertion(2, "place", null, { kind: "novalue" });
    expect(gapsOf(snapshot([unknown, none], WELL))).toEqual(["undated"]);
  });

  test("developing figures go stale thirty days after the newest of them", () => {
    const content = { ...snapshot([DATE, PLACE], WELL), flags: ["developing" as const] };
    expect(gapsOf(content)).toEqual(["developing:2024-03-22"]);
    const row = { gaps: gapsOf(content) };
    expect(readRowGaps(row, "2024-04-21")).toEqual([]);
    expect(readRowGaps(row, "2024-04-22")).toEqual([{ code: "developing", detail: "2024-03-22" }]);
    expect(readRowGaps({ gaps: ["developing", "nonsense"] }, "2024-01-01")).toHaveLength(1);
  });
});

test("a gap goes to its text and back", () => {
  for (const text of ["no_source", "unsourced:count.a:b", "developing:2024-01-01"]) {
    const gap = parseGap(text);
    expect(gap && formatGap(gap)).toBe(text);
  }
  expect(parseGap("other:date")).toBeNull();
});
