"use client";

import { useMemo } from "react";
import { useEntryView } from "#components/editor/entry-view-context.tsx";
import { ChangeNamesProvider } from "#components/history/changes/change-context.ts";
import { Change } from "#components/history/changes/change-list.tsx";
import { partLabel } from "#components/history/changes/part-label.ts";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import { compareEntries } from "#lib/domain/compare/compare-entries.ts";
import { partKey } from "#lib/domain/compare/part-content.ts";
import type { EntrySnapshot, RichText } from "#lib/domain/entry.ts";
import { listNarrativeCitations } from "#lib/domain/narrative-citations.ts";
import { mergePart, type ThreeSides } from "#lib/domain/proposals/merge-part.ts";
import { listOpenParts, type Proposal, type ProposedPart } from "#lib/domain/proposals/proposal.ts";
import { ProposalActions } from "./proposal-actions.tsx";
import { ProposalHead } from "./proposal-head.tsx";
import { useProposals } from "./proposals-context.tsx";
import { StaleSides } from "./stale-sides.tsx";

export type ProposedChangeProps = {
  proposal: Proposal;
  part: ProposedPart;
  /** Says which part it is: it does not stand beside its name. */
  showsLabel?: boolean;
  /** It stands in a card that says whose it is. */
  isInCard?: boolean;
};

/** One part of a proposal: what would change in the entry as it is now, and what can be done with it. */
export function ProposedChange({ proposal, part, showsLabel, isInCard }: ProposedChangeProps) {
  const { lanes } = useWorkspace();
  const { sourceById } = useEntryView();
  const numbers = useProposedNumbers(proposal);
  const now = useEntryNow(part);
  const names = useMemo(() => ({ lanes, sourceById }), [lanes, sourceById]);
  const merge = useMemo(
    () => now && readMerge({ base: proposal.base, now, proposed: proposal.proposed }, part),
    [now, proposal, part],
  );
  if (!now || !merge) return null;
  return (
    <section
      aria-label={`Proposed: ${partLabel(part)}`}
      data-proposal={proposal.id}
      className={isInCard ? "mt-2 border-t border-rule-soft pt-2" : CARD}
    >
      {isInCard ? null : (
        <ProposalHead proposal={proposal} hasNote={part === listOpenParts(proposal)[0]} />
      )}
      {showsLabel || isInCard ? (
        <h4 className="mt-1 text-xs font-medium text-muted">{partLabel(part)}</h4>
      ) : null}
      <ChangeNamesProvider value={names}>
        {merge.state === "stale" ? <StaleSides {...{ proposal, part, now }} /> : null}
        {merge.state === "said" ? (
          <p className="mt-1 text-muted">The entry says this by now.</p>
        ) : null}
        {merge.state === "clean"
          ? merge.changes.map((change) => (
              <div key={change.part} className="mt-1">
                <Change change={change} numbers={numbers} />
              </div>
            ))
          : null}
      </ChangeNamesProvider>
      <ProposalActions
        {...{ proposal, part }}
        over={merge.state === "stale" ? partKey(now, part) : null}
      />
    </section>
  );
}

const CARD =
  "my-2 rounded-md border border-rule border-s-2 border-s-accent bg-raised px-3 py-2 text-sm";

function readMerge(sides: ThreeSides, part: ProposedPart) {
  const merged = mergePart(sides, part);
  if (!merged) return { state: "stale" as const };
  const changes = compareEntries(sides.now, merged);
  return changes.length === 0 ? { state: "said" as const } : { state: "clean" as const, changes };
}

/** Numbers as the entry has them; sources that only the proposal cites come after. */
function useProposedNumbers({ proposed }: Proposal): ReadonlyMap<string, number> {
  const { numbers, sourceById } = useEntryView();
  return useMemo(() => {
    const all = new Map(numbers);
    let last = Math.max(0, ...numbers.values());
    for (const { sourceId } of [
      ...listNarrativeCitations(proposed.narrative),
      ...proposed.citations,
    ]) {
      const known = all.get(sourceId) ?? all.get(sourceById.get(sourceId)?.id ?? "");
      if (known === undefined) last += 1;
      all.set(sourceId, known ?? last);
    }
    return all;
  }, [numbers, sourceById, proposed]);
}

const NO_TEXT: RichText = { type: "doc", content: [] };

/** The entry as it is now; its narrative is read only where it is asked about. */
function useEntryNow(part: ProposedPart): EntrySnapshot | null {
  const { facts } = useEntryView();
  const { narrative } = useProposals();
  const text = part === "narrative" ? narrative : NO_TEXT;
  return useMemo(() => text && { ...facts, narrative: text }, [facts, text]);
}
