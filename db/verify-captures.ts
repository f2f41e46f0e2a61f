import { asc, eq } from "drizzle-orm";
import { openDatabase, type Tx } from "./client.ts";
import { auditEvents } from "./schema/history.ts";
import { captures } from "./schema/sources.ts";
import type { Verification } from "./verify.ts";

/** The hash of a kept file, or null where there is none. */
type HashFile = (sha256: string) => Promise<string | null>;

/**
 * Holds every capture to its file and to the audit event of its creation: a file that was changed
 * or is gone, a row that was changed, put in or taken out.
 *
 * @returns how many captures fit, or a sentence that names the first that does not.
 */
export async function verifyCaptures(
  databaseUrl: string,
  hashFile: HashFile,
): Promise<Verification> {
  const database = openDatabase(databaseUrl, { pool: 1, name: "sourceline-verify" });
  try {
    const rows = await database.db.select().from(captures).orderBy(asc(captures.createdAt));
    const created = await listCreated(database.db);
    for (const row of rows) {
      const first = checkRow(row, created.get(row.id)) ?? (await checkFile(row, hashFile));
      if (first) return { ok: false, first };
      created.delete(row.id);
    }
    const [missing] = created.keys();
    if (missing) return { ok: false, first: `Capture ${missing} was taken out of the database.` };
    return { ok: true, checked: rows.length };
  } finally {
    await database.end();
  }
}

type Row = typeof captures.$inferSelect;

async function listCreated(tx: Tx): Promise<Map<string, Record<string, unknown>>> {
  const events = await tx
    .select({ subject: auditEvents.subject, detail: auditEvents.detail })
    .from(auditEvents)
    .where(eq(auditEvents.action, "capture.create"))
    .orderBy(asc(auditEvents.at));
  return new Map(events.map(({ subject, detail }) => [subject.replace("capture:", ""), detail]));
}

function checkRow(row: Row, created: Record<string, unknown> | undefined): string | null {
  if (!created) return `Capture ${row.id} was put into the database by no command.`;
  const fits = (["sha256", "bytes", "mediaType", "sourceId"] as const).every(
    (name) => row[name] === created[name],
  );
  return fits ? null : `The row of capture ${row.id} (${row.fileName}) was changed.`;
}

async function checkFile(row: Row, hashFile: HashFile): Promise<string | null> {
  const found = await hashFile(row.sha256);
  const name = `The file of capture ${row.id} (${row.fileName}, SHA-256 ${row.sha256})`;
  if (found === null) return `${name} is missing.`;
  return found === row.sha256 ? null : `${name} was changed after it was stored.`;
}
