import { recordAudit } from "#db/queries/audit.ts";
import { announceComments, findCommentedEntry } from "#db/queries/comments.ts";
import { findChronologyText } from "#db/queries/editions.ts";
import { addNotices } from "#db/queries/notices.ts";
import { countProposalsOf, listEntryAuthors } from "#db/queries/proposals.ts";
import { listSources } from "#db/queries/sources.ts";
import { findLatestVersion, findVersion } from "#db/queries/versions.ts";
import { proposalParts, proposals } from "#db/schema/proposals.ts";
import { normalizeEntry } from "#lib/collab/doc/normalize-entry.ts";
import { CAPS } from "#lib/domain/caps.ts";
import { ENTRY_KINDS } from "#lib/domain/codes.ts";
import { compareEntries } from "#lib/domain/compare/compare-entries.ts";
import { readVersionContent } from "#lib/domain/compare/read-version.ts";
import type { EntrySnapshot } from "#lib/domain/entry.ts";
import { listNarrativeCitations } from "#lib/domain/narrative-citations.ts";
import type { ProposedPart } from "#lib/domain/proposals/proposal.ts";
import { readEntrySnapshot } from "#lib/domain/read-snapshot.ts";
import { AppError } from "#lib/errors.ts";
import { requireOpen } from "./comment-access.ts";
import { type CommandContext, requireCan } from "./context.ts";

/** Proposals of one entry that wait; they are read whole. */
export const MOST_OPEN = 100;

/**
 * What a proposal starts from: the entry as it stands, kept as a version so that what the author had
 * before them can be shown later.
 */
export async function beginProposal(
  context: CommandContext,
  { entryId }: { entryId: string },
): Promise<{ number: number; content: EntrySnapshot }> {
  await requireProposable(context, entryId);
  await context.collab("cut-version", { id: entryId, reason: "a change is being proposed" });
  const latest = await findLatestVersion(context.db, entryId);
  if (!latest) throw new AppError("not_found");
  return { number: latest.number, content: readVersionContent(latest.content) };
}

export type ProposalInput = {
  entryId: string;
  baseNumber: number;
  /** The whole entry as it is proposed; its narrative may be left out where it is as it was. */
  content: Record<string, unknown>;
  note: string;
};

/**
 * Proposes a change: what differs from the version it starts from, part by part. Nothing is changed
 * until somebody accepts it.
 */
export async function sendProposal(
  context: CommandContext,
  { entryId, baseNumber, content, note }: ProposalInput,
): Promise<{ id: string; parts: ProposedPart[] }> {
  const { actor, entry } = await requireProposable(context, entryId);
  const found = await findVersion(context.db, { entryId, number: baseNumber });
  if (!found) throw new AppError("bad_request", "The version that this starts from is not there.");
  const base = readVersionContent(found.content);
  const raw = { narrative: base.narrative, ...content };
  const proposed = await readProposed(context, entry, { base, raw });
  const parts = compareEntries(base, proposed).map(({ part }) => part);
  if (parts.length === 0) throw new AppError("bad_request", "Nothing was changed.");
  const { chronologyId, teamId } = entry;
  return context.db.transaction(async (tx) => {
    if ((await countProposalsOf(tx, entryId)) >= MOST_OPEN)
      throw new AppError("bad_request", `An entry has at most ${MOST_OPEN} open proposals.`);
    const made = { chronologyId, entryId, authorId: actor.userId, baseNumber, content: proposed };
    const [row] = await tx
      .insert(proposals)
      .values({ ...made, note })
      .returning({ id: proposals.id });
    if (!row) throw new AppError("internal");
    await tx.insert(proposalParts).values(parts.map((part) => ({ proposalId: row.id, part })));
    await recordAudit(tx, {
      ...{ teamId, actorId: actor.userId, action: "proposal.send", subject: `entry:${entryId}` },
      detail: { proposal: row.id, parts, base: baseNumber },
    });
    const notice = { kind: "proposal" as const, chronologyId, entryId, subjectId: row.id };
    const authors = await listEntryAuthors(tx, entryId);
    await addNotices(tx, authors, { ...notice, actorId: actor.userId });
    await announceComments(tx, entry);
    return { id: row.id, parts };
  });
}

/**
 * The entry as it is proposed. What was cut or left out in reading it was not what its author meant.
 *
 * @throws bad_request for what no entry can say, and for lanes and sources that are not the team's
 */
async function readProposed(
  { db }: CommandContext,
  { teamId, chronologyId }: { teamId: string; chronologyId: string },
  { base, raw }: { base: EntrySnapshot; raw: Record<string, unknown> },
): Promise<EntrySnapshot> {
  const { snapshot, issues } = readEntrySnapshot(raw);
  const [issue = findUnreadable(raw)] = issues;
  if (issue) throw new AppError("bad_request", issue);
  const laneId = (raw.laneId ?? null) as string | null;
  const lanes = (await findChronologyText(db, chronologyId))?.lanes ?? [];
  if (laneId !== null && laneId !== base.laneId && !lanes.some(({ id }) => id === laneId))
    throw new AppError("bad_request", "There is no such lane.");
  const proposed = normalizeEntry({ ...snapshot, laneId });
  const known = new Set([
    ...listCited(base),
    ...(await listSources(db, teamId)).flatMap(({ id, mergedIds }) => [id, ...mergedIds]),
  ]);
  if (!listCited(proposed).every((id) => known.has(id)))
    throw new AppError("bad_request", "A source that is cited is not in the library.");
  return proposed;
}

/** What reading would cut or exchange without a word; null: nothing. */
function findUnreadable({ title, summary, kind }: Record<string, unknown>): string | null {
  const isLong = (text: unknown, cap: number) => typeof text === "string" && text.length > cap;
  if (isLong(title, CAPS.title) || isLong(summary, CAPS.summary)) return "This text is too long.";
  return ENTRY_KINDS.some((known) => known === (kind ?? "context")) ? null : "No such kind.";
}

const listCited = ({ citations, narrative }: EntrySnapshot): string[] =>
  [...citations, ...listNarrativeCitations(narrative)].map(({ sourceId }) => sourceId);

async function requireProposable(context: CommandContext, entryId: string) {
  const entry = await findCommentedEntry(context.db, entryId);
  const { actor } = requireCan(context, "proposal.make", entry);
  if (!entry) throw new AppError("not_found");
  requireOpen(entry);
  return { actor, entry };
}
