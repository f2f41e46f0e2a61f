import type { Transaction } from "#db/client.ts";
import { recordAudit } from "#db/queries/audit.ts";
import { announceComments } from "#db/queries/comments.ts";
import { lockDocument } from "#db/queries/documents.ts";
import {
  type FoundProposal,
  findProposal,
  lockAccepted,
  reopenParts,
} from "#db/queries/proposals.ts";
import { findVersion } from "#db/queries/versions.ts";
import { readEntry } from "#lib/collab/doc/read-entry.ts";
import { readVersionContent } from "#lib/domain/compare/read-version.ts";
import type { EntrySnapshot } from "#lib/domain/entry.ts";
import { mergePart } from "#lib/domain/proposals/merge-part.ts";
import type { ProposedPart } from "#lib/domain/proposals/proposal.ts";
import type { Services } from "../services.ts";
import { rebuildDocument } from "./rebuild.ts";
import { type Logged, showWrite } from "./write-document.ts";
import { writeTarget } from "./write-target.ts";

export type TakingBack = { id: string; actorId: string; parts: ProposedPart[] };

export type TakenBack =
  | { outcome: "takenBack" }
  /** Nothing was written: these were changed since by somebody. */
  | { outcome: "stale"; parts: ProposedPart[] }
  | { outcome: "decided" };

type Accepted = { part: ProposedPart; versionNumber: number | null };

/**
 * Takes the change of accepted parts back, and nothing that somebody wrote since: the difference that
 * accepting made is made the other way round. The parts wait again.
 *
 * @returns null where there is no such proposal
 */
export async function takeBackAcceptance(
  services: Services,
  asked: TakingBack,
): Promise<TakenBack | null> {
  const proposal = await findProposal(services.database.db, asked.id);
  if (!proposal) return null;
  const done = await services.database.db.transaction((tx) => write(tx, proposal, asked));
  if (done?.logged) showWrite(services, proposal.entryId, done.logged);
  return done?.answer ?? null;
}

async function write(
  tx: Transaction,
  proposal: FoundProposal,
  { id, actorId, parts }: TakingBack,
): Promise<{ answer: TakenBack; logged: Logged | null } | null> {
  const { entryId, teamId, authorId } = proposal;
  const row = await lockDocument(tx, entryId);
  if (row?.kind !== "entry") return null;
  const accepted = await lockAccepted(tx, { id, parts });
  if (accepted.length < parts.length) return { answer: { outcome: "decided" }, logged: null };
  const now = readEntry((await rebuildDocument(tx, row)).doc).snapshot;
  const { target, stale } = await revert(tx, entryId, now, accepted);
  if (stale.length > 0) return { answer: { outcome: "stale", parts: stale }, logged: null };
  const { logged } = await writeTarget(tx, {
    ...{ entryId, actorId, now, target, kind: "restore", alsoBy: [] },
    before: "before an accepted proposal was taken back",
    reason: "what a proposal had changed",
  });
  await reopenParts(tx, { id, parts });
  await recordAudit(tx, {
    ...{ teamId, actorId, action: "proposal.takeBack", subject: `entry:${entryId}` },
    detail: { proposal: id, parts, by: authorId },
  });
  await announceComments(tx, proposal);
  return { answer: { outcome: "takenBack" }, logged };
}

async function revert(
  tx: Transaction,
  entryId: string,
  now: EntrySnapshot,
  accepted: readonly Accepted[],
): Promise<{ target: EntrySnapshot; stale: ProposedPart[] }> {
  const stale: ProposedPart[] = [];
  let target = now;
  for (const { part, versionNumber } of accepted) {
    // The entry said it already when it was accepted: nothing was changed.
    if (versionNumber === null) continue;
    const [after, before] = [
      await findVersion(tx, { entryId, number: versionNumber }),
      await findVersion(tx, { entryId, number: versionNumber - 1 }),
    ];
    const [base, proposed] = [
      readVersionContent(after?.content),
      readVersionContent(before?.content),
    ];
    const merged = mergePart({ base, now: target, proposed }, part);
    if (merged) target = merged;
    else stale.push(part);
  }
  return { target, stale };
}
