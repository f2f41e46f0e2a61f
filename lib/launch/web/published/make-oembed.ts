import {
  describeOembed,
  type OembedSize,
  type OembedTarget,
  readOembedTarget,
  writeOembedXml,
} from "#lib/reader/embed/oembed.ts";
import type { GoneEdition, ReadEdition } from "#lib/reads/published.ts";
import { plain } from "./plain-answers.ts";
import { ASKED, OPEN, safeHeaders } from "./policies.ts";
import { type Prepared, prepare } from "./prepared.ts";

export type OembedParts = {
  origin: string;
  findNewest(slug: string): Promise<number | null>;
  findEdition(at: { slug: string; number: number }): Promise<ReadEdition | GoneEdition | null>;
};

/**
 * `/oembed?url=…` (oembed.com): how a page of ours is shown in another one. 404 for what is no page
 * of an edition, 501 for a format that it does not have. Nothing here is private, and so no 401:
 * who has the address of an unlisted edition may read it. Kept by nobody, since it is made at once.
 */
export async function makeOembed(parts: OembedParts, query: string): Promise<Prepared> {
  const asked = new URLSearchParams(query);
  const format = asked.get("format") ?? "json";
  if (format !== "json" && format !== "xml")
    return plain(501, "There is JSON and XML, and no other format.\n", OPEN);
  const target = readOembedTarget(parts.origin, asked.get("url") ?? "");
  const edition = target && (await readTarget(parts, target));
  const size = {
    maxWidth: readMost(asked.get("maxwidth")),
    maxHeight: readMost(asked.get("maxheight")),
  };
  if (!target || !edition) return plain(404, "No page of an edition is at this address.\n", OPEN);
  return writeAnswer(parts, { target, edition, format, size });
}

async function readTarget({ findNewest, findEdition }: OembedParts, target: OembedTarget) {
  const { slug } = target;
  const number = target.number ?? (await findNewest(slug));
  const edition = number === null ? null : await findEdition({ slug, number });
  return edition && "document" in edition ? edition : null;
}

type Answering = { target: OembedTarget; edition: ReadEdition; format: string; size: OembedSize };

function writeAnswer({ origin }: OembedParts, { target, edition, format, size }: Answering) {
  const answer = describeOembed(edition, target, { origin, language: "en", ...size });
  const isXml = format === "xml";
  return prepare({
    mediaType: `${isXml ? "text/xml" : "application/json"}; charset=utf-8`,
    body: isXml ? writeOembedXml(answer) : JSON.stringify(answer),
    headers: { ...safeHeaders(), ...OPEN, "x-robots-tag": "noindex", "cache-control": ASKED },
  });
}

/** A limit in pixels; what is none does not limit. */
function readMost(given: string | null): number {
  const most = Number(given ?? Number.NaN);
  return Number.isInteger(most) && most > 0 ? most : Number.POSITIVE_INFINITY;
}
