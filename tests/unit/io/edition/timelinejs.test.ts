import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { timelineSpan } from "#lib/io/edition/timeline-date.ts";
import { writeTimelineJs } from "#lib/io/edition/write-timelinejs.ts";
import { writeTimelineJsCsv } from "#lib/io/edition/write-timelinejs-csv.ts";
import { ENTRY, makePublished, URLS } from "#tests/support/domain/edition-fixture.ts";

const numeric = { type: "string", pattern: "^-?\\d+$" };
const exactly = (required: string[], properties: object) => ({
  ...{ type: "object", additionalProperties: false, required, properties },
});
const DATE = {
  ...exactly(["year"], { year: numeric, month: numeric, day: numeric }),
  dependentRequired: { day: ["month"] },
};
const TEXT = exactly([], { headline: { type: "string" }, text: { type: "string" } });
const SLIDE = {
  ...{ unique_id: { type: "string" }, text: TEXT, group: { type: "string" } },
  ...{ start_date: DATE, end_date: DATE, display_date: { type: "string" } },
  autolink: { const: false },
};
/** As timeline.knightlab.com/docs/json-format.html has it, and nothing that it has not. */
const TIMELINE = exactly(["events"], {
  title: exactly(["text"], SLIDE),
  events: { type: "array", minItems: 1, items: exactly(["start_date", "text", "autolink"], SLIDE) },
  eras: {
    type: "array",
    items: exactly(["start_date", "end_date"], { start_date: DATE, end_date: DATE, text: TEXT }),
  },
});

const published = makePublished();
const read = (of = published) => JSON.parse(writeTimelineJs(of, URLS));
const eventOf = (id: string) =>
  read().events.find((event: { unique_id: string }) => event.unique_id === id);
const rows = (of = published): Record<string, string>[] =>
  parse(writeTimelineJsCsv(of, URLS), { bom: true, columns: true });

test("is what TimelineJS documents", () => {
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(TIMELINE);
  validate(read());
  expect(validate.errors).toBeNull();
});

describe("dates", () => {
  test.each([
    ["2021-08-26", { year: "2021", month: "8", day: "26" }, null],
    ["2022-03", { year: "2022", month: "3" }, null],
    ["2021", { year: "2021" }, null],
    ["2021~", { year: "2021" }, null],
    [
      "2023-05-03/2023-05-05",
      { year: "2023", month: "5", day: "3" },
      { year: "2023", month: "5", day: "5" },
    ],
    ["2014/2021-08", { year: "2014" }, { year: "2021", month: "8" }],
    ["2021-07-15/..", { year: "2021", month: "7", day: "15" }, null],
    ["../2014-12", { year: "2014", month: "12" }, null],
    ["2021-08-XX", { year: "2021", month: "8" }, null],
    ["201X", { year: "2010" }, { year: "2019" }],
    ["2021-XX", { year: "2021" }, null],
    [
      "[2021-08-26,2021-08-28]",
      { year: "2021", month: "8", day: "26" },
      { year: "2021", month: "8", day: "28" },
    ],
  ])("%s is as exact as it is known", (edtf, start, end) => {
    const span = timelineSpan(edtf);
    expect(span?.start).toEqual(start);
    expect(span?.end).toEqual(end);
  });

  test.each(["../..", "XXXX-03-01", "yesterday"])("%s stands nowhere", (edtf) => {
    expect(timelineSpan(edtf)).toBeNull();
  });

  test("are said in words, and no first of January is made up", () => {
    expect(eventOf(ENTRY.month)).toMatchObject({
      ...{ start_date: { year: "2022", month: "3" }, display_date: "March 2022" },
    });
    expect(eventOf(ENTRY.before).display_date).toBe("before December 2014");
    expect(eventOf(ENTRY.open)).not.toHaveProperty("end_date");
    expect(writeTimelineJs(published, URLS)).not.toContain('"day":"1"');
  });
});

test("tells what is contested, withheld and retracted, and not twice what was merged", () => {
  expect(eventOf(ENTRY.exact).text.text).toContain("Killed: 170 (contested)");
  expect(eventOf(ENTRY.withheld).text.text).toContain("name withheld (witness)");
  expect(eventOf(ENTRY.retracted).text.headline).toBe("Retracted: An attack that was not");
  expect(eventOf(ENTRY.merged)).toBeUndefined();
  expect(read().title.text.text).toContain("1 entry without a date is not shown.");
});

test("an era without an end is left out, since it would be given one", () => {
  expect(read().eras).toMatchObject([{ text: { headline: "An era" } }]);
});

test("the spreadsheet says the same under the heads of the template", () => {
  const [title, ...others] = rows();
  expect(title).toMatchObject({ Type: "title", Year: "", Headline: "Attacks, 2014 to 2024" });
  const events = others.filter(({ Type }) => Type === "");
  expect(events).toHaveLength(read().events.length);
  expect(events.find(({ Year }) => Year === "2022")).toMatchObject({
    ...{ Month: "3", Day: "", "Display Date": "March 2022", Group: "Kabul" },
  });
  expect(others.filter(({ Type }) => Type === "era")).toHaveLength(1);
});

test("a retracted edition says so first", () => {
  const retracted = makePublished({}, { retractedAt: "2026-04-01T00:00:00.000Z" });
  expect(read(retracted).title.text.headline).toMatch(/^Retracted: /);
  expect(rows(retracted)[0]?.Headline).toMatch(/^Retracted: /);
});
