import { eq } from "drizzle-orm";
import { findEntryResource } from "#db/queries/access.ts";
import { findVersion, listVersions } from "#db/queries/versions.ts";
import { entries } from "#db/schema/entries.ts";
import { type ChangeSize, type PartChange, sizeOf } from "#lib/domain/compare/change.ts";
import { compareEntries } from "#lib/domain/compare/compare-entries.ts";
import { readVersionContent } from "#lib/domain/compare/read-version.ts";
import type { EntrySnapshot } from "#lib/domain/entry.ts";
import { AppError } from "#lib/errors.ts";
import { type ReadContext, requireRead } from "./context.ts";

export type VersionLine = {
  number: number;
  kind: string;
  reason: string;
  createdAt: string;
  authors: string[];
  hash: string;
  /** Against the version before; null for the first. */
  size: ChangeSize | null;
};

/** Versions per answer. Each is compared with the one before it. */
const LINES_AT_ONCE = 40;

/** The versions of an entry, newest first; `below`: those of lower numbers. */
export async function readVersions(
  context: ReadContext,
  { id, below = null }: { id: string; below?: number | null },
): Promise<{ versions: VersionLine[]; hasOlder: boolean }> {
  requireRead(context, "version.read", await findEntryResource(context.db, id));
  const rows = await listVersions(context.db, id, { below, most: LINES_AT_ONCE + 1 });
  const contents = rows.map(({ content }) => readVersionContent(content));
  const versions = rows.slice(0, LINES_AT_ONCE).map(({ content: _, ...row }, index) => {
    const [before, after] = [contents[index + 1], contents[index]];
    const size = before && after ? sizeOf(compareEntries(before, after)) : null;
    return { ...row, createdAt: row.createdAt.toISOString(), size };
  });
  return { versions, hasOlder: rows.length > LINES_AT_ONCE };
}

/** An old version, as it was. */
export async function readVersion(
  context: ReadContext,
  { id, number }: { id: string; number: number },
): Promise<{ number: number; createdAt: string; content: EntrySnapshot }> {
  requireRead(context, "version.read", await findEntryResource(context.db, id));
  const { createdAt, content } = await requireVersion(context, id, number);
  return { number, createdAt: createdAt.toISOString(), content: readVersionContent(content) };
}

/** One side of a comparison. */
export type ComparedSide = {
  /** Null: the entry as it is now. */
  number: number | null;
  createdAt: string | null;
  content: EntrySnapshot;
};

export type Comparison = { before: ComparedSide; after: ComparedSide; changes: PartChange[] };

/** Two versions of an entry laid beside each other, or one and the entry as it is now. */
export async function readComparison(
  context: ReadContext,
  { id, from, to }: { id: string; from: number; to: number | null },
): Promise<Comparison> {
  requireRead(context, "version.read", await findEntryResource(context.db, id));
  const [before, after] = [await readSide(context, id, from), await readSide(context, id, to)];
  return { before, after, changes: compareEntries(before.content, after.content) };
}

async function readSide(
  context: ReadContext,
  id: string,
  number: number | null,
): Promise<ComparedSide> {
  if (number === null) {
    const [row] = await context.db
      .select({ content: entries.content })
      .from(entries)
      .where(eq(entries.id, id));
    if (!row) throw new AppError("not_found");
    return { number, createdAt: null, content: readVersionContent(row.content) };
  }
  const { createdAt, content } = await requireVersion(context, id, number);
  return { number, createdAt: createdAt.toISOString(), content: readVersionContent(content) };
}

async function requireVersion({ db }: ReadContext, entryId: string, number: number) {
  const found = await findVersion(db, { entryId, number });
  if (!found) throw new AppError("not_found");
  return found;
}
