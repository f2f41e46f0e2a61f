import { findChronologyResource } from "#db/queries/access.ts";
import { listOwners, listPurges } from "#db/queries/purges.ts";
import {
  type PurgeRequest,
  type Purges,
  purgeLapsesAt,
  type Tombstone,
} from "#lib/domain/purge.ts";
import { can } from "#lib/policy/can.ts";
import { type ReadContext, requireRead } from "./context.ts";

/**
 * What was removed for good from a chronology, and for owners what is asked to be. Readers learn
 * only that an entry is gone, so that an old link says so.
 */
export async function readPurges({ db, actor }: ReadContext, id: string): Promise<Purges> {
  const found = await findChronologyResource(db, id);
  const { resource, ...read } = requireRead({ db, actor }, "chronology.read", found);
  const mayPurge = can(read.actor, "entry.purge", resource);
  const seesWhy = can(read.actor, "version.read", resource);
  const rows = await listPurges(db, id);
  const owners = mayPurge ? await listOwners(db, resource.teamId) : [];
  return {
    tombstones: rows
      .filter(({ outcome }) => outcome === "confirmed")
      .map((row) => presentTombstone(row, seesWhy)),
    requests: mayPurge ? rows.filter(({ outcome }) => outcome === null).map(presentRequest) : [],
    mayPurge,
    hasSecondOwner: owners.some((owner) => owner !== read.actor.userId),
  };
}

type Row = Awaited<ReturnType<typeof listPurges>>[number];

function presentTombstone(row: Row, seesWhy: boolean): Tombstone {
  const { entryId, decidedAt, askerName, deciderName, reason, versionCount } = row;
  const at = (decidedAt ?? row.askedAt).toISOString();
  if (!seesWhy) return { entryId, at, by: [], reason: "", versionCount: null };
  return { entryId, at, by: [askerName, deciderName ?? ""], reason, versionCount };
}

function presentRequest({ id, entryId, askedBy, askerName, askedAt, reason }: Row): PurgeRequest {
  return {
    ...{ id, entryId, reason, askedBy: { id: askedBy, name: askerName } },
    at: askedAt.toISOString(),
    lapsesAt: new Date(purgeLapsesAt(askedAt.getTime())).toISOString(),
  };
}
