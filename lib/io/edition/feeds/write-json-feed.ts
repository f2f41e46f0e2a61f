import { type EditionFeed, feedLines } from "./feed.ts";

/** The editions of a chronology as a JSON Feed 1.1 (jsonfeed.org). */
export function writeEditionsJsonFeed(feed: EditionFeed): string {
  const items = feedLines(feed).map(({ address, title, text, publishedAt, updatedAt }) => ({
    ...{ id: address, url: address, title, content_text: text },
    ...{ date_published: publishedAt, date_modified: updatedAt },
  }));
  return `${JSON.stringify({
    ...{ version: "https://jsonfeed.org/version/1.1", title: `${feed.title}: editions` },
    ...{ home_page_url: feed.address, feed_url: feed.self },
    ...(feed.summary === "" ? {} : { description: feed.summary }),
    items,
  })}\n`;
}
