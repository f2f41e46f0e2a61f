import { coarsenPlace } from "#lib/domain/coarsen-place.ts";
import type { EntryRow, EntrySnapshot } from "#lib/domain/entry.ts";
import { NOWHERE } from "#lib/domain/new-assertion.ts";
import { hidePerpetrators, type IsPerpetratorUrl } from "#lib/domain/perpetrator-links.ts";
import { withholdPrivate } from "#lib/domain/withhold.ts";
import { findArea } from "#lib/geo/find-area.ts";
import { type Actor, can, type Resource } from "#lib/policy/can.ts";

/** Whether somebody may see what is not to be published: private names, exact places, embargoes. */
const seesPrivate = (actor: Actor, resource: Resource): boolean =>
  can(actor, "entry.readPrivate", resource);

/**
 * An embargo ends with the beginning of its day in UTC.
 *
 * @param now milliseconds
 */
export function isEmbargoed({ embargo }: { embargo: string | null }, now = Date.now()): boolean {
  return embargo !== null && embargo > new Date(now).toISOString().slice(0, 10);
}

/** The content of an entry as this person may see it; null: not at all, yet. */
export function presentContent(
  content: EntrySnapshot,
  actor: Actor,
  resource: Resource,
): EntrySnapshot | null {
  if (seesPrivate(actor, resource)) return content;
  if (isEmbargoed(content)) return null;
  return withholdPrivate(content, (place, precision) => coarsenPlace(place, precision, findArea));
}

/**
 * Rows as this person may see them. Who saw an entry before it was deleted or put under an embargo
 * is told that it is gone: nothing but its id and revision is left of it.
 */
export function presentRows(
  rows: EntryRow[],
  actor: Actor,
  resource: Resource,
  isPerpetrators: IsPerpetratorUrl,
): EntryRow[] {
  if (seesPrivate(actor, resource)) return rows;
  return rows.map((row) =>
    isEmbargoed(row) || row.deletedAt !== null
      ? hideRow(row)
      : hidePerpetrators(coarsenRow({ ...row, editorIds: [], signOff: null }), isPerpetrators),
  );
}

function coarsenRow(row: EntryRow): EntryRow {
  if (row.place === null) return row;
  const { publicPrecision } = row.place;
  const coarse = coarsenPlace({ ...NOWHERE, ...row.place }, publicPrecision, findArea);
  const { name, country, admin1, settlement, lat, lng, precision } = coarse;
  const place = { name, country, admin1, settlement, lat, lng, precision, publicPrecision: null };
  return { ...row, place };
}

function hideRow({ id, chronologyId, epoch, revision, updatedAt }: EntryRow): EntryRow {
  return {
    ...{ id, chronologyId, epoch, revision, updatedAt, deletedAt: updatedAt },
    ...{ title: "", summary: "", kind: "context", laneId: null, status: "draft", tags: [] },
    ...{ date: null, otherDates: [], place: null, differing: [], unsourced: [], gaps: [] },
    ...{ assertionCount: 0, citationCount: 0, sourceCount: 0, sameDayOrder: 0, killed: null },
    ...{ actorIds: [], sourceIds: [], reliability: null, editorIds: [] },
    ...{ attackTypes: [], flags: [], embargo: null, signOff: null },
  };
}
