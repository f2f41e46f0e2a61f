import { digestContent, makeSalt, takeLink } from "#db/chain.ts";
import type { Transaction } from "#db/client.ts";
import { auditEvents } from "#db/schema/history.ts";

export type AuditEvent = {
  teamId: string;
  actorId: string | null;
  /** The command, e.g. `entry.delete`. */
  action: string;
  /** `entry:<id>`, `chronology:<id>`, `user:<id>` … */
  subject: string;
  detail: Record<string, unknown>;
};

type AuditRow = typeof auditEvents.$inferSelect;
type Unlinked = Omit<AuditRow, "previousHash" | "hash">;

/** What of an audit event is hashed: in form 1 all of it, in form 2 a digest in place of its detail. */
export function auditContent(event: Unlinked): unknown {
  const { teamId, position, actorId, action, subject, detail, form, contentDigest } = event;
  const frame = { teamId, position, actorId, action, subject, at: event.at.toISOString() };
  return form === 1 ? { ...frame, detail } : { ...frame, form, contentDigest };
}

/** Writes one event to the end of the team's chain, in the transaction of what it records. */
export async function recordAudit(
  tx: Transaction,
  event: AuditEvent,
): Promise<{ position: number }> {
  const salt = makeSalt();
  const sealed = { form: 2, salt, contentDigest: digestContent(salt, event.detail), purgeId: null };
  const row = { ...event, ...sealed, at: new Date() };
  const link = await takeLink(tx, `audit:${event.teamId}`, (position) =>
    auditContent({ ...row, position }),
  );
  await tx.insert(auditEvents).values({ ...row, ...link });
  return { position: link.position };
}
