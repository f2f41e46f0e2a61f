import { expect, test } from "vitest";
import { readBounds } from "#lib/domain/date/bounds.ts";

test.each([
  ["2024-03-22", "day"],
  ["2021-08-XX", "month"],
  ["2021-08", "month"],
  ["2023-21", "season"],
  ["2021-XX-03", "year"],
  ["2021", "year"],
  ["202X", "decade"],
  ["20XX", "century"],
  ["2021/2022", "interval"],
  ["[2021,2022]", "set"],
  ["XXXX", "unknown"],
])("the precision of %s is %s", (edtf, precision) => {
  expect(readBounds(edtf)).toMatchObject({ ok: true, value: { precision } });
});

test.each([
  ["../2015", true, false],
  ["/2015", true, false],
  ["2015/..", false, true],
  ["2015/", false, true],
  ["[..2015]", true, false],
  ["[2015..]", false, true],
  ["2015/2016", false, false],
  ["XXXX", false, false],
])("%s: open start %s, open end %s", (edtf, openStart, openEnd) => {
  expect(readBounds(edtf)).toMatchObject({ ok: true, value: { openStart, openEnd } });
});

test("an unknown beginning is null and not 1970", () => {
  expect(readBounds("/2015-01")).toMatchObject({ value: { earliest: null, latest: "2015-01-31" } });
});

test("qualifiers are told and do not widen the bounds", () => {
  const bounds = { earliest: "2021-01-01", latest: "2021-12-31" };
  expect(readBounds("2021~")).toMatchObject({
    value: { ...bounds, approximate: true, uncertain: false },
  });
  expect(readBounds("2021?")).toMatchObject({
    value: { ...bounds, approximate: false, uncertain: true },
  });
  expect(readBounds("2021%")).toMatchObject({
    value: { ...bounds, approximate: true, uncertain: true },
  });
  expect(readBounds("2020/2021~")).toMatchObject({ value: { approximate: true } });
});

test.each([
  "",
  "2023-02-29",
  "2023-04-31",
  "2022/2021",
  "21",
  "202",
  "Y20211",
  "-0044",
  "0000",
  "../..",
  "2021-26-01",
  "2021-08-26T10:00",
  "[]",
])("refuses %s", (edtf) => {
  expect(readBounds(edtf).ok).toBe(false);
});
