import { findChronologyResource } from "#db/queries/access.ts";
import { listEditors, listSavedFilters } from "#db/queries/saved-filters.ts";
import type { SavedFilter } from "#lib/domain/filter/saved-filter.ts";
import { can } from "#lib/policy/can.ts";
import { type ReadContext, requireRead } from "./context.ts";

/** One's own filters in a chronology, and for those at work on it what others share. */
export async function readSavedFilters(
  context: ReadContext,
  chronologyId: string,
): Promise<SavedFilter[]> {
  const found = await findChronologyResource(context.db, chronologyId);
  const { actor, resource } = requireRead(context, "chronology.read", found);
  const mayRemove = can(actor, "filter.remove", resource);
  const rows = await listSavedFilters(context.db, {
    ...{ chronologyId, ownerId: actor.userId },
    withShared: can(actor, "filter.share", resource),
  });
  return rows.map(({ ownerId, ownerName, ...filter }) => {
    const isOwn = ownerId === actor.userId;
    return { ...filter, ownerName: isOwn ? null : ownerName, mayRemove: isOwn || mayRemove };
  });
}

/** The names of those who wrote in a chronology, for who may read its versions. */
export async function readEditors(context: ReadContext, chronologyId: string) {
  const found = await findChronologyResource(context.db, chronologyId);
  requireRead(context, "version.read", found);
  return listEditors(context.db, chronologyId);
}
