import { correctionNotice, dayWords, errataWords, retractionNotice } from "../status-words.ts";

/** An edition as a feed tells of it. */
export type FeedEdition = {
  number: number;
  /** ISO 8601, in UTC. */
  publishedAt: string;
  title: string;
  notes: string;
  errata: string;
  /** Number of the edition that it corrects. */
  corrects?: number | null;
  digest: string;
  /** ISO 8601; null: it stands. */
  retractedAt: string | null;
  retraction: string;
};

/** A feed of the editions of one chronology. */
export type EditionFeed = {
  title: string;
  summary: string;
  /** Of the chronology: `https://host/p/<slug>`, without a slash behind it. */
  address: string;
  /** Of the feed itself. */
  self: string;
  /** In any order. */
  editions: readonly FeedEdition[];
};

/** An edition as every kind of feed says it. */
export type FeedLine = {
  address: string;
  title: string;
  text: string;
  publishedAt: string;
  /** When it was published, corrected or retracted, whichever was last. */
  updatedAt: string;
};

/** The newest first. */
export const feedLines = ({ address, editions }: EditionFeed): FeedLine[] =>
  [...editions]
    .sort((a, b) => b.number - a.number)
    .map((edition) => ({
      ...{ address: `${address}/${edition.number}`, publishedAt: edition.publishedAt },
      title: titleOf(edition),
      text: textOf(edition, correctionsOf(edition, editions)),
      updatedAt: updatedOf(edition, correctionsOf(edition, editions)),
    }));

/** Those that correct it and stand. */
const correctionsOf = ({ number }: FeedEdition, editions: readonly FeedEdition[]) =>
  editions.filter(({ corrects, retractedAt }) => corrects === number && retractedAt === null);

/** When something about it was last told. */
const updatedOf = (
  { retractedAt, publishedAt }: FeedEdition,
  corrections: readonly FeedEdition[],
): string =>
  [
    publishedAt,
    ...(retractedAt === null ? [] : [retractedAt]),
    ...corrections.map((one) => one.publishedAt),
  ]
    .sort()
    .at(-1) ?? publishedAt;

function titleOf({ title, number, retractedAt }: FeedEdition): string {
  const whole = `${title}, edition ${number}`;
  return retractedAt === null ? whole : `Retracted: ${whole}`;
}

/** Where it was retracted or corrected, that comes first. */
function textOf(edition: FeedEdition, corrections: readonly FeedEdition[]): string {
  const parts = [
    retractionNotice({ ...edition, newest: null }),
    correctionNotice({ corrections: [...corrections] }),
    edition.notes,
    errataWords(edition),
    `Published on ${dayWords(edition.publishedAt)}. SHA-256: ${edition.digest}`,
  ];
  return parts.filter((part) => part.trim() !== "").join("\n\n");
}

/** When anything in it was last new; of an empty feed the beginning of time. */
export const updatedAt = (lines: readonly { updatedAt: string }[]): string =>
  lines
    .map((line) => line.updatedAt)
    .sort()
    .at(-1) ?? "1970-01-01T00:00:00.000Z";
