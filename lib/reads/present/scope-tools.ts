import type { Tx } from "#db/client.ts";
import { listActors } from "#db/queries/actors.ts";
import { listPerpetratorMedia, listSources } from "#db/queries/sources.ts";
import type { Lane } from "#lib/domain/chronology.ts";
import type { ScopeTools } from "#lib/domain/edition/scope.ts";
import { createPerpetratorCheck } from "#lib/domain/perpetrator-links.ts";
import { findArea } from "#lib/geo/find-area.ts";

/** What entries of a team are presented with, and by which it is seen whether they are in a scope. */
export async function readScopeTools(
  tx: Tx,
  teamId: string,
  { lanes }: { lanes: readonly Lane[] },
): Promise<ScopeTools> {
  return {
    sources: await listSources(tx, teamId),
    isPerpetrators: createPerpetratorCheck(await listPerpetratorMedia(tx, teamId)),
    actors: await listActors(tx, teamId),
    ...{ lanes, findArea },
  };
}
