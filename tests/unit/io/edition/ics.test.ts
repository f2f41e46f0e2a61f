import ICAL from "ical.js";
import { expect, test } from "vitest";
import { icsText } from "#lib/io/edition/ics-lines.ts";
import { writeIcs } from "#lib/io/edition/write-ics.ts";
import { ENTRY, makePublished, URLS } from "#tests/support/domain/edition-fixture.ts";

const published = makePublished();
const read = (of = published) => new ICAL.Component(ICAL.parse(writeIcs(of, URLS)));
const eventOf = (id: string) => {
  const events = read()
    .getAllSubcomponents("vevent")
    .map((event) => new ICAL.Event(event));
  return events.find(({ uid }) => uid === `${id}@chronologies.example.org`);
};
const daysOf = (id: string) => {
  const event = eventOf(id);
  return [event?.startDate.toString(), event?.endDate.toString(), event?.startDate.isDate];
};

test("events are of whole days, and end on the day after their last", () => {
  expect(daysOf(ENTRY.exact)).toEqual(["2021-08-26", "2021-08-27", true]);
  expect(daysOf(ENTRY.month)).toEqual(["2022-03-01", "2022-04-01", true]);
  expect(daysOf(ENTRY.withheld)).toEqual(["2023-05-03", "2023-05-06", true]);
});

test("what has no first or no last day is left out and counted; what was merged is told once", () => {
  for (const id of [ENTRY.open, ENTRY.before, ENTRY.undated, ENTRY.merged])
    expect(eventOf(id)).toBeUndefined();
  expect(read().getFirstPropertyValue("comment")).toBe(
    "3 entries are left out: no first or no last day is known.",
  );
});

test("an event says what the date means, what is contested and what is withheld", () => {
  expect(eventOf(ENTRY.month)?.description).toContain("Date: March 2022");
  expect(eventOf(ENTRY.exact)?.description).toContain("Killed: 170 (contested)");
  expect(eventOf(ENTRY.withheld)?.description).toContain("name withheld (witness)");
});

test("a retracted entry is cancelled", () => {
  const event = eventOf(ENTRY.retracted);
  expect(event?.component.getFirstPropertyValue("status")).toBe("CANCELLED");
  expect(event?.summary).toBe("Retracted: An attack that was not");
});

test("only a place that is a point is a pin", () => {
  const geoOf = (id: string) => eventOf(id)?.component.getFirstPropertyValue("geo");
  expect(geoOf(ENTRY.exact)).toEqual([34.55531, 69.20749]);
  expect(geoOf(ENTRY.month) ?? null).toBeNull();
});

test("is stamped with the publication, and each edition follows the one before", () => {
  const event = eventOf(ENTRY.exact)?.component;
  expect(String(event?.getFirstPropertyValue("dtstamp"))).toBe("2026-03-01T08:30:00Z");
  expect(event?.getFirstPropertyValue("sequence")).toBe(2);
});

test("lines end in CRLF and are no longer than 75 octets", () => {
  const lines = writeIcs(published, URLS).split("\r\n");
  expect(lines.pop()).toBe("");
  for (const line of lines) {
    expect(line).not.toMatch(/[\r\n]/);
    expect(Buffer.byteLength(line, "utf8")).toBeLessThanOrEqual(75);
  }
});

test("signs that part values are escaped, line breaks written out", () => {
  expect(icsText("a; b, c\\d\r\ne\u2028f\u0007")).toBe("a\\; b\\, c\\\\d\\ne\\nf");
});

test("a retracted edition says so in its description", () => {
  const retracted = makePublished({}, { retractedAt: "2026-04-01T00:00:00.000Z" });
  expect(read(retracted).getFirstPropertyValue("description")).toContain(
    "retracted on 1 April 2026",
  );
});
