import type { PlacePrecision } from "#lib/domain/codes.ts";
import { isoDay, lastDayOfMonth, splitIsoDay } from "#lib/domain/date/iso-day.ts";
import type { PublishedEdition } from "#lib/domain/edition/edition.ts";
import type { PlaceSummary } from "#lib/domain/entry.ts";
import { KIND_LABELS } from "#lib/domain/labels.ts";
import { type EntryReading, readEntries } from "./entry-reading.ts";
import { factLines } from "./fact-lines.ts";
import { type IcsLine, icsFile, icsText } from "./ics-lines.ts";
import { retractionNotice, titleWithStatus } from "./status-words.ts";
import { type EditionUrls, entryUrl } from "./urls.ts";

/**
 * The entries of an edition as a calendar (RFC 5545, with the properties for calendars of RFC 7986).
 * A date that is not one day is an event of all the days that it may have been; how it is meant
 * stands in the description. What has no first or no last day is left out and counted.
 */
export function writeIcs(published: PublishedEdition, urls: EditionUrls): string {
  const { edition, standing } = published;
  const readings = readEntries(edition).filter(({ entry }) => entry.status !== "merged");
  const events = readings.filter(({ date }) => date?.earliest && date.latest);
  const about = [retractionNotice(standing), edition.summary].filter((text) => text !== "");
  const stamp = stampOf(edition.publishedAt);
  return icsFile([
    ...lines(["BEGIN", "VCALENDAR"], ["VERSION", "2.0"], ["PRODID", "-//Sourceline//Edition//EN"]),
    ...lines(["CALSCALE", "GREGORIAN"], ["METHOD", "PUBLISH"], ["NAME", icsText(edition.title)]),
    ...lines(["X-WR-CALNAME", icsText(edition.title)], ["LAST-MODIFIED", stamp]),
    ...lines(["DESCRIPTION", icsText(about.join("\n"))], ["URL;VALUE=URI", urls.base]),
    ...lines(["COMMENT", icsText(leftOut(readings.length - events.length))]),
    ...events.flatMap((reading) => eventOf(reading, published, urls)),
    ...lines(["END", "VCALENDAR"]),
  ]);
}

const lines = (...all: IcsLine[]): IcsLine[] => all;

/** “3 entries are left out: …”, also where it is none. */
const leftOut = (count: number): string =>
  `${count} ${count === 1 ? "entry is" : "entries are"} left out: no first or no last day is known.`;

function eventOf(reading: EntryReading, { edition }: PublishedEdition, urls: EditionUrls) {
  const { entry, date, dateWords, placeWords } = reading;
  const told = factLines(reading, new Set(["date", "place"]));
  const about = [`Date: ${dateWords}`, entry.content.summary, ...told];
  const tags = [KIND_LABELS[entry.content.kind], ...entry.content.tags];
  return [
    ...lines(["BEGIN", "VEVENT"], ["UID", `${entry.id}@${new URL(urls.origin).hostname}`]),
    ...lines(["DTSTAMP", stampOf(edition.publishedAt)], ["SEQUENCE", String(edition.number)]),
    ...lines(["DTSTART;VALUE=DATE", compact(date?.earliest ?? "")]),
    ...lines(["DTEND;VALUE=DATE", compact(nextDay(date?.latest ?? ""))]),
    ...lines(["SUMMARY", icsText(titleWithStatus(entry))]),
    ...lines(["DESCRIPTION", icsText(about.filter((line) => line.trim() !== "").join("\n"))]),
    ...(placeWords === "" ? [] : lines(["LOCATION", icsText(placeWords)])),
    ...geoOf(reading.place),
    ...lines(["CATEGORIES", tags.map(icsText).join(",")], ["URL", entryUrl(urls, entry.id)]),
    ...(entry.status === "retracted" ? lines(["STATUS", "CANCELLED"]) : []),
    ...lines(["TRANSP", "TRANSPARENT"], ["END", "VEVENT"]),
  ];
}

/** A calendar shows a pin: only where the place is one. */
const PINNED: ReadonlySet<PlacePrecision> = new Set(["site", "vicinity", "locality", "settlement"]);

function geoOf(place: PlaceSummary | null): IcsLine[] {
  if (place?.lat == null || place.lng == null || !PINNED.has(place.precision)) return [];
  return [["GEO", `${place.lat.toFixed(6)};${place.lng.toFixed(6)}`]];
}

/** `20260301T083000Z`. */
const stampOf = (instant: string): string => `${instant.slice(0, 19).replace(/[-:]/g, "")}Z`;

const compact = (day: string): string => day.replaceAll("-", "");

/** The end of an event is the first day that is not of it. */
function nextDay(iso: string): string {
  const { year, month, day } = splitIsoDay(iso);
  if (day < lastDayOfMonth(year, month)) return isoDay(year, month, day + 1);
  return month < 12 ? isoDay(year, month + 1, 1) : isoDay(year + 1, 1, 1);
}
