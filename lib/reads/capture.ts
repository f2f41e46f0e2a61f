import { inArray } from "drizzle-orm";
import { findCapture } from "#db/queries/captures.ts";
import { findTargets, selectSources } from "#db/queries/sources.ts";
import { sources } from "#db/schema/sources.ts";
import { openCapture } from "#lib/captures/capture-files.ts";
import { isPrivateSource } from "#lib/domain/withhold-source.ts";
import { AppError } from "#lib/errors.ts";
import { can } from "#lib/policy/can.ts";
import { type ReadContext, requireRead } from "./context.ts";

/**
 * A capture's file, opened. Of private sources only those at work on them get it: the source it
 * was made of and the one that this was merged into both count.
 *
 * @throws AppError not_found; unavailable where the file is missing, which `npm run verify` names
 */
export async function readCaptureFile(
  context: ReadContext,
  { id, dir }: { id: string; dir: string },
) {
  const found = await findCapture(context.db, id);
  const scope = found && { teamId: found.teamId, chronologyId: null };
  const { actor, resource } = requireRead(context, "source.read", scope);
  if (!found) throw new AppError("not_found");
  const mayReadPrivate = can(actor, "source.readPrivate", resource);
  if (!mayReadPrivate && (await isPrivate(context, found.sourceId)))
    throw new AppError("not_found");
  if (found.removedAt && !mayReadPrivate) throw new AppError("not_found");
  const file = await openCapture(dir, found.sha256);
  if (!file) throw new AppError("unavailable");
  return { ...file, mediaType: found.mediaType, fileName: found.fileName, sha256: found.sha256 };
}

async function isPrivate({ db }: ReadContext, sourceId: string): Promise<boolean> {
  const target = (await findTargets(db, [sourceId])).get(sourceId) ?? sourceId;
  const both = await selectSources(db, inArray(sources.id, [sourceId, target]));
  return both.some(isPrivateSource);
}
