import { eq } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { findChronologyResource } from "#db/queries/access.ts";
import { listEntriesAt } from "#db/queries/past.ts";
import { chronologies } from "#db/schema/chronologies.ts";
import { entries } from "#db/schema/entries.ts";
import type { EntryKind } from "#lib/domain/codes.ts";
import { type ChangeSize, sizeOf } from "#lib/domain/compare/change.ts";
import { compareEntries } from "#lib/domain/compare/compare-entries.ts";
import { readVersionContent } from "#lib/domain/compare/read-version.ts";
import type { DateSummary } from "#lib/domain/entry.ts";
import { summarizeEntry } from "#lib/domain/entry-summary.ts";
import { AppError } from "#lib/errors.ts";
import { type ReadContext, requireRead } from "./context.ts";
import { entryAt } from "./present/entry-at.ts";

/** One entry as it stood at a moment. */
export type PastEntry = {
  id: string;
  title: string;
  kind: EntryKind;
  date: DateSummary | null;
  sameDayOrder: number;
  /** What became of it since; an entry that was `added` was not there yet and stands as it is now. */
  since: "same" | "changed" | "removed" | "added";
  /** Its content was removed for good since: only that it was there is known. */
  isPurged: boolean;
  /** What changed since, against now; null where nothing did, or it is gone. */
  changed: { parts: string[]; size: ChangeSize } | null;
};

export type AsKnown = {
  chronology: { id: string; title: string };
  /** ISO 8601. */
  at: string;
  entries: PastEntry[];
};

/** Entries read at a time: others need connections too. */
const AT_ONCE = 4;

/** A whole chronology as it stood at a moment, and what became of each entry since. */
export async function readAsKnown(
  context: ReadContext,
  { id, at }: { id: string; at: Date },
): Promise<AsKnown> {
  requireRead(context, "version.read", await findChronologyResource(context.db, id));
  const [chronology] = await context.db
    .select({ id: chronologies.id, title: chronologies.title })
    .from(chronologies)
    .where(eq(chronologies.id, id));
  if (!chronology) throw new AppError("not_found");
  const rows = await listEntriesAt(context.db, id, at);
  const known: PastEntry[] = [];
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const some = rows.slice(from, from + AT_ONCE).map((row) => presentRow(context.db, row));
    known.push(...(await Promise.all(some)).filter((entry) => entry !== null));
  }
  return { chronology, at: at.toISOString(), entries: known };
}

type Row = Awaited<ReturnType<typeof listEntriesAt>>[number];

/** Null: it was there neither then nor is it now. */
async function presentRow(db: Db, row: Row): Promise<PastEntry | null> {
  const { seqThen, seqNow, wasDeleted, deletedAt, ...now } = row;
  const isThere = deletedAt === null;
  if (now.isPurged)
    return seqThen === null || wasDeleted ? null : { ...now, since: "removed", changed: null };
  if (seqThen === null || wasDeleted)
    return isThere ? { ...now, since: "added", changed: null } : null;
  if (seqThen === seqNow) return { ...now, since: isThere ? "same" : "removed", changed: null };
  const then = await entryAt(db, row.id, seqThen);
  const { title, kind, date } = summarizeEntry(then, () => undefined);
  const past = { ...now, title, kind, date };
  if (!isThere) return { ...past, since: "removed", changed: null };
  const changes = compareEntries(then, await readNow(db, row.id));
  if (changes.length === 0) return { ...past, since: "same", changed: null };
  const parts = changes.map(({ part }) => part);
  return { ...past, since: "changed", changed: { parts, size: sizeOf(changes) } };
}

async function readNow(db: Db, id: string) {
  const [row] = await db
    .select({ content: entries.content })
    .from(entries)
    .where(eq(entries.id, id));
  return readVersionContent(row?.content);
}
