import { sayPart } from "#lib/domain/edition/change-words.ts";
import type { EditionChange } from "#lib/domain/edition/compare-editions.ts";
import type { ChangeNames, PartWords } from "#lib/domain/edition/part-words.ts";
import { errataWords } from "../status-words.ts";
import { type EditionUrls, entryUrl } from "../urls.ts";
import type { EditionFeed } from "./feed.ts";
import { type AtomEntry, writeAtom } from "./write-atom.ts";

/** What an edition changed against the one before. */
export type ChangedEdition = {
  number: number;
  /** ISO 8601, in UTC. */
  publishedAt: string;
  /** Why, in the words of the edition; "" where it corrects nothing. */
  errata: string;
  /** Number of the edition that it corrects. */
  corrects?: number | null;
  /** ISO 8601; null: it stands. */
  retractedAt: string | null;
  changes: readonly EditionChange[];
  names: ChangeNames;
};

export type ChangesFeed = Omit<EditionFeed, "editions"> & {
  origin: string;
  editions: readonly ChangedEdition[];
};

/** The entries that editions added, changed, withdrew or merged, as an Atom feed (RFC 4287). */
export function writeChangesAtom({ origin, editions, ...feed }: ChangesFeed): string {
  const entries = [...editions]
    .sort((a, b) => b.number - a.number)
    .flatMap((edition) => {
      const urls = { origin, base: `${feed.address}/${edition.number}` };
      return edition.changes.map((change) => entryOf(change, edition, urls));
    });
  return writeAtom({ ...feed, title: `${feed.title}: changed entries` }, entries);
}

const WORDS: Record<EditionChange["change"], string> = {
  ...{ added: "Added", changed: "Changed", withdrawn: "Withdrawn", merged: "Merged" },
};

/** One edition changes an entry once: both together name the change. */
function entryOf(change: EditionChange, edition: ChangedEdition, urls: EditionUrls): AtomEntry {
  const retracted =
    edition.retractedAt === null ? "" : ` (edition ${edition.number} was retracted)`;
  const isGone = change.change === "withdrawn" && change.isGone;
  return {
    id: `${urls.base}/changes#${change.entryId}`,
    address: isGone ? urls.base : entryUrl(urls, change.entryId),
    title: `${WORDS[change.change]}: ${change.title}${retracted}`,
    text: [sayChange(change, edition.names), errataWords(edition)]
      .filter((text) => text !== "")
      .join("\n\n"),
    publishedAt: edition.publishedAt,
    updatedAt: edition.retractedAt ?? edition.publishedAt,
  };
}

function sayChange(change: EditionChange, names: ChangeNames): string {
  if (change.change === "changed")
    return change.parts
      .flatMap((part) => sayPart(part, names))
      .map(partLine)
      .join("\n");
  if (change.change === "added") return "New in this edition.";
  if (change.change === "merged")
    return change.into === null
      ? "Merged into another entry."
      : `Merged into “${change.into.title}”.`;
  return change.isGone ? "No longer in this edition." : "Retracted: it no longer stands.";
}

/** “Killed: 170 → 182. Why: a later report”; what came or went says so. */
export function partLine({ label, from, to, reason }: PartWords): string {
  const moved = from === "" ? `added: ${to}` : to === "" ? `removed: ${from}` : `${from} → ${to}`;
  return `${label}: ${moved}${reason.trim() === "" ? "" : `. Why: ${reason}`}`;
}
