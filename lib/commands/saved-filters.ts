import { and, eq, isNull } from "drizzle-orm";
import { findChronologyResource } from "#db/queries/access.ts";
import { findSavedFilter } from "#db/queries/saved-filters.ts";
import { savedFilters } from "#db/schema/saved-filters.ts";
import { AppError } from "#lib/errors.ts";
import { can } from "#lib/policy/can.ts";
import { type CommandContext, requireCan } from "./context.ts";

/** Filters that one person keeps in one chronology; a menu has to hold them. */
const MOST = 100;

export type SaveFilterInput = {
  chronologyId: string;
  name: string;
  /** As `encodeFilter` writes it. */
  query: string;
  isShared: boolean;
};

/** Keeps a filter for the person who saves it, and for all at work on the chronology if shared. */
export async function saveFilter(
  context: CommandContext,
  input: SaveFilterInput,
): Promise<{ id: string }> {
  const found = await findChronologyResource(context.db, input.chronologyId);
  const action = input.isShared ? "filter.share" : "filter.save";
  const { actor } = requireCan(context, action, found);
  const own = and(
    eq(savedFilters.chronologyId, input.chronologyId),
    eq(savedFilters.ownerId, actor.userId),
    isNull(savedFilters.removedAt),
  );
  if ((await context.db.$count(savedFilters, own)) >= MOST)
    throw new AppError("bad_request", `You have ${MOST} filters here. Remove one first.`);
  const [made] = await context.db
    .insert(savedFilters)
    .values({ ...input, ownerId: actor.userId })
    .returning({ id: savedFilters.id });
  if (!made) throw new AppError("internal");
  return made;
}

export async function renameFilter(
  context: CommandContext,
  { id, name }: { id: string; name: string },
): Promise<void> {
  await requireOwn(context, id);
  await context.db.update(savedFilters).set({ name }).where(eq(savedFilters.id, id));
}

export async function shareFilter(
  context: CommandContext,
  { id, isShared }: { id: string; isShared: boolean },
): Promise<void> {
  const resource = await requireOwn(context, id);
  if (isShared) requireCan(context, "filter.share", resource);
  await context.db.update(savedFilters).set({ isShared }).where(eq(savedFilters.id, id));
}

/** Takes a filter out of the menu; `restoreFilter` puts it back. */
export async function removeFilter(context: CommandContext, { id }: { id: string }): Promise<void> {
  await requireRemovable(context, id);
  await context.db
    .update(savedFilters)
    .set({ removedAt: new Date() })
    .where(eq(savedFilters.id, id));
}

export async function restoreFilter(
  context: CommandContext,
  { id }: { id: string },
): Promise<void> {
  await requireRemovable(context, id);
  await context.db.update(savedFilters).set({ removedAt: null }).where(eq(savedFilters.id, id));
}

/** One's own, or one that may be seen; others' own filters do not exist. */
async function requireSeen(context: CommandContext, id: string) {
  const found = await findSavedFilter(context.db, id);
  const { actor, resource } = requireCan(context, "filter.save", found);
  const isOwn = found?.ownerId === actor.userId;
  const isSeen = isOwn || (found?.isShared && can(actor, "filter.share", resource));
  if (!isSeen) throw new AppError("not_found");
  return { actor, resource, isOwn };
}

async function requireOwn(context: CommandContext, id: string) {
  const { resource, isOwn } = await requireSeen(context, id);
  if (!isOwn) throw new AppError("not_allowed");
  return resource;
}

async function requireRemovable(context: CommandContext, id: string): Promise<void> {
  const { actor, resource, isOwn } = await requireSeen(context, id);
  if (!isOwn && !can(actor, "filter.remove", resource)) throw new AppError("not_allowed");
}
