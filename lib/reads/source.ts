import { eq, inArray } from "drizzle-orm";
import { listCaptures } from "#db/queries/captures.ts";
import { findTeam } from "#db/queries/people.ts";
import { findTargets, listSourceIds, selectSources } from "#db/queries/sources.ts";
import { publishers, sources } from "#db/schema/sources.ts";
import { isPrivateSource } from "#lib/domain/withhold-source.ts";
import { AppError } from "#lib/errors.ts";
import { can } from "#lib/policy/can.ts";
import { type ReadContext, requireRead } from "./context.ts";
import { listSourceUse } from "./present/source-use.ts";
import { presentSources } from "./present/sources.ts";

/**
 * One source of a team's library as a page: with its captures, where it is used, and what was
 * merged into it. One that was merged itself is read as the other.
 */
export async function readSource(context: ReadContext, id: string) {
  const { db } = context;
  const target = (await findTargets(db, [id])).get(id);
  const [found] = target ? await selectSources(db, eq(sources.id, target)) : [];
  const scope = found ? { teamId: found.teamId, chronologyId: null } : null;
  const { actor, resource } = requireRead(context, "source.read", scope);
  if (!found) throw new AppError("not_found");
  const ids = await listSourceIds(db, found.id);
  const [source = found] = presentSources([found], actor, resource);
  const [team, merged, usedIn, publisherNote, own] = await Promise.all([
    findTeam(db, found.teamId),
    selectSources(db, inArray(sources.mergedInto, ids)),
    listSourceUse(context, actor, ids),
    readPublisherNote(context, found.publisherId),
    listCaptures(db, ids),
  ]);
  if (!team) throw new AppError("not_found");
  const mayReadPrivate = can(actor, "source.readPrivate", resource);
  const isHidden = !mayReadPrivate && [found, ...merged].some(isPrivateSource);
  return {
    ...{ team, source, usedIn, publisherNote },
    merged: presentSources(merged, actor, resource),
    captures: isHidden ? [] : own.filter((one) => mayReadPrivate || !one.removedAt).map(present),
    mayEdit: can(actor, "source.edit", resource),
  };
}

export type SourcePage = Awaited<ReturnType<typeof readSource>>;
export type CaptureLine = SourcePage["captures"][number];

const present = ({
  capturedAt,
  createdAt,
  removedAt,
  ...capture
}: Awaited<ReturnType<typeof listCaptures>>[number]) => ({
  ...capture,
  capturedAt: capturedAt?.toISOString() ?? null,
  createdAt: createdAt.toISOString(),
  isRemoved: removedAt !== null,
});

async function readPublisherNote({ db }: ReadContext, id: string | null): Promise<string> {
  if (!id) return "";
  const [row] = await db
    .select({ note: publishers.note })
    .from(publishers)
    .where(eq(publishers.id, id));
  return row?.note ?? "";
}
