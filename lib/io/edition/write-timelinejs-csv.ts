import type { PublishedEdition } from "#lib/domain/edition/edition.ts";
import { toCsv } from "../cells/write-csv.ts";
import { editionWords, retractionNotice } from "./status-words.ts";
import type { TimelineDate, TimelineSpan } from "./timeline-date.ts";
import { escapeUnlinked, paragraphs, readSlides } from "./timeline-slides.ts";
import type { EditionUrls } from "./urls.ts";
import { leftWords } from "./write-timelinejs.ts";

/** The columns of the spreadsheet template, in its order. */
const HEADS = [
  ...["Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time"],
  ...["Display Date", "Headline", "Text", "Media", "Media Credit", "Media Caption"],
  ...["Media Thumbnail", "Alt Text", "Type", "Group", "Background"],
];

type Row = {
  span: TimelineSpan | null;
  display?: string;
  headline: string;
  text?: string;
  type?: string;
  group?: string;
};

/** An edition as the spreadsheet that TimelineJS reads. */
export function writeTimelineJsCsv(
  { edition, standing }: PublishedEdition,
  _: EditionUrls,
): string {
  const { slides, eras, left } = readSlides(edition);
  const about = [
    retractionNotice(standing),
    edition.summary,
    editionWords(edition),
    leftWords(left),
  ];
  const title: Row = {
    ...{ span: null, type: "title", text: paragraphs(about) },
    headline: escapeUnlinked(`${standing.retractedAt ? "Retracted: " : ""}${edition.title}`),
  };
  const rows = [
    title,
    ...slides.map(({ displayDate, ...slide }) => ({ ...slide, display: displayDate })),
    ...eras.map(({ title: name, span }) => ({ span, headline: escapeUnlinked(name), type: "era" })),
  ];
  return toCsv([HEADS, ...rows.map(cellsOf)]);
}

function cellsOf({ span, display = "", headline, text = "", type = "", group = "" }: Row) {
  const media = ["", "", "", "", ""];
  return [
    ...[...dateCells(span?.start), "", ...dateCells(span?.end), "", escapeUnlinked(display)],
    ...[headline, text, ...media, type, group, ""],
  ];
}

const dateCells = (date: TimelineDate | null | undefined): string[] => [
  ...[date?.year ?? "", date?.month ?? "", date?.day ?? ""],
];
