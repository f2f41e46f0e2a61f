import { expect, test } from "vitest";
import { findNumbers, isCarried, listCarriedNumbers } from "#lib/domain/unsupported-numbers.ts";
import {
  assertion,
  dateOf,
  killed,
  placeOf,
  snapshot,
} from "#tests/support/domain/entry-fixtures.ts";

const numbersIn = (text: string): number[] => findNumbers(text).map(({ value }) => value);

test.each([
  ["Gunmen killed 145 people on 22 March 2024.", [145, 22, 2024]],
  ["1,234 people, 12.", [1234, 12]],
  ["on the 9th and 2nd", [9, 2]],
  ["۱۴۵ نفر در ۲ حمل ۱۴۰۳", [145, 2, 1403]],
  ["at 17:50", [17, 50]],
  ["3–5 May", [3, 5]],
  ["an A380, COVID-19, 3.5 per cent, 4km", []],
  ["", []],
])("numbers of “%s”", (text, values) => {
  expect(numbersIn(text)).toEqual(values);
});

test("offsets are those of the text", () => {
  const text = "killed 1,234 people";
  const [found] = findNumbers(text);
  expect(text.slice(found?.from, found?.to)).toBe("1,234");
});

test("figures, dates in every calendar, times and names carry numbers", () => {
  const date = { edtf: "2021-08-26", text: "26 August", calendar: "gregorian" };
  const facts = snapshot([
    assertion(1, "date", { ...date, time: "17:50", zone: null }),
    killed(2, 170, "about", { low: 160, high: 183 }),
    placeOf(3, "District 5"),
    dateOf(4, "2021-09/2021-10"),
  ]);
  const carried = listCarriedNumbers(facts, () => undefined);
  const flagged = (text: string) =>
    findNumbers(text)
      .filter((found) => !isCarried(found, carried))
      .map(({ value }) => value);
  expect(flagged("2021 8 26 17 50 170 160 183 5 9 10")).toEqual([]);
  // 4 Sonbola 1400 and 18 Muharram 1443 are the same day; in Latin digits 18 could be anything.
  expect(flagged("۴ سنبله ۱۴۰۰، ۱۸ محرم ۱۴۴۳")).toEqual([]);
  expect(flagged("13 and 18 people, ۱۳")).toEqual([13, 18, 13]);
});

test("the team's own figure carries its numbers", () => {
  const decision = {
    ...{ key: "casualties.killed.total", rule: "team_decision" as const, rationale: "x" },
    ...{
      low: 140,
      best: 145,
      high: 150,
      qualifier: "about" as const,
      outcome: null,
      decidedAt: "",
    },
  };
  const facts = { ...snapshot([]), decisions: [decision] };
  expect([...listCarriedNumbers(facts, () => undefined).any]).toEqual([140, 145, 150]);
});
