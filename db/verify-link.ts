import { digestContent, hashLink } from "./chain.ts";
import type { PurgeRecord } from "./queries/purge-records.ts";

type LinkedRow = {
  position: number;
  previousHash: string;
  hash: string;
  form: number;
  salt: string | null;
  contentDigest: string | null;
  purgeId: string | null;
};

/** One row of a chain, with what it takes to check it. */
export type Link = {
  row: LinkedRow;
  /** For a person. */
  name: string;
  /** What its hash is made over. */
  content: unknown;
  /** What of it can be removed for good. */
  words: unknown;
  isEmpty: boolean;
  isWhole: boolean;
  /** Its name in the record of a purge, and the digest of what stays of it. */
  key: string;
  rest: string;
  isOf: (entryId: string) => boolean;
};

const CHANGED = "was changed after it was written.";

/** A row that nothing was removed from. Null: it fits. */
export function checkWhole({ row, content, words, isWhole }: Link): string | null {
  if (!isWhole) return "has lost its content, and nobody removed it for good.";
  if (hashLink(row.previousHash, content) !== row.hash) return CHANGED;
  const fits = row.form === 1 || digestContent(row.salt ?? "", words) === row.contentDigest;
  return fits ? null : CHANGED;
}

/**
 * A row whose content was removed for good. Of the old form the hash cannot be made again; that
 * what stays is as it was, the record of the purge says, which is in the audit trail's own chain.
 */
export function checkPurged(
  { row, content, isEmpty, key, rest, isOf }: Link,
  records: ReadonlyMap<string, PurgeRecord>,
): string | null {
  const record = records.get(row.purgeId ?? "");
  const vouched = record && isOf(record.entryId) ? record.rests[key] : undefined;
  if (vouched === undefined) return "has lost its content, and no purge by two owners names it.";
  const hashFits = row.form === 1 || hashLink(row.previousHash, content) === row.hash;
  return isEmpty && vouched === rest && hashFits ? null : CHANGED;
}
