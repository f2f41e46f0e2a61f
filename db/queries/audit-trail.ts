import { and, desc, eq, gte, like, lt, type SQL, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { auditEvents } from "#db/schema/history.ts";
import { users } from "#db/schema/people.ts";
import type { AuditFilter } from "#lib/domain/audit/audit-filter.ts";

/** An audit event with the name of who did it. */
export type AuditLine = {
  position: number;
  at: Date;
  actorId: string | null;
  actorName: string | null;
  action: string;
  subject: string;
  detail: Record<string, unknown>;
};

/** Events of a team, the newest first; `before` is the position to go on from. */
export async function listAuditEvents(
  tx: Tx,
  { teamId, filter, before, most }: AuditAsked,
): Promise<AuditLine[]> {
  return tx
    .select({
      position: auditEvents.position,
      at: auditEvents.at,
      actorId: auditEvents.actorId,
      actorName: users.name,
      action: auditEvents.action,
      subject: auditEvents.subject,
      detail: auditEvents.detail,
    })
    .from(auditEvents)
    .leftJoin(users, eq(users.id, auditEvents.actorId))
    .where(and(eq(auditEvents.teamId, teamId), ...conditionsOf(filter, before)))
    .orderBy(desc(auditEvents.position))
    .limit(most);
}

type AuditAsked = { teamId: string; filter: AuditFilter; before: number | null; most: number };

function conditionsOf({ actorId, kind, from, to }: AuditFilter, before: number | null): SQL[] {
  return [
    before !== null && lt(auditEvents.position, before),
    actorId !== null && eq(auditEvents.actorId, actorId),
    kind !== null && like(auditEvents.action, `${kind}.%`),
    from !== null && gte(auditEvents.at, sql`${from}::date`),
    to !== null && lt(auditEvents.at, sql`${to}::date + 1`),
  ].filter((condition) => condition !== false);
}

/** Who did something in a team, by name. */
export function listAuditActors(tx: Tx, teamId: string) {
  return tx
    .selectDistinct({ id: users.id, name: users.name })
    .from(auditEvents)
    .innerJoin(users, eq(users.id, auditEvents.actorId))
    .where(eq(auditEvents.teamId, teamId))
    .orderBy(users.name);
}
