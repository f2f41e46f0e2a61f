import { and, desc, eq, like } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { auditEvents } from "#db/schema/history.ts";
import { users } from "#db/schema/people.ts";

/** A step of a review as the audit trail has it. `at` is an ISO 8601 instant. */
export type ReviewEvent = {
  position: number;
  at: string;
  by: string;
  /** As in `review.verify`, without the first word. */
  step: string;
  note: string;
  version: number | null;
};

/** The steps in the review of an entry, the newest first. */
export async function listReviewEvents(
  tx: Tx,
  { teamId, entryId }: { teamId: string; entryId: string },
): Promise<ReviewEvent[]> {
  const rows = await tx
    .select({
      position: auditEvents.position,
      at: auditEvents.at,
      by: users.name,
      action: auditEvents.action,
      detail: auditEvents.detail,
    })
    .from(auditEvents)
    .leftJoin(users, eq(users.id, auditEvents.actorId))
    .where(
      and(
        eq(auditEvents.teamId, teamId),
        eq(auditEvents.subject, `entry:${entryId}`),
        like(auditEvents.action, "review.%"),
      ),
    )
    .orderBy(desc(auditEvents.position));
  return rows.map(({ position, at, by, action, detail }) => ({
    ...{ position, at: at.toISOString(), by: by ?? "", step: action.replace("review.", "") },
    note: typeof detail.note === "string" ? detail.note : "",
    version: typeof detail.version === "number" ? detail.version : null,
  }));
}
