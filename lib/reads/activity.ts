import { and, eq, inArray, or } from "drizzle-orm";
import { findChronologyResource } from "#db/queries/access.ts";
import { type ActivityRow, listActivity } from "#db/queries/activity.ts";
import { listEditors } from "#db/queries/saved-filters.ts";
import { findVisit } from "#db/queries/visits.ts";
import { chronologies } from "#db/schema/chronologies.ts";
import { entries } from "#db/schema/entries.ts";
import { versions } from "#db/schema/history.ts";
import type { ActivityFilter } from "#lib/domain/activity.ts";
import { type ChangeSize, sizeOf } from "#lib/domain/compare/change.ts";
import { compareEntries } from "#lib/domain/compare/compare-entries.ts";
import { readVersionContent } from "#lib/domain/compare/read-version.ts";
import { lastVisitEnd } from "#lib/domain/visit.ts";
import { AppError } from "#lib/errors.ts";
import { type ReadContext, requireRead } from "./context.ts";

/** One thing that happened. */
export type ActivityEvent = {
  /** Where the events before it begin. */
  cursor: string;
  /** ISO 8601. */
  at: string;
  /** Kind of a version, or name of a command. */
  what: string;
  reason: string;
  /** What it said was removed for good. */
  isPurged: boolean;
  people: { id: string; name: string }[];
  entry: { id: string; title: string } | null;
  /** The version that it made; null: none. */
  version: number | null;
  /** How many entries a change of several concerned; 0: it was of one, or of none. */
  entryCount: number;
  /** What the version changed, part by part, against the one before; null: not known. */
  changed: { parts: string[]; size: ChangeSize } | null;
};

export type ActivityPage = {
  chronology: { id: string; title: string };
  events: ActivityEvent[];
  /** Of the next page; null: there is none. */
  next: string | null;
  /** Whom one can ask for. */
  people: { id: string; name: string }[];
  /** The title of the entry that is asked for. */
  entryTitle: string | null;
  /** When the last visit ended; null: this is the first. */
  lastVisitAt: string | null;
};

const EVENTS_AT_ONCE = 50;

/** What happened in a chronology, newest first, a page at a time. */
export async function readActivity(
  context: ReadContext,
  { id, filter }: { id: string; filter: ActivityFilter },
): Promise<ActivityPage> {
  const { db } = context;
  const found = await findChronologyResource(db, id);
  const { actor, resource } = requireRead(context, "version.read", found);
  const visit = await findVisit(db, { userId: actor.userId, chronologyId: id });
  const lastVisit = lastVisitEnd(visit, Date.now());
  const since = filter.isNew && lastVisit !== null ? new Date(lastVisit) : null;
  const ask = { teamId: resource.teamId, chronologyId: id, filter, since };
  const [rows, [chronology], people, entryTitle] = await Promise.all([
    listActivity(db, { ...ask, most: EVENTS_AT_ONCE + 1 }),
    db
      .select({ id: chronologies.id, title: chronologies.title })
      .from(chronologies)
      .where(eq(chronologies.id, id)),
    listEditors(db, id),
    findTitle(context, id, filter.entryId),
  ]);
  if (!chronology) throw new AppError("not_found");
  const events = await presentEvents(context, rows.slice(0, EVENTS_AT_ONCE));
  const next = rows.length > EVENTS_AT_ONCE ? (events.at(-1)?.cursor ?? null) : null;
  const lastVisitAt = lastVisit === null ? null : new Date(lastVisit).toISOString();
  return { chronology, events, next, people, entryTitle, lastVisitAt };
}

async function findTitle({ db }: ReadContext, chronologyId: string, entryId: string | null) {
  if (!entryId) return null;
  const [row] = await db
    .select({ title: entries.title })
    .from(entries)
    .where(and(eq(entries.id, entryId), eq(entries.chronologyId, chronologyId)));
  return row?.title ?? null;
}

async function presentEvents(
  context: ReadContext,
  rows: readonly ActivityRow[],
): Promise<ActivityEvent[]> {
  const changes = await readChanges(context, rows);
  return rows.map(({ at, key, what, reason, people, number, detail, ...row }) => ({
    ...{ cursor: `${at}~${key}`, at, what, people, version: number },
    reason: reason || reasonOf(what, detail),
    isPurged: row.is_purged,
    entry: row.entry_id === null ? null : { id: row.entry_id, title: row.entry_title ?? "" },
    entryCount: Array.isArray(detail?.entries) ? detail.entries.length : 0,
    changed: changes.get(`${row.entry_id}:${number}`) ?? null,
  }));
}

/** What a command says of itself: the name that was given, the version that was restored. */
function reasonOf(what: string, detail: ActivityRow["detail"]): string {
  if (what === "version.restore" && detail?.number) return `version ${detail.number}`;
  return typeof detail?.name === "string" ? detail.name : "";
}

/** What each version of the page changed, read with the ones before them in one go. */
async function readChanges({ db }: ReadContext, rows: readonly ActivityRow[]) {
  const changes = new Map<string, NonNullable<ActivityEvent["changed"]>>();
  const wanted = rows.flatMap(({ entry_id: entryId, number }) =>
    entryId !== null && number !== null && number > 1 ? [{ entryId, number }] : [],
  );
  if (wanted.length === 0) return changes;
  const found = await db
    .select({ entryId: versions.entryId, number: versions.number, content: versions.content })
    .from(versions)
    .where(
      or(
        ...wanted.map(({ entryId, number }) =>
          and(eq(versions.entryId, entryId), inArray(versions.number, [number - 1, number])),
        ),
      ),
    );
  const byKey = new Map(found.map((one) => [`${one.entryId}:${one.number}`, one.content]));
  for (const { entryId, number } of wanted) {
    const [before, after] = [
      byKey.get(`${entryId}:${number - 1}`),
      byKey.get(`${entryId}:${number}`),
    ];
    if (!before || !after) continue;
    const list = compareEntries(readVersionContent(before), readVersionContent(after));
    changes.set(`${entryId}:${number}`, {
      parts: list.map(({ part }) => part),
      size: sizeOf(list),
    });
  }
  return changes;
}
