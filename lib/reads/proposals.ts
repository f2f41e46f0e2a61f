import { findChronologyResource, findEntryResource } from "#db/queries/access.ts";
import { countProposals, listParts, listProposals } from "#db/queries/proposals.ts";
import { readVersionContent } from "#lib/domain/compare/read-version.ts";
import { colourOf } from "#lib/domain/person-colour.ts";
import type { PartDecision, Proposal } from "#lib/domain/proposals/proposal.ts";
import { type ReadContext, requireRead } from "./context.ts";

/** What waits comes first, then the newest of what was decided. */
const MOST = 150;

/** The proposals for an entry, each with the version that it started from. */
export async function readProposals(context: ReadContext, entryId: string): Promise<Proposal[]> {
  const found = await findEntryResource(context.db, entryId);
  requireRead(context, "proposal.read", found);
  const rows = await listProposals(context.db, entryId, MOST);
  if (rows.length === 0) return [];
  const parts = await listParts(
    context.db,
    rows.map(({ id }) => id),
  );
  const byProposal = Map.groupBy(parts, ({ proposalId }) => proposalId);
  return rows.map((row) => ({
    ...{ id: row.id, note: row.note, baseNumber: row.baseNumber },
    author: { id: row.authorId, name: row.author, colour: colourOf(row.number) },
    createdAt: row.createdAt.toISOString(),
    base: readVersionContent(row.base),
    proposed: readVersionContent(row.proposed),
    parts: (byProposal.get(row.id) ?? []).map(presentPart),
  }));
}

function presentPart(row: Awaited<ReturnType<typeof listParts>>[number]): PartDecision {
  const { part, state, by, at, reason, versionNumber } = row;
  return { part, state, by, at: at?.toISOString() ?? null, reason, versionNumber };
}

export type ProposalCount = { entryId: string; open: number };

/** How many proposed changes wait in each entry of a chronology; entries without are left out. */
export async function readProposalCounts(
  context: ReadContext,
  chronologyId: string,
): Promise<ProposalCount[]> {
  const found = await findChronologyResource(context.db, chronologyId);
  requireRead(context, "proposal.read", found);
  return countProposals(context.db, chronologyId);
}
