import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  decodeFilter,
  decodeView,
  encodeFilter,
  VIEWS,
  writeFilter,
  writeView,
} from "#lib/domain/filter/address.ts";
import {
  type EntryFilter,
  FACETS,
  FIXED_CHOICES,
  NO_FILTER,
} from "#lib/domain/filter/entry-filter.ts";
import { makeFilter } from "./make-rows.ts";

const read = (query: string) => decodeFilter(new URLSearchParams(query));

const ANY_TEXT = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 });
const ANY_FILTER = fc
  .record({
    text: ANY_TEXT.filter((text) => text.trim() !== ""),
    from: fc.constantFrom("", "2021", "2021-08-26", "~2018", "[2021-05-03..2021-05-05]"),
    to: fc.constantFrom("", "1400", "2021-XX"),
    chosen: fc.record(
      Object.fromEntries(
        FACETS.map((facet) => {
          const fixed = FIXED_CHOICES[facet];
          return [facet, fixed ? fc.subarray([...fixed]) : fc.uniqueArray(ANY_TEXT)];
        }),
      ),
    ),
  })
  .map((filter) => filter as unknown as EntryFilter);

test("a filter comes back from its address as it was, whatever is in it", () => {
  fc.assert(
    fc.property(ANY_FILTER, (filter) => {
      expect(read(encodeFilter(filter).toString())).toEqual(filter);
    }),
  );
});

test("whatever an address says, it is read without an error, and the same again", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom("q", "from", ...FACETS), fc.string())),
      (given) => {
        const once = decodeFilter(new URLSearchParams(given));
        expect(read(encodeFilter(once).toString())).toEqual(once);
      },
    ),
  );
});

test("an address is short and can be read", () => {
  const filter = makeFilter({
    ...{ text: "kabul airport", from: "2021-08" },
    chosen: { kind: ["attack", "arrest"], place: ["AF-KAB"] },
  });
  expect(encodeFilter(filter).toString()).toBe(
    "q=kabul+airport&from=2021-08&kind=attack&kind=arrest&place=AF-KAB",
  );
  expect(encodeFilter(NO_FILTER).toString()).toBe("");
});

test("what is not known, too long or no date is left out", () => {
  expect(read("kind=attack&kind=nothing&status=&grade=Z&gaps=differs&gaps=x")).toEqual(
    makeFilter({ chosen: { kind: ["attack"], gaps: ["differs"] } }),
  );
  expect(read(`from=soon&to=2021-13&tag=${"x".repeat(300)}&lane=a&lane=a`)).toEqual(
    makeFilter({ chosen: { lane: ["a"] } }),
  );
  expect(read(`q=${"a".repeat(5000)}`).text).toHaveLength(200);
});

test("other parameters are neither read nor touched", () => {
  const params = new URLSearchParams("entry=1&view=map&kind=attack&q=old");
  writeFilter(params, makeFilter({ text: "new" }));
  expect(params.toString()).toBe("entry=1&view=map&q=new");
});

describe("the view", () => {
  test.each(VIEWS)("%s comes back", (view) => {
    const params = new URLSearchParams("q=a");
    writeView(params, view);
    expect(decodeView(params)).toBe(view);
    expect(params.has("view")).toBe(view !== "timeline");
  });

  test("that is not known is the timeline", () => {
    expect(decodeView(new URLSearchParams("view=globe"))).toBe("timeline");
  });
});
