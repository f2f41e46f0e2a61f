import type { PublishedEdition } from "#lib/domain/edition/edition.ts";
import { plainText } from "#lib/domain/rich-text.ts";
import { toCsv } from "../cells/write-csv.ts";
import { type EntryReading, readEntries } from "./entry-reading.ts";
import { factWords } from "./read-facts.ts";
import { EDITION_STATUS_LABELS, retractionNotice } from "./status-words.ts";
import { type EditionUrls, entryUrl } from "./urls.ts";

type Column = [head: string, cell: (reading: EntryReading, urls: EditionUrls) => string];

/** Several in one cell; titles of lanes and sources hold commas. */
const list = (parts: readonly string[]): string => parts.join("; ");
/** Always with a point: a whole number below zero would be taken for a formula. */
function degrees(value: number | null | undefined): string {
  if (value == null) return "";
  return Number.isInteger(value) ? value.toFixed(1) : value.toFixed(7).replace(/0+$/, "");
}

const COLUMNS: Column[] = [
  ["id", ({ entry }) => entry.id],
  ["url", ({ entry }, urls) => entryUrl(urls, entry.id)],
  ["version", ({ entry }) => String(entry.version)],
  ["status", ({ entry }) => EDITION_STATUS_LABELS[entry.status]],
  ["merged_into", ({ entry }) => entry.mergedInto ?? ""],
  ["title", ({ entry }) => entry.content.title],
  ["summary", ({ entry }) => entry.content.summary],
  ["kind", ({ entry }) => entry.content.kind],
  ["lane", ({ lane }) => lane],
  ["date", ({ dateWords }) => dateWords],
  ["date_edtf", ({ date }) => date?.edtf ?? ""],
  ["date_earliest", ({ date }) => date?.earliest ?? ""],
  ["date_latest", ({ date }) => date?.latest ?? ""],
  ["time", ({ date }) => date?.time ?? ""],
  ["time_zone", ({ date }) => date?.zone ?? ""],
  ["date_as_written", ({ date }) => date?.text ?? ""],
  ["place", ({ placeWords }) => placeWords],
  ["country", ({ place }) => place?.country ?? ""],
  ["admin1", ({ place }) => place?.admin1 ?? ""],
  ["settlement", ({ place }) => place?.settlement ?? ""],
  ["latitude", ({ place }) => degrees(place?.lat)],
  ["longitude", ({ place }) => degrees(place?.lng)],
  ["place_precision", ({ place }) => place?.precision ?? ""],
  ...fact("killed", "casualties.killed.total"),
  ...fact("wounded", "casualties.wounded.total"),
  ...fact("perpetrator", "perpetrator"),
  ...fact("attribution", "attribution"),
  ...fact("claim", "claim"),
  ...fact("target", "target"),
  ...fact("weapon", "weapon"),
  ...fact("person", "person"),
  ["attack_types", ({ entry }) => list(entry.content.attackTypes)],
  ["flags", ({ entry }) => list(entry.content.flags)],
  ["tags", ({ entry }) => list(entry.content.tags)],
  ["contested", ({ differing }) => list(differing)],
  ["unsourced", ({ unsourced }) => list(unsourced)],
  ["source_ids", ({ sourceIds }) => list(sourceIds)],
  ["narrative", ({ entry }) => plainText(entry.content.narrative)],
];

function fact(head: string, key: string): Column[] {
  return [[head, ({ facts }) => factWords(facts, key)]];
}

/**
 * One row per entry. With a byte order mark, since spreadsheets take UTF-8 without one for the code
 * page of the machine and break every name that is not English; readers of CSV skip it. In the last
 * column each row says that its edition was retracted, because a file goes its own ways.
 */
export function writeEntriesCsv(
  { edition, standing }: PublishedEdition,
  urls: EditionUrls,
): string {
  const notice = retractionNotice(standing);
  const heads = [...COLUMNS.map(([head]) => head), "edition", "edition_retracted"];
  const rows = readEntries(edition).map((reading) => [
    ...COLUMNS.map(([, cell]) => cell(reading, urls)),
    ...[String(edition.number), notice],
  ]);
  return toCsv([heads, ...rows]);
}
