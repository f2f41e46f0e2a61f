import { and, eq, inArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { canonicalJson, sha256 } from "#db/chain.ts";
import type { Transaction, Tx } from "#db/client.ts";
import { entries } from "#db/schema/entries.ts";
import { users } from "#db/schema/people.ts";
import { entryReviews } from "#db/schema/reviews.ts";
import type { EntryRow, EntrySnapshot } from "#lib/domain/entry.ts";
import { takeRevision } from "./revision.ts";

export type EntryReview = typeof entryReviews.$inferSelect;

/** What tells whether an entry is still as it was verified. */
export const digestOf = (content: EntrySnapshot): string => sha256(canonicalJson(content));

/** The columns of an entry's row that come from its review; see `withStanding`. */
export type StandingRow = Pick<EntryReview, "status" | "reviewerId" | "mergedInto" | "isLocked"> &
  Pick<EntryReview, "verifiedBy" | "verifiedAt" | "verifiedVersion" | "verifiedDigest"> & {
    verifierName: string | null;
    reviewerName: string | null;
  };

const reviewers = alias(users, "reviewers");

const STANDING = {
  status: entryReviews.status,
  reviewerId: entryReviews.reviewerId,
  mergedInto: entryReviews.mergedInto,
  isLocked: entryReviews.isLocked,
  verifiedBy: entryReviews.verifiedBy,
  verifiedAt: entryReviews.verifiedAt,
  verifiedVersion: entryReviews.verifiedVersion,
  verifiedDigest: entryReviews.verifiedDigest,
  verifierName: users.name,
  reviewerName: reviewers.name,
};

export async function findStanding(tx: Tx, entryId: string): Promise<StandingRow | null> {
  const [row] = await tx
    .select(STANDING)
    .from(entryReviews)
    .leftJoin(users, eq(users.id, entryReviews.verifiedBy))
    .leftJoin(reviewers, eq(reviewers.id, entryReviews.reviewerId))
    .where(eq(entryReviews.entryId, entryId));
  return row ?? null;
}

/** Status and sign-off as an entry's row has them, given the content that it has now. */
export function presentStanding(
  standing: StandingRow | null,
  content: EntrySnapshot,
): Pick<EntryRow, "status" | "signOff"> {
  if (!standing) return { status: "draft", signOff: null };
  const { status, reviewerId, reviewerName, mergedInto, isLocked } = standing;
  const verified = presentVerified(standing, content);
  const reviewer = reviewerId && { id: reviewerId, name: reviewerName ?? "" };
  const isPlain = !reviewer && !mergedInto && !isLocked && !verified;
  const signOff = { reviewer: reviewer || null, verified, mergedInto, isLocked };
  return { status, signOff: isPlain ? null : signOff };
}

function presentVerified(row: StandingRow, content: EntrySnapshot) {
  const {
    verifiedBy: by,
    verifiedAt,
    verifiedVersion: version,
    verifiedDigest,
    verifierName,
  } = row;
  if (!by || !verifiedAt || version === null) return null;
  const isChanged = digestOf(content) !== verifiedDigest;
  return { by, name: verifierName ?? "", at: verifiedAt.toISOString(), version, isChanged };
}

/** The review of an entry, which nobody else changes until the transaction ends. */
export async function lockReview(
  tx: Transaction,
  { entryId, chronologyId }: { entryId: string; chronologyId: string },
): Promise<EntryReview> {
  await tx.insert(entryReviews).values({ entryId, chronologyId }).onConflictDoNothing();
  const [row] = await tx
    .select()
    .from(entryReviews)
    .where(eq(entryReviews.entryId, entryId))
    .for("update");
  if (!row) throw new Error(`no review of entry ${entryId}`);
  return row;
}

/** Writes a step of the review, and what lists show of it. */
export async function writeReview(
  tx: Transaction,
  { entryId, chronologyId }: EntryReview,
  changes: Partial<Omit<EntryReview, "entryId" | "chronologyId" | "updatedAt">>,
): Promise<void> {
  await tx
    .update(entryReviews)
    .set({ ...changes, updatedAt: new Date() })
    .where(eq(entryReviews.entryId, entryId));
  const revision = await takeRevision(tx, chronologyId);
  const [row] = await tx
    .select({ content: entries.content })
    .from(entries)
    .where(eq(entries.id, entryId))
    .for("update");
  if (!row) throw new Error(`no entry ${entryId}`);
  const standing = presentStanding(await findStanding(tx, entryId), row.content);
  await tx
    .update(entries)
    .set({ ...standing, revision, updatedAt: new Date() })
    .where(eq(entries.id, entryId));
}

/** Which of these entries nobody may edit now. */
export async function listLocked(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx
    .select({ id: entryReviews.entryId })
    .from(entryReviews)
    .where(and(inArray(entryReviews.entryId, [...ids]), sql`${entryReviews.isLocked}`));
  return new Set(rows.map(({ id }) => id));
}
