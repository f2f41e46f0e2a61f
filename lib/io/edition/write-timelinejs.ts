import type { PublishedEdition } from "#lib/domain/edition/edition.ts";
import { escapeHtml } from "./escape-html.ts";
import { editionWords, retractionNotice } from "./status-words.ts";
import { escapeUnlinked, paragraphs, readSlides, type Slide } from "./timeline-slides.ts";
import type { EditionUrls } from "./urls.ts";

/**
 * An edition for TimelineJS 3 (timeline.knightlab.com/docs/json-format.html). `display_date` says in
 * words how certain a date is; `autolink` is off, since texts are no links.
 */
export function writeTimelineJs(
  { edition, standing }: PublishedEdition,
  urls: EditionUrls,
): string {
  const { slides, eras, left } = readSlides(edition);
  const text = paragraphs([
    ...[retractionNotice(standing), edition.summary, editionWords(edition), leftWords(left)],
  ]);
  const link = `<p><a href="${escapeHtml(urls.base)}">The edition</a></p>`;
  return `${JSON.stringify({
    title: {
      ...{ unique_id: `edition-${edition.number}`, autolink: false },
      text: {
        headline: escapeUnlinked(titleOf(edition.title, standing.retractedAt)),
        text: text + link,
      },
    },
    events: slides.map(eventOf),
    eras: eras.map(({ title, span }) => ({
      ...{ start_date: span.start, end_date: span.end, text: { headline: escapeUnlinked(title) } },
    })),
  })}\n`;
}

const titleOf = (title: string, retractedAt: string | null): string =>
  retractedAt === null ? title : `Retracted: ${title}`;

/** “2 entries without a date are not shown.” */
export function leftWords(left: number): string {
  if (left === 0) return "";
  return left === 1
    ? "1 entry without a date is not shown."
    : `${left} entries without a date are not shown.`;
}

function eventOf({ id, span, displayDate, headline, text, group }: Slide) {
  return {
    ...{ unique_id: id, start_date: span.start, ...(span.end ? { end_date: span.end } : {}) },
    ...{ display_date: escapeUnlinked(displayDate), text: { headline, text } },
    ...{ ...(group === "" ? {} : { group }), autolink: false },
  };
}
