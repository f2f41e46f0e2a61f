import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { chronologies } from "#db/schema/chronologies.ts";
import { entries } from "#db/schema/entries.ts";
import { versions } from "#db/schema/history.ts";
import { users } from "#db/schema/people.ts";
import { proposalParts, proposals } from "#db/schema/proposals.ts";
import type { ProposalState, ProposedPart } from "#lib/domain/proposals/proposal.ts";

/** A proposal with what decides who may see it and whether anything may change. */
export async function findProposal(tx: Tx, id: string) {
  const [row] = await tx
    .select({
      teamId: chronologies.teamId,
      chronologyId: proposals.chronologyId,
      archivedAt: chronologies.archivedAt,
      entryId: proposals.entryId,
      entryDeletedAt: entries.deletedAt,
      authorId: proposals.authorId,
      baseNumber: proposals.baseNumber,
      content: proposals.content,
    })
    .from(proposals)
    .innerJoin(entries, eq(entries.id, proposals.entryId))
    .innerJoin(chronologies, eq(chronologies.id, proposals.chronologyId))
    .where(eq(proposals.id, id));
  return row ?? null;
}

export type FoundProposal = NonNullable<Awaited<ReturnType<typeof findProposal>>>;

/** Which of these parts of a proposal stand so; locked, so that each is decided once. */
export async function lockParts(
  tx: Tx,
  { id, parts, states }: { id: string; parts: ProposedPart[] | null; states: ProposalState[] },
): Promise<ProposedPart[]> {
  const rows = await tx
    .select({ part: proposalParts.part })
    .from(proposalParts)
    .where(
      and(
        eq(proposalParts.proposalId, id),
        inArray(proposalParts.state, states),
        parts ? inArray(proposalParts.part, parts) : undefined,
      ),
    )
    .orderBy(asc(proposalParts.part))
    .for("update");
  return rows.map(({ part }) => part);
}

/** Those of these parts that are accepted, with the versions that have them; locked. */
export async function lockAccepted(
  tx: Tx,
  { id, parts }: { id: string; parts: readonly ProposedPart[] },
) {
  return tx
    .select({ part: proposalParts.part, versionNumber: proposalParts.versionNumber })
    .from(proposalParts)
    .where(
      and(
        eq(proposalParts.proposalId, id),
        eq(proposalParts.state, "accepted"),
        inArray(proposalParts.part, [...parts]),
      ),
    )
    .orderBy(asc(proposalParts.part))
    .for("update");
}

/**
 * Puts parts among what waits again. What accepting wrote of its change is kept: its author still is
 * an author of the entry.
 */
export const reopenParts = (
  tx: Tx,
  decided: { id: string; parts: readonly ProposedPart[] },
): Promise<void> =>
  decideParts(tx, decided, { state: "open", decidedBy: null, decidedAt: null, reason: "" });

type Decision = Partial<Omit<typeof proposalParts.$inferInsert, "proposalId" | "part">>;

export async function decideParts(
  tx: Tx,
  { id, parts }: { id: string; parts: readonly ProposedPart[] },
  decision: Decision,
): Promise<void> {
  await tx
    .update(proposalParts)
    .set(decision)
    .where(and(eq(proposalParts.proposalId, id), inArray(proposalParts.part, [...parts])));
}

/** Those of an entry, the newest first, each with the version that it started from. */
export function listProposals(tx: Tx, entryId: string, most: number) {
  return tx
    .select({
      id: proposals.id,
      authorId: proposals.authorId,
      author: users.name,
      number: users.number,
      note: proposals.note,
      createdAt: proposals.createdAt,
      baseNumber: proposals.baseNumber,
      base: versions.content,
      proposed: proposals.content,
    })
    .from(proposals)
    .innerJoin(users, eq(users.id, proposals.authorId))
    .innerJoin(
      versions,
      and(eq(versions.entryId, proposals.entryId), eq(versions.number, proposals.baseNumber)),
    )
    .where(eq(proposals.entryId, entryId))
    .orderBy(desc(isOpenFirst()), desc(proposals.createdAt), asc(proposals.id))
    .limit(most);
}

/** What still waits is never cut off by what was decided later. */
const isOpenFirst = () => sql`exists (
  select 1 from ${proposalParts} p where p.proposal_id = ${proposals.id} and p.state = 'open')`;

export function listParts(tx: Tx, proposalIds: string[]) {
  return tx
    .select({
      proposalId: proposalParts.proposalId,
      part: proposalParts.part,
      state: proposalParts.state,
      by: users.name,
      at: proposalParts.decidedAt,
      reason: proposalParts.reason,
      versionNumber: proposalParts.versionNumber,
    })
    .from(proposalParts)
    .leftJoin(users, eq(users.id, proposalParts.decidedBy))
    .where(inArray(proposalParts.proposalId, proposalIds))
    .orderBy(asc(proposalParts.part));
}

/** How many open parts each entry of a chronology has; entries without are left out. */
export function countProposals(tx: Tx, chronologyId: string) {
  return tx
    .select({ entryId: proposals.entryId, open: sql<number>`count(*)::int` })
    .from(proposals)
    .innerJoin(proposalParts, eq(proposalParts.proposalId, proposals.id))
    .innerJoin(entries, eq(entries.id, proposals.entryId))
    .where(
      and(
        eq(proposals.chronologyId, chronologyId),
        eq(proposalParts.state, "open"),
        sql`${entries.deletedAt} is null`,
      ),
    )
    .groupBy(proposals.entryId);
}

/** Proposals of an entry of which some part waits. */
export async function countProposalsOf(tx: Tx, entryId: string): Promise<number> {
  const [row] = await tx
    .select({ count: sql<number>`count(distinct ${proposals.id})::int` })
    .from(proposals)
    .innerJoin(proposalParts, eq(proposalParts.proposalId, proposals.id))
    .where(and(eq(proposals.entryId, entryId), eq(proposalParts.state, "open")));
  return row?.count ?? 0;
}

/** Ids of all who ever wrote in an entry, as its versions name them. */
export async function listEntryAuthors(tx: Tx, entryId: string): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ id: sql<string>`unnest(${versions.authorIds})` })
    .from(versions)
    .where(eq(versions.entryId, entryId));
  return rows.map(({ id }) => id);
}
