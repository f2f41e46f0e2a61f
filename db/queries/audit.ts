import { takeLink } from "#db/chain.ts";
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

/** What of an audit event is hashed: everything but the hash itself. */
export function auditContent(event: AuditEvent & { position: number; at: Date }): unknown {
  const { teamId, position, actorId, action, subject, detail, at } = event;
  return { teamId, position, actorId, action, subject, detail, at: at.toISOString() };
}

/** Writes one event to the end of the team's chain, in the transaction of what it records. */
export async function recordAudit(tx: Transaction, event: AuditEvent): Promise<void> {
  const at = new Date();
  const link = await takeLink(tx, `audit:${event.teamId}`, (position) =>
    auditContent({ ...event, position, at }),
  );
  await tx.insert(auditEvents).values({ ...event, at, ...link });
}
