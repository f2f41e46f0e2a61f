import type { Db } from "#db/client.ts";
import { recordAudit } from "#db/queries/audit.ts";
import { cutVersion } from "./cut-version.ts";

export type Naming = { teamId: string; actorId: string; entryId: string; name: string };

/** The entry as it stands, kept under a name. Answers the version's number; null: no such entry. */
export function nameVersion(
  db: Db,
  { teamId, actorId, entryId, name }: Naming,
): Promise<number | null> {
  return db.transaction(async (tx) => {
    const number = await cutVersion(tx, entryId, { kind: "named", reason: name, isForced: true });
    if (number === null) return null;
    await recordAudit(tx, {
      ...{ teamId, actorId, action: "version.name", subject: `entry:${entryId}` },
      detail: { number, name },
    });
    return number;
  });
}
