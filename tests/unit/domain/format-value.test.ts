import { expect, test } from "vitest";
import { formatFigures, formatValue, groupLabel } from "#lib/domain/format-value.ts";
import { assertion, dateOf, killed, placeOf } from "#tests/support/domain/entry-fixtures.ts";

test.each([
  ["casualties.killed.total", "Killed"],
  ["casualties.killed.civilian", "Killed (civilians)"],
  ["casualties.wounded.security_forces", "Wounded (security forces)"],
  ["casualties", "Casualties"],
  ["count.attacks", "Attacks"],
  ["count", "Count"],
  ["date", "Date"],
  ["claim", "Claim"],
])("the label of %s is %s", (key, label) => {
  expect(groupLabel(key)).toBe(label);
});

test.each([
  [{ best: 3, low: 3, high: 3, qualifier: "exact" }, "3"],
  [{ best: 130, low: 130, high: null, qualifier: "at_least" }, "at least 130"],
  [{ best: null, low: 40, high: null, qualifier: "several" }, "40 or more"],
  [{ best: null, low: null, high: 12, qualifier: "at_most" }, "at most 12"],
  [{ best: null, low: 100, high: 150, qualifier: "about" }, "100 to 150"],
  [{ best: 130, low: 100, high: 150, qualifier: "about" }, "about 130 (100 to 150)"],
  [{ best: 0, low: 0, high: 0, qualifier: "exact" }, "0"],
  [{ best: 1234567, low: null, high: null, qualifier: "exact" }, "1,234,567"],
  [{ best: null, low: null, high: null, qualifier: "dozens" }, "dozens"],
  [{ best: null, low: null, high: null, qualifier: "none_reported" }, "none reported"],
  [{ best: null, low: null, high: null, qualifier: "exact" }, "unknown"],
] as const)("figures in words (%#): %s", (figures, words) => {
  expect(formatFigures(figures)).toBe(words);
});

test("values in words", () => {
  expect(formatValue(killed(1, 130, "at_least"))).toBe("at least 130");
  expect(formatValue(dateOf(1, "2024-03-22"))).toBe("22 March 2024");
  const timed = {
    edtf: "2021-08-26",
    text: "",
    calendar: "gregorian",
    time: "17:50",
    zone: "Asia/Kabul",
  };
  expect(formatValue(assertion(1, "date", timed))).toBe("26 August 2021, 17:50 Kabul time");
  expect(formatValue(placeOf(1, "Kabul"))).toBe("Kabul");
  expect(formatValue(assertion(1, "claim", { status: "claimed_central_media", name: "" }))).toBe(
    "Claimed, central media",
  );
  expect(formatValue(assertion(1, "attribution", { status: "disputed", name: "ISIS-K" }))).toBe(
    "ISIS-K (disputed)",
  );
  const count = { unit: "attacks", low: null, best: 353, high: null, qualifier: "exact" };
  expect(formatValue(assertion(1, "count", count))).toBe("353 attacks");
  expect(formatValue(assertion(1, "weapon", null, { kind: "novalue" }))).toBe("none");
  expect(formatValue(assertion(1, "weapon", null, { kind: "somevalue" }))).toBe("unknown");
});
