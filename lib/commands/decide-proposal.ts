import type { Transaction } from "#db/client.ts";
import { recordAudit } from "#db/queries/audit.ts";
import { announceComments } from "#db/queries/comments.ts";
import { addNotices } from "#db/queries/notices.ts";
import {
  decideParts,
  type FoundProposal,
  findProposal,
  lockParts,
  reopenParts,
} from "#db/queries/proposals.ts";
import type { Accepted, AcceptedPart } from "#lib/collab/server/store/accept-proposal.ts";
import type { ProposalState, ProposedPart } from "#lib/domain/proposals/proposal.ts";
import { AppError } from "#lib/errors.ts";
import type { ChronologyAction } from "#lib/policy/actions.ts";
import { can } from "#lib/policy/can.ts";
import { requireOpen, requireSeenBy } from "./comment-access.ts";
import type { CommandContext } from "./context.ts";
import { requireUnlocked } from "./entries.ts";

type Decided = { id: string; parts: ProposedPart[]; reason: string };

const DECIDED = "Somebody has decided on this already. Look again.";

/**
 * Accepts parts of somebody else's proposal; see `acceptProposal`. Taken back by restoring the
 * answer's `parts` of its version `before`, and `reopenProposal`.
 *
 * @throws conflict where it was decided already, or the entry is locked, deleted or archived
 */
export async function acceptProposal(
  context: CommandContext,
  { id, parts, reason }: { id: string; parts: AcceptedPart[]; reason: string },
): Promise<Exclude<Accepted, { outcome: "decided" }>> {
  const { actorId, found } = await requireDecidable(context, id);
  await requireUnlocked(context, found.entryId);
  const { accepted } = await context.collab("accept-proposal", { id, actorId, reason, parts });
  if (!accepted) throw new AppError("not_found");
  if (accepted.outcome === "decided") throw new AppError("conflict", DECIDED);
  return accepted;
}

/** Rejects parts of somebody else's proposal, with a reason. Nothing of the entry changes. */
export async function rejectProposal(
  context: CommandContext,
  { id, parts, reason }: Decided,
): Promise<void> {
  const { actorId, found } = await requireDecidable(context, id);
  await context.db.transaction(async (tx) => {
    await requireParts(tx, { id, parts, states: ["open"] });
    const decision = { state: "rejected" as const, decidedBy: actorId, decidedAt: new Date() };
    await decideParts(tx, { id, parts }, { ...decision, reason });
    await record(tx, found, { id, parts, actorId, action: "proposal.reject", reason });
    const { chronologyId, entryId } = found;
    const notice = { kind: "proposal_decided" as const, chronologyId, entryId, subjectId: id };
    await addNotices(tx, [found.authorId], { ...notice, actorId });
  });
}

/**
 * Takes the change of accepted parts back, and nothing that was written since; see `takeBackAcceptance`.
 *
 * @throws conflict where somebody changed the very same since, or decided otherwise
 */
export async function takeBackAcceptance(
  context: CommandContext,
  { id, parts }: Omit<Decided, "reason">,
): Promise<void> {
  const { actorId, found } = await requireDecidable(context, id);
  await requireUnlocked(context, found.entryId);
  const { takenBack } = await context.collab("take-back-acceptance", { id, actorId, parts });
  if (!takenBack) throw new AppError("not_found");
  if (takenBack.outcome === "decided") throw new AppError("conflict", DECIDED);
  if (takenBack.outcome === "stale") throw new AppError("conflict", CHANGED_SINCE);
}

const CHANGED_SINCE = "It was changed since. Its history has what stood before.";

/** Puts what was rejected, or what one withdrew oneself, among what waits again. */
export async function reopenProposal(
  context: CommandContext,
  { id, parts }: Omit<Decided, "reason">,
): Promise<void> {
  const { actorId, found } = await requireProposal(context, id, "proposal.make");
  const isOwn = found.authorId === actorId;
  if (!isOwn) await requireDecidable(context, id);
  await context.db.transaction(async (tx) => {
    await requireParts(tx, { id, parts, states: [isOwn ? "withdrawn" : "rejected"] });
    await reopenParts(tx, { id, parts });
    await record(tx, found, { id, parts, actorId, action: "proposal.reopen", reason: "" });
  });
}

/** Takes parts of one's own proposal back, on which nobody has decided. */
export async function withdrawProposal(
  context: CommandContext,
  { id, parts }: Omit<Decided, "reason">,
): Promise<void> {
  const { actorId, found } = await requireProposal(context, id, "proposal.make");
  if (found.authorId !== actorId) throw new AppError("not_allowed");
  await context.db.transaction(async (tx) => {
    await requireParts(tx, { id, parts, states: ["open"] });
    const decision = { state: "withdrawn" as const, decidedBy: actorId, decidedAt: new Date() };
    await decideParts(tx, { id, parts }, decision);
    await record(tx, found, { id, parts, actorId, action: "proposal.withdraw", reason: "" });
  });
}

async function requireDecidable(context: CommandContext, id: string) {
  const { actorId, found } = await requireProposal(context, id, "proposal.decide");
  if (found.authorId === actorId)
    throw new AppError("not_allowed", "Somebody else decides on what you proposed yourself.");
  return { actorId, found };
}

/** @throws not_found for who may not see proposals, whether it exists or not; not_allowed; conflict */
async function requireProposal(context: CommandContext, id: string, action: ChronologyAction) {
  const seen = requireSeenBy(context, "proposal.read", await findProposal(context.db, id));
  if (!can(seen.actor, action, seen.resource)) throw new AppError("not_allowed");
  requireOpen(seen.found);
  return { actorId: seen.actor.userId, found: seen.found };
}

/** All of them in one of these states, and held so until the end of the transaction. */
async function requireParts(
  tx: Transaction,
  wanted: { id: string; parts: ProposedPart[]; states: ProposalState[] },
): Promise<void> {
  const locked = await lockParts(tx, wanted);
  if (locked.length < new Set(wanted.parts).size) throw new AppError("conflict", DECIDED);
}

type Recorded = Decided & { actorId: string; action: string };

async function record(tx: Transaction, found: FoundProposal, recorded: Recorded): Promise<void> {
  const { id, parts, actorId, action, reason } = recorded;
  const { teamId, entryId, authorId } = found;
  await recordAudit(tx, {
    ...{ teamId, actorId, action, subject: `entry:${entryId}` },
    detail: { proposal: id, parts, by: authorId, ...(reason && { reason }) },
  });
  await announceComments(tx, found);
}
