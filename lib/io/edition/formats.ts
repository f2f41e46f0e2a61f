import type { PublishedEdition } from "#lib/domain/edition/edition.ts";
import { writeSchema } from "./schema/write-schema.ts";
import type { EditionUrls } from "./urls.ts";
import { writeAssertionsCsv } from "./write-assertions-csv.ts";
import { writeEntriesCsv } from "./write-entries-csv.ts";
import { writeGeoJson } from "./write-geojson.ts";
import { writeHtml } from "./write-html.ts";
import { writeIcs } from "./write-ics.ts";
import { writeMarkdown } from "./write-markdown.ts";
import { writeSourcesBibtex, writeSourcesCsl, writeSourcesRis } from "./write-references.ts";
import { writeTimelineJs } from "./write-timelinejs.ts";
import { writeTimelineJsCsv } from "./write-timelinejs-csv.ts";

/** A file in which an edition is had; pure, and the same for the same edition and standing. */
export type EditionFormat = {
  mediaType: string;
  write: (published: PublishedEdition, urls: EditionUrls) => string;
};

/** The edition itself, byte for byte: the SHA-256 of this text is its digest. */
const writeJson = ({ edition }: PublishedEdition, _: EditionUrls): string =>
  JSON.stringify(edition);

const CSV = "text/csv; charset=utf-8; header=present";

/** Formats by the name of their file, which is also the last part of its address. */
export const EDITION_FORMATS = {
  "chronology.json": { mediaType: "application/json", write: writeJson },
  "chronology.schema.json": { mediaType: "application/schema+json", write: writeSchema },
  "chronology.html": { mediaType: "text/html; charset=utf-8", write: writeHtml },
  "chronology.md": { mediaType: "text/markdown; charset=utf-8", write: writeMarkdown },
  "entries.csv": { mediaType: CSV, write: writeEntriesCsv },
  "assertions.csv": { mediaType: CSV, write: writeAssertionsCsv },
  "entries.geojson": { mediaType: "application/geo+json", write: writeGeoJson },
  "timelinejs.json": { mediaType: "application/json", write: writeTimelineJs },
  "timelinejs.csv": { mediaType: CSV, write: writeTimelineJsCsv },
  "events.ics": { mediaType: "text/calendar; charset=utf-8", write: writeIcs },
  "sources.bib": { mediaType: "application/x-bibtex; charset=utf-8", write: writeSourcesBibtex },
  "sources.ris": {
    mediaType: "application/x-research-info-systems; charset=utf-8",
    write: writeSourcesRis,
  },
  "sources.csl.json": {
    mediaType: "application/vnd.citationstyles.csl+json",
    write: writeSourcesCsl,
  },
} as const satisfies Record<string, EditionFormat>;

export type EditionFormatName = keyof typeof EDITION_FORMATS;

/** Whether there is a file of that name; it comes from an address, and may be anything. */
export const isEditionFormat = (name: string): name is EditionFormatName =>
  Object.hasOwn(EDITION_FORMATS, name);
