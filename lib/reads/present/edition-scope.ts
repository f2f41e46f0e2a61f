import type { Tx } from "#db/client.ts";
import type { CandidateRow } from "#db/queries/editions.ts";
import { findVersion } from "#db/queries/versions.ts";
import type { Actor } from "#lib/domain/actor.ts";
import type { Lane } from "#lib/domain/chronology.ts";
import { readVersionContent } from "#lib/domain/compare/read-version.ts";
import {
  type createScope,
  SCOPE_FACETS,
  type ScopeFacet,
  type ScopeTools,
} from "#lib/domain/edition/scope.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { encodeFilter } from "#lib/domain/filter/address.ts";
import { countFacets } from "#lib/domain/filter/count-facets.ts";
import type { EntryFilter } from "#lib/domain/filter/entry-filter.ts";

/** What the next edition can be limited to, with how many entries each choice would show. */
export type ScopeChoices = {
  /** As `encodeFilter` writes it. */
  query: string;
  counts: Record<ScopeFacet, [key: string, count: number][]>;
  lanes: Lane[];
  actors: Actor[];
};

/** Those that an edition of this scope may have: as they are now, or as they were verified. */
export async function keepWithin(
  db: Tx,
  rows: CandidateRow[],
  scope: ReturnType<typeof createScope>,
) {
  if (scope === null) return rows;
  const kept: CandidateRow[] = [];
  for (const row of rows)
    if (scope.holds(row.content) || (await heldAsVerified(db, row, scope))) kept.push(row);
  return kept;
}

async function heldAsVerified(
  db: Tx,
  { id, signOff, verifiedNumber }: CandidateRow,
  { holds }: NonNullable<ReturnType<typeof createScope>>,
): Promise<boolean> {
  if (!signOff?.verified?.isChanged || verifiedNumber === null) return false;
  const version = await findVersion(db, { entryId: id, number: verifiedNumber });
  return Boolean(version?.content && holds(readVersionContent(version.content)));
}

/** From rows as they are: the numbers help to choose, and decide nothing. */
export function listScopeChoices(
  rows: EntryRow[],
  filter: EntryFilter,
  tools: ScopeTools,
): ScopeChoices {
  const { actors, lanes } = tools;
  const standing = rows.filter(({ deletedAt }) => deletedAt === null);
  const counts = countFacets(standing, filter, { actors });
  return {
    query: encodeFilter(filter).toString(),
    counts: Object.fromEntries(
      SCOPE_FACETS.map((facet) => [facet, [...counts[facet]]]),
    ) as ScopeChoices["counts"],
    lanes: [...lanes],
    actors: [...actors],
  };
}
