import { findChronologyResource } from "#db/queries/access.ts";
import { listNotices } from "#db/queries/notices.ts";
import { listOwnInvitations } from "#db/queries/own-invitations.ts";
import type { Notice, OwnInvitation } from "#lib/domain/notice.ts";
import type { ProposalState } from "#lib/domain/proposals/proposal.ts";
import { AppError } from "#lib/errors.ts";
import { can } from "#lib/policy/can.ts";
import type { ReadContext } from "./context.ts";

const MOST = 100;

/** Invitations to one's own address that wait, the newest first. */
export async function readOwnInvitations({ db, actor }: ReadContext): Promise<OwnInvitation[]> {
  if (!actor) throw new AppError("unauthenticated");
  const rows = await listOwnInvitations(db, actor.userId);
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

/**
 * One's own notices, the newest first. Of a chronology in which one has no part any more, or only
 * reads by now, nothing is told.
 */
export async function readNotices({ db, actor }: ReadContext): Promise<Notice[]> {
  if (!actor) throw new AppError("unauthenticated");
  const rows = await listNotices(db, actor.userId, MOST);
  const seen = new Map<string, boolean>();
  for (const id of new Set(rows.map(({ chronologyId }) => chronologyId))) {
    const resource = await findChronologyResource(db, id);
    seen.set(id, resource !== null && can(actor, "review.read", resource));
  }
  return rows
    .filter(({ chronologyId }) => seen.get(chronologyId))
    .map(({ createdAt, readAt, outcomes, ...row }) => ({
      ...row,
      outcomes: outcomes === null ? null : (outcomes.split(" ") as ProposalState[]),
      ...{ at: createdAt.toISOString(), isRead: readAt !== null },
    }));
}
