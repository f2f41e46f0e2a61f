import { type EditionFeed, feedLines, updatedAt } from "./feed.ts";
import { element, empty, xmlFile } from "./xml.ts";

/** What Atom needs of one entry; `id` is never used for another. */
export type AtomEntry = {
  id: string;
  address: string;
  title: string;
  text: string;
  publishedAt: string;
  updatedAt: string;
};

/** The editions of a chronology as an Atom feed (RFC 4287). */
export function writeEditionsAtom(feed: EditionFeed): string {
  const entries = feedLines(feed).map((line) => ({ id: line.address, ...line }));
  return writeAtom({ ...feed, title: `${feed.title}: editions` }, entries);
}

/** An Atom feed; texts are plain, so that no reader takes them for HTML. */
export function writeAtom(
  { title, summary, address, self }: Omit<EditionFeed, "editions">,
  entries: readonly AtomEntry[],
): string {
  return xmlFile([
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    element("id", self),
    element("title", title, { type: "text" }),
    ...(summary === "" ? [] : [element("subtitle", summary, { type: "text" })]),
    element("updated", updatedAt(entries)),
    `<author>${element("name", title)}</author>`,
    empty("link", { rel: "self", type: "application/atom+xml", href: self }),
    empty("link", { rel: "alternate", type: "text/html", href: address }),
    ...entries.map(entryOf),
    "</feed>",
  ]);
}

const entryOf = (entry: AtomEntry): string =>
  [
    "<entry>",
    element("id", entry.id),
    element("title", entry.title, { type: "text" }),
    element("published", entry.publishedAt),
    element("updated", entry.updatedAt),
    empty("link", { rel: "alternate", type: "text/html", href: entry.address }),
    element("content", entry.text, { type: "text" }),
    "</entry>",
  ].join("\n");
