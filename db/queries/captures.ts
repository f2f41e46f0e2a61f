import { asc, eq, inArray } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { users } from "#db/schema/people.ts";
import { captures } from "#db/schema/sources.ts";

/** Captures of these sources, oldest first, with who made them; removed ones too. */
export function listCaptures(tx: Tx, sourceIds: string[]) {
  return tx
    .select({
      id: captures.id,
      sourceId: captures.sourceId,
      kind: captures.kind,
      sha256: captures.sha256,
      bytes: captures.bytes,
      mediaType: captures.mediaType,
      fileName: captures.fileName,
      capturedAt: captures.capturedAt,
      tool: captures.tool,
      toolVersion: captures.toolVersion,
      archiveUrl: captures.archiveUrl,
      note: captures.note,
      operator: users.name,
      createdAt: captures.createdAt,
      removedAt: captures.removedAt,
    })
    .from(captures)
    .leftJoin(users, eq(users.id, captures.operatorId))
    .where(inArray(captures.sourceId, sourceIds))
    .orderBy(asc(captures.createdAt));
}

/** Whose a capture is, and which file; or null. */
export async function findCapture(tx: Tx, id: string) {
  const [row] = await tx
    .select({
      teamId: captures.teamId,
      sourceId: captures.sourceId,
      sha256: captures.sha256,
      mediaType: captures.mediaType,
      fileName: captures.fileName,
      removedAt: captures.removedAt,
    })
    .from(captures)
    .where(eq(captures.id, id));
  return row ?? null;
}
