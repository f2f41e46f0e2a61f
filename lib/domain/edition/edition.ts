import type { Era, Lane } from "../chronology.ts";
import type { EntrySnapshot, RichText } from "../entry.ts";
import type { Source, WithheldPart } from "../source.ts";
import type { EditionCredits } from "./credits.ts";
import type { EditionScope } from "./scope.ts";

/** Of the JSON of an edition; grows when a reader of an older form would misread a newer one. */
export const EDITION_FORMAT = "sourceline.edition/1";

/** What the team says of an entry that it publishes. */
export const EDITION_STATUSES = [
  ...(["verified", "corrected", "unverified", "retracted", "merged"] as const),
] as const;
export type EditionStatus = (typeof EDITION_STATUSES)[number];

/** One entry as a reader may see it: a version of it, frozen. */
export type EditionEntry = {
  /** Never used again for another one. */
  id: string;
  /** Number of the version that it was made from. */
  version: number;
  status: EditionStatus;
  /** The entry that stands for it; null unless merged. */
  mergedInto: string | null;
  /**
   * Without what is not to be published: names of people without a recorded basis, places finer than
   * their public precision, what is noted for the team. Never under an embargo.
   */
  content: EntrySnapshot;
};

/** A source as a reader may see it; of a confidential one nothing that says which it is. */
export type EditionSource = Pick<
  Source,
  | ("id" | "kind" | "tier" | "title" | "translatedTitle" | "language" | "authors" | "publisher")
  | ("reliability" | "published" | "url" | "accessed" | "isPerpetratorMedia" | "contentLabels")
  | ("csl" | "mergedIds")
> & { withheld: WithheldPart[] };

/**
 * A published edition: all that readers' pages, exports and feeds are made from, and nothing else is.
 * Its digest is the SHA-256 of its JSON, byte for byte as it is served, so that anybody can check a
 * copy with any program; it names the digest of the edition before, and so the editions are a chain.
 */
export type EditionDocument = {
  format: typeof EDITION_FORMAT;
  /** In its address: `/p/<slug>/<number>`. */
  slug: string;
  number: number;
  /** ISO 8601, in UTC. */
  publishedAt: string;
  /** SHA-256 in hexadecimal of the edition before; null for the first. */
  previousDigest: string | null;
  title: string;
  summary: string;
  introduction: RichText;
  /** IANA zone by whose clock its times are shown. */
  timeZone: string;
  lanes: Lane[];
  eras: Era[];
  /** What the team says of this edition, as plain text. */
  notes: string;
  /** What it corrects; "" unless it is a correction. */
  errata: string;
  /** Number of the edition that it corrects; absent unless it is a correction. */
  corrects?: number;
  /** Who wrote it and what may be done with it; absent where neither was said. */
  credits?: EditionCredits;
  /** True where only what was verified is in it. */
  isVerifiedOnly: boolean;
  /** What of the chronology is in it; absent: all of it, as of each edition before there were scopes. */
  scope?: EditionScope;
  /** In the order of time. */
  entries: EditionEntry[];
  /** Those that are cited, by title. */
  sources: EditionSource[];
};

/** What may be said of an edition after it was published, beside its frozen text. */
export type EditionStanding = {
  digest: string;
  /** ISO 8601; null: it stands. */
  retractedAt: string | null;
  /** Why it was retracted; "" while it stands. */
  retraction: string;
  /** Number of the newest edition that is not retracted; null where none is. */
  newest: number | null;
  /** Editions that correct it and stand, the newest first. */
  corrections: Correction[];
};

/** What a later edition says of one that it corrects. */
export type Correction = {
  number: number;
  /** ISO 8601. */
  publishedAt: string;
  errata: string;
};

/** An edition with what may be said of it now. */
export type PublishedEdition = { edition: EditionDocument; standing: EditionStanding };
