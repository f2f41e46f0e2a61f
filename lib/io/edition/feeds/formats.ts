import type { EditionFeed } from "./feed.ts";
import { writeEditionsAtom } from "./write-atom.ts";
import { writeEditionsJsonFeed } from "./write-json-feed.ts";
import { writeEditionsRss } from "./write-rss.ts";

type FeedFormat = { mediaType: string; write: (feed: EditionFeed) => string };

/** Feeds of the editions of a chronology, by the name of their file. */
export const EDITION_FEEDS = {
  "editions.atom": { mediaType: "application/atom+xml; charset=utf-8", write: writeEditionsAtom },
  "editions.rss": { mediaType: "application/rss+xml; charset=utf-8", write: writeEditionsRss },
  "editions.json": { mediaType: "application/feed+json", write: writeEditionsJsonFeed },
} as const satisfies Record<string, FeedFormat>;

/** The feed of changed entries, `changes.atom`, is made of other things: `writeChangesAtom`. */
export const CHANGES_FEED = {
  name: "changes.atom",
  mediaType: "application/atom+xml; charset=utf-8",
} as const;
