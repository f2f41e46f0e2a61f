"use client";

import { useEntryProposals } from "#components/proposals/proposals-context.tsx";
import { ReviewButton } from "#components/review/review-button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { usePeopleHere } from "#components/workspace/people-here.tsx";
import type { Assertion } from "#lib/domain/assertion.ts";
import { groupDiffers } from "#lib/domain/differing.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { countOpen } from "#lib/domain/proposals/proposal.ts";
import { useEntryView } from "./entry-view-context.tsx";

export type EntryMarksProps = { groups: Map<string, Assertion[]>; row: EntryRow };

/** How much is proposed for the entry, as the way to all of it. */
function ProposedChip() {
  const { showComments } = useEntryView();
  const open = countOpen(useEntryProposals()?.proposals ?? []);
  if (open === 0 || !showComments) return null;
  return (
    <button type="button" onClick={showComments} className="rounded-sm">
      <Chip tone="accent">{open === 1 ? "1 change proposed" : `${open} changes proposed`}</Chip>
    </button>
  );
}

/** What one should know before reading on: differences, gaps, status, who else is here. */
export function EntryMarks({ groups, row }: EntryMarksProps) {
  const { facts } = useEntryView();
  const people = usePeopleHere(row.id);
  const differing = [...groups.values()].filter(groupDiffers).length;
  return (
    <p className="flex min-h-4.5 flex-wrap items-center gap-1.5 text-xs text-muted">
      {differing > 0 ? (
        <Chip tone="differs">
          {differing === 1 ? "1 fact differs" : `${differing} facts differ`}
        </Chip>
      ) : null}
      {facts.citations.length === 0 ? <Chip>no source</Chip> : null}
      <ReviewButton row={row} />
      <ProposedChip />
      {row.deletedAt ? <Chip tone="danger">deleted</Chip> : null}
      {people.map((person) => (
        <span key={person.id} className="inline-flex items-center gap-1">
          <span className="size-2 rounded-full" style={{ backgroundColor: person.colour }} />
          {person.name}
        </span>
      ))}
    </p>
  );
}
