import { eq } from "drizzle-orm";
import { findEntryResource } from "#db/queries/access.ts";
import { listPerpetratorMedia } from "#db/queries/sources.ts";
import { entries } from "#db/schema/entries.ts";
import type { EntrySnapshot } from "#lib/domain/entry.ts";
import { createPerpetratorCheck, hidePerpetrators } from "#lib/domain/perpetrator-links.ts";
import { AppError } from "#lib/errors.ts";
import { can } from "#lib/policy/can.ts";
import { type ReadContext, requireRead } from "./context.ts";
import { presentContent } from "./present/entry.ts";

/**
 * The content of an entry as last projected, without what the person may not see.
 *
 * @throws AppError not_found, to readers for an entry under an embargo or deleted too
 */
export async function readEntryContent(
  context: ReadContext,
  id: string,
): Promise<{ id: string; epoch: number; content: EntrySnapshot }> {
  const found = await findEntryResource(context.db, id);
  const { actor, resource } = requireRead(context, "chronology.read", found);
  const [row] = await context.db
    .select({
      id: entries.id,
      epoch: entries.epoch,
      content: entries.content,
      deletedAt: entries.deletedAt,
    })
    .from(entries)
    .where(eq(entries.id, id));
  const stored = row && presentContent(row.content, actor, resource);
  const isGone = row?.deletedAt !== null && !can(actor, "entry.readPrivate", resource);
  if (!stored || isGone) throw new AppError("not_found");
  // Not every reader of it is told which addresses are perpetrators', so it is done here.
  const media = await listPerpetratorMedia(context.db, resource.teamId);
  const { epoch } = row;
  const content = hidePerpetrators(stored, createPerpetratorCheck(media));
  return { id, epoch, content };
}
