import { and, eq } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { visits } from "#db/schema/visits.ts";
import type { Visit } from "#lib/domain/visit.ts";

export type VisitId = { userId: string; chronologyId: string };

export async function findVisit(tx: Tx, { userId, chronologyId }: VisitId): Promise<Visit | null> {
  const [row] = await tx
    .select({ seenAt: visits.seenAt, previousAt: visits.previousAt })
    .from(visits)
    .where(and(eq(visits.userId, userId), eq(visits.chronologyId, chronologyId)));
  return row
    ? { seenAt: row.seenAt.getTime(), previousAt: row.previousAt?.getTime() ?? null }
    : null;
}

export async function writeVisit(tx: Tx, id: VisitId, visit: Visit): Promise<void> {
  const seenAt = new Date(visit.seenAt);
  const previousAt = visit.previousAt === null ? null : new Date(visit.previousAt);
  await tx
    .insert(visits)
    .values({ ...id, seenAt, previousAt })
    .onConflictDoUpdate({
      target: [visits.userId, visits.chronologyId],
      set: { seenAt, previousAt },
    });
}
