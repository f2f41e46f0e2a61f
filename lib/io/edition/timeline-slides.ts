import type { EditionDocument } from "#lib/domain/edition/edition.ts";
import { type EntryReading, readEntries } from "./entry-reading.ts";
import { escapeHtml } from "./escape-html.ts";
import { factLines } from "./fact-lines.ts";
import { titleWithStatus } from "./status-words.ts";
import { type TimelineSpan, timelineSpan } from "./timeline-date.ts";

/** What both forms of TimelineJS say of an entry; headline and text are HTML. */
export type Slide = {
  id: string;
  span: TimelineSpan;
  displayDate: string;
  headline: string;
  text: string;
  group: string;
};

export type Slides = {
  slides: Slide[];
  eras: { title: string; span: TimelineSpan }[];
  left: number;
};

/**
 * The entries that can be placed in time. One that was merged into another is told by that one.
 * `left`: how many have no date to stand at.
 */
export function readSlides(edition: EditionDocument): Slides {
  const standing = readEntries(edition).filter(({ entry }) => entry.status !== "merged");
  const slides = standing.flatMap((reading) => slideOf(reading) ?? []);
  const eras = edition.eras.flatMap(({ title, start, end }) => {
    const span = timelineSpan(`${start}/${end}`);
    return span?.end && start !== ".." ? [{ title, span }] : [];
  });
  return { slides, eras, left: standing.length - slides.length };
}

function slideOf(reading: EntryReading): Slide | null {
  const { entry, date, dateWords, lane } = reading;
  const span = date && timelineSpan(date.edtf);
  if (!span) return null;
  const lines = [entry.content.summary, ...factLines(reading, new Set(["date"]))];
  return {
    ...{ id: entry.id, span, displayDate: dateWords, group: escapeUnlinked(lane) },
    headline: escapeUnlinked(titleWithStatus(entry)),
    text: paragraphs(lines),
  };
}

/** As paragraphs of HTML, without what is empty. */
export const paragraphs = (lines: readonly string[]): string =>
  lines
    .filter((line) => line.trim() !== "")
    .map((line) => `<p dir="auto">${escapeUnlinked(line.trim()).replaceAll("\n", "<br>")}</p>`)
    .join("");

/**
 * TimelineJS makes links of what looks like an address in a text, and only its JSON can forbid it:
 * the signs by which it knows one are written as character references.
 */
export const escapeUnlinked = (text: string): string =>
  escapeHtml(text)
    .replace(/:(?=\/\/)/g, "&#58;")
    .replace(/(?<=www)\./gi, "&#46;")
    .replaceAll("@", "&#64;");
