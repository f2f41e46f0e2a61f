import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { writeAssertionsCsv } from "#lib/io/edition/write-assertions-csv.ts";
import { writeEntriesCsv } from "#lib/io/edition/write-entries-csv.ts";
import { ENTRY, makePublished, SOURCE, URLS } from "#tests/support/domain/edition-fixture.ts";
import { idOf } from "#tests/support/domain/entry-fixtures.ts";

type Row = Record<string, string>;
const read = (text: string): Row[] => parse(text, { bom: true, columns: true });
const rowOf = (rows: Row[], id: string): Row => rows.find((row) => row.id === id) ?? {};

const published = makePublished();

test("begins with a byte order mark, and every row has every cell", () => {
  const text = writeEntriesCsv(published, URLS);
  expect(text.startsWith("\ufeffid,url,")).toBe(true);
  expect(read(text)).toHaveLength(8);
});

test("an entry says what is contested, and no day that is not known", () => {
  const rows = read(writeEntriesCsv(published, URLS));
  expect(rowOf(rows, ENTRY.exact)).toMatchObject({
    ...{ date: "26 August 2021", date_earliest: "2021-08-26", status: "Verified" },
    ...{ killed: "170 (contested)", contested: "casualties.killed.total" },
    ...{ place_precision: "site", latitude: "34.55531", longitude: "69.20749" },
    ...{ url: `${URLS.base}/${ENTRY.exact}`, edition: "2", edition_retracted: "" },
  });
  expect(rowOf(rows, ENTRY.month)).toMatchObject({ date: "March 2022", date_edtf: "2022-03" });
  expect(rowOf(rows, ENTRY.open)).toMatchObject({ date: "since 15 July 2021", date_latest: "" });
  expect(rowOf(rows, ENTRY.undated)).toMatchObject({ date: "", killed: "" });
  expect(rowOf(rows, ENTRY.withheld).person).toBe("name withheld (witness)");
});

test("an entry carries its status, and where it went", () => {
  const rows = read(writeEntriesCsv(published, URLS));
  expect(rowOf(rows, ENTRY.retracted).status).toBe("Retracted");
  expect(rowOf(rows, ENTRY.merged)).toMatchObject({
    ...{ status: "Merged into another entry", merged_into: ENTRY.exact },
  });
});

test("a place in the south and west stays a number", () => {
  const place = { lat: -34.5, lng: -58 };
  const moved = JSON.parse(JSON.stringify(published), (key, value) =>
    key in place && value !== null ? place[key as keyof typeof place] : value,
  );
  const row = rowOf(read(writeEntriesCsv(moved, URLS)), ENTRY.exact);
  expect([row.latitude, row.longitude]).toEqual(["-34.5", "-58.0"]);
});

test("each value stands with each of its citations", () => {
  const rows = read(writeAssertionsCsv(published, URLS));
  const of = (assertion: number) =>
    rows.filter(({ assertion_id }) => assertion_id === idOf(assertion));
  expect(of(10)).toMatchObject([
    {
      ...{ field: "date", value: "26 August 2021", locator: "p. 4", credibility: "2" },
      ...{ credibility_words: "Probably true", source_reliability: "B", rank: "normal" },
      ...{ source_id: SOURCE.report, source_url: "https://un.example.org/reports/1?a=1&b=2" },
    },
  ]);
  expect(of(14)).toMatchObject([
    {
      ...{ rank: "deprecated", reason: "Superseded by a later one", rationale: "An early count." },
      ...{ best: "60", contested: "yes", citation_id: "" },
    },
  ]);
});

test("what is unsafe or perpetrators' has no address", () => {
  const rows = read(writeAssertionsCsv(published, URLS));
  const addressesOf = (id: string) =>
    rows.filter(({ source_id }) => source_id === id).map(({ source_url }) => source_url);
  expect(addressesOf(SOURCE.page)).toEqual([""]);
  expect(addressesOf(SOURCE.media)).toEqual([""]);
  expect(addressesOf(SOURCE.confidential)).toEqual([""]);
});

test("every row says that the edition was retracted", () => {
  const retracted = makePublished(
    {},
    { retractedAt: "2026-04-01T00:00:00.000Z", retraction: "Forged." },
  );
  for (const write of [writeEntriesCsv, writeAssertionsCsv])
    for (const row of read(write(retracted, URLS)))
      expect(row.edition_retracted).toContain("retracted on 1 April 2026. Reason: Forged.");
});
