import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainText } from "#lib/domain/citation-styles/parts.ts";
import { citedWork, marked, STYLES } from "./cited-works.ts";

const CORPUS = new URL("../../corpus/references/styles.txt", import.meta.url);

/** One case for each heading: a work in JSON, then a line for each style. */
const cases = readFileSync(CORPUS, "utf8")
  .split(/^# /m)
  .slice(2)
  .map((block) => {
    const [name = "", json = "{}", ...lines] = block.trim().split("\n");
    const { locator, ...given } = JSON.parse(json);
    const expected = lines.map((line) => line.split(" | "));
    return { name, work: citedWork(given), locator, expected };
  });

test("the corpus has every style for every work", () => {
  expect(cases.length).toBeGreaterThan(15);
  for (const { expected } of cases) {
    expect(expected.map(([style]) => style)).toEqual(Object.keys(STYLES));
  }
});

describe.each(cases)("$name", ({ work, locator, expected }) => {
  test.each(expected)("%s", (style = "", text = "") => {
    expect(marked(STYLES[style]?.(work, { locator }) ?? [])).toBe(text);
  });
});

const someWork = fc
  .record({
    title: fc.string(),
    translatedTitle: fc.constantFrom("", "In English"),
    publisher: fc.string(),
    published: fc.constantFrom("", "2020", "2020-03~", "2020-21", "[2019,2020]", "2021/..", "XXXX"),
    authors: fc.array(fc.record({ family: fc.string(), given: fc.string() }), { maxLength: 25 }),
    kind: fc.constantFrom("book", "academic", "press_wire", "un_report", "court_record", "video"),
  } as const)
  .map((given) => citedWork(given));

test("no work makes a style throw, and none leaves an empty part", () => {
  fc.assert(
    fc.property(someWork, fc.string(), (work, locator) => {
      for (const format of Object.values(STYLES)) {
        const parts = format(work, { locator });
        expect(parts.every(({ text }) => text !== "")).toBe(true);
      }
    }),
  );
});

test("an address of perpetrators' media is never whole, by flag or by kind", () => {
  const url = "https://media.example.org/x";
  const works = [
    citedWork({ title: "T", url, isPerpetratorMedia: true }),
    citedWork({ title: "T", url, kind: "perpetrator_communique" }),
    citedWork({ title: "T", csl: { DOI: "10.1/x" }, isPerpetratorMedia: true }),
  ];
  for (const work of works) {
    for (const format of Object.values(STYLES)) {
      expect(plainText(format(work, {}))).not.toMatch(/https?:/);
    }
  }
});
