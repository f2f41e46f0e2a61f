import { escapeHtml } from "../escape-html.ts";
import { type EditionFeed, feedLines, updatedAt } from "./feed.ts";
import { element, empty, xmlFile } from "./xml.ts";

/** The editions of a chronology as RSS 2.0. A description is HTML: its text is escaped twice. */
export function writeEditionsRss(feed: EditionFeed): string {
  const lines = feedLines(feed);
  return xmlFile([
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    "<channel>",
    element("title", `${feed.title}: editions`),
    element("link", feed.address),
    element("description", escapeHtml(feed.summary || feed.title)),
    element("lastBuildDate", rssDate(updatedAt(lines))),
    empty("atom:link", { rel: "self", type: "application/rss+xml", href: feed.self }),
    ...lines.flatMap(({ address, title, text, publishedAt }) => [
      "<item>",
      element("title", title),
      element("link", address),
      element("guid", address, { isPermaLink: "true" }),
      element("pubDate", rssDate(publishedAt)),
      element("description", escapeHtml(text).replaceAll("\n", "<br>")),
      "</item>",
    ]),
    ...["</channel>", "</rss>"],
  ]);
}

/** As RFC 822 with a year of four digits: `Sun, 01 Mar 2026 08:30:00 GMT`. */
const rssDate = (instant: string): string => new Date(instant).toUTCString();
