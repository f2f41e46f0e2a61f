import type { Transaction } from "#db/client.ts";
import { recordAudit } from "#db/queries/audit.ts";
import { announceComments } from "#db/queries/comments.ts";
import { lockDocument } from "#db/queries/documents.ts";
import { addNotices } from "#db/queries/notices.ts";
import { decideParts, type FoundProposal, findProposal, lockParts } from "#db/queries/proposals.ts";
import { findVersion } from "#db/queries/versions.ts";
import { readEntry } from "#lib/collab/doc/read-entry.ts";
import { partKey } from "#lib/domain/compare/part-content.ts";
import { readVersionContent } from "#lib/domain/compare/read-version.ts";
import type { EntrySnapshot } from "#lib/domain/entry.ts";
import { mergePart, type ThreeSides } from "#lib/domain/proposals/merge-part.ts";
import type { ProposedPart } from "#lib/domain/proposals/proposal.ts";
import type { Services } from "../services.ts";
import { rebuildDocument } from "./rebuild.ts";
import { type Logged, showWrite } from "./write-document.ts";
import { writeTarget } from "./write-target.ts";

/** `over`: what the entry said in this part when somebody chose the proposal instead of it; see `partKey`. */
export type AcceptedPart = { part: ProposedPart; over: string | null };

export type Acceptance = { id: string; actorId: string; reason: string; parts: AcceptedPart[] };

export type Accepted =
  | {
      outcome: "accepted";
      /** The version that holds what stood before: restoring `parts` of it takes the change back. */
      before: number;
      parts: ProposedPart[];
      /** Null where the entry said all that already. */
      number: number | null;
    }
  /** Nothing was written: these were changed meanwhile, and somebody has to choose. */
  | { outcome: "stale"; parts: ProposedPart[] }
  /** Nothing was written: somebody else has decided. */
  | { outcome: "decided" };

type Written = { accepted: Accepted; logged: Logged | null };

/**
 * Accepts parts of a proposal: what it changes is changed in the entry as it is now, between a version
 * of what stood before and one of the result that names proposer and accepter; with its record and
 * notices in one transaction. What is typed meanwhile is merged with it.
 *
 * @returns null where there is no such proposal
 * @throws where the entry would not say what it should; nothing is written then
 */
export async function acceptProposal(
  services: Services,
  acceptance: Acceptance,
): Promise<Accepted | null> {
  const proposal = await findProposal(services.database.db, acceptance.id);
  if (!proposal) return null;
  const done = await services.database.db.transaction((tx) => write(tx, proposal, acceptance));
  if (done?.logged) showWrite(services, proposal.entryId, done.logged);
  return done?.accepted ?? null;
}

async function write(
  tx: Transaction,
  proposal: FoundProposal,
  acceptance: Acceptance,
): Promise<Written | null> {
  const { entryId, baseNumber } = proposal;
  // The document before the proposal, as whoever purges or restores takes them, too.
  const row = await lockDocument(tx, entryId);
  const found = await findVersion(tx, { entryId, number: baseNumber });
  if (row?.kind !== "entry" || !found) return null;
  const parts = acceptance.parts.map(({ part }) => part);
  const open = await lockParts(tx, { id: acceptance.id, parts, states: ["open"] });
  if (open.length < parts.length) return { accepted: { outcome: "decided" }, logged: null };
  const sides = {
    base: readVersionContent(found.content),
    now: readEntry((await rebuildDocument(tx, row)).doc).snapshot,
    proposed: readVersionContent(proposal.content),
  };
  const merged = mergeAll(sides, acceptance.parts);
  if ("stale" in merged)
    return { accepted: { outcome: "stale", parts: merged.stale }, logged: null };
  const change = await writeTarget(tx, {
    ...{ entryId, actorId: acceptance.actorId, now: sides.now, target: merged.target },
    ...{ kind: "proposal", reason: "a proposal was accepted", alsoBy: [proposal.authorId] },
    before: "before a proposal was accepted",
  });
  await record(tx, proposal, { ...acceptance, ...change, parts });
  const accepted = { outcome: "accepted" as const, before: change.before, number: change.number };
  return { accepted: { ...accepted, parts: change.changed }, logged: change.logged };
}

function mergeAll(
  sides: ThreeSides,
  parts: readonly AcceptedPart[],
): { target: EntrySnapshot } | { stale: ProposedPart[] } {
  const stale: ProposedPart[] = [];
  let target = sides.now;
  for (const { part, over } of parts) {
    // Also of what somebody chose only that is exchanged which cannot stand beside it.
    const isChosen = over !== null && over === partKey(sides.now, part);
    const merged = mergePart({ ...sides, now: target }, part, { isForced: isChosen });
    if (merged) target = merged;
    else stale.push(part);
  }
  return stale.length > 0 ? { stale } : { target };
}

type Recorded = {
  id: string;
  actorId: string;
  reason: string;
  parts: ProposedPart[];
  number: number | null;
  logged: Logged | null;
};

async function record(tx: Transaction, proposal: FoundProposal, accepted: Recorded) {
  const { teamId, entryId, chronologyId, authorId } = proposal;
  const { id, actorId, reason, parts, number } = accepted;
  await decideParts(tx, accepted, {
    ...{ state: "accepted", decidedBy: actorId, decidedAt: new Date(), reason },
    // What was accepted once before, and taken back by hand, still has its author.
    ...(number !== null && { versionNumber: number }),
    ...(accepted.logged && { acceptedSeq: accepted.logged.seq }),
  });
  await recordAudit(tx, {
    ...{ teamId, actorId, action: "proposal.accept", subject: `entry:${entryId}` },
    detail: { proposal: id, parts, by: authorId, version: number, reason },
  });
  const notice = { kind: "proposal_decided" as const, chronologyId, entryId, subjectId: id };
  await addNotices(tx, [authorId], { ...notice, actorId });
  await announceComments(tx, proposal);
}
