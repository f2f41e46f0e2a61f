import { isSafeHref } from "#lib/domain/safe-href.ts";

export type CreditPart = { text: string; href: string | null };

const LONGEST = 2_000;
const LINK = /<a\b[^>]*?\bhref\s*=\s*["']?([^"'\s>]*)["']?[^>]*>([\s\S]*?)<\/a\s*>/gi;
const ENTITIES: Record<string, string> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", copy: "©" },
  "#169": "©",
};

/**
 * What a source of tiles wrote about itself, as text and links. Its HTML is read as text and never
 * parsed as a page, where a script in it would at least be reported as an attack.
 */
export function readCredit(html: string): CreditPart[] {
  const given = html.slice(0, LONGEST);
  const parts: CreditPart[] = [];
  let end = 0;
  for (const match of given.matchAll(LINK)) {
    const [whole, href = "", text = ""] = match;
    parts.push(toPart(given.slice(end, match.index), ""), toPart(text, href));
    end = match.index + whole.length;
  }
  parts.push(toPart(given.slice(end), ""));
  return parts.filter(({ text }) => text !== "");
}

function toPart(html: string, href: string): CreditPart {
  const text = html
    .replace(/<[^>]*>/g, " ")
    .replace(/&(#?\w+);/g, (whole, name) => ENTITIES[name] ?? whole);
  const address = href.replaceAll("&amp;", "&");
  return { text: text.replace(/\s+/g, " ").trim(), href: isSafeHref(address) ? address : null };
}
