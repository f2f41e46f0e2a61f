import { and, eq, isNull, or, sql } from "drizzle-orm";
import { findChronologyResource } from "#db/queries/access.ts";
import { listPublishers } from "#db/queries/publishers.ts";
import { selectSources } from "#db/queries/sources.ts";
import { sources } from "#db/schema/sources.ts";
import { foldName } from "#lib/domain/fold-name.ts";
import { normalizeUrl } from "#lib/domain/source-url.ts";
import { type ReadContext, requireRead } from "./context.ts";
import { presentSources } from "./present/sources.ts";

/** Whose library; `chronologyId` is what gives a guest the right to it. */
export type LibraryScope = { teamId: string; chronologyId: string | null };

/** The team's publishers with their grades, for the form of a source. */
export async function readPublishers(context: ReadContext, scope: LibraryScope) {
  const { resource } = await requireScope(context, "source.read", scope);
  return listPublishers(context.db, resource.teamId);
}

const MOST = 3;

/**
 * Sources of the library with this address, title or DOI: what somebody is about to add may be
 * there. An empty part finds nothing. For those who may add: others could guess at addresses that
 * are withheld from them.
 */
export async function readSimilarSources(
  context: ReadContext,
  { title, url, doi, ...scope }: LibraryScope & { title: string; url: string; doi: string },
) {
  const { actor, resource } = await requireScope(context, "source.add", scope);
  const address = normalizeUrl(url);
  const titleKey = foldName(title);
  const alike = [
    address.ok && url.trim() !== "" ? eq(sources.urlKey, address.value) : undefined,
    titleKey === "" ? undefined : eq(sources.titleKey, titleKey),
    doi === "" ? undefined : eq(sql`lower(${sources.csl} ->> 'DOI')`, doi.toLowerCase()),
  ].filter((part) => part !== undefined);
  if (alike.length === 0) return [];
  const ofTeam = and(eq(sources.teamId, resource.teamId), isNull(sources.mergedInto));
  const found = await selectSources(context.db, and(ofTeam, or(...alike)));
  return presentSources(found.slice(0, MOST), actor, resource);
}

async function requireScope(
  context: ReadContext,
  action: "source.read" | "source.add",
  { teamId, chronologyId }: LibraryScope,
) {
  if (!chronologyId) return requireRead(context, action, { teamId, chronologyId });
  const found = await findChronologyResource(context.db, chronologyId);
  return requireRead(context, action, found?.teamId === teamId ? found : null);
}
