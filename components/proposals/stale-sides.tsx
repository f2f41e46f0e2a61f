"use client";

import type { ReactNode } from "react";
import { useEntryView } from "#components/editor/entry-view-context.tsx";
import { Change } from "#components/history/changes/change-list.tsx";
import { compareEntries } from "#lib/domain/compare/compare-entries.ts";
import type { EntrySnapshot } from "#lib/domain/entry.ts";
import type { Proposal, ProposedPart } from "#lib/domain/proposals/proposal.ts";
import { PartAsItIs } from "./part-as-it-is.tsx";

export type StaleSidesProps = { proposal: Proposal; part: ProposedPart; now: EntrySnapshot };

/**
 * Three columns for what was changed since the proposal was made: what its author had before them,
 * what others made of it, what is proposed. Nothing is overwritten before somebody has read all three.
 */
export function StaleSides({ proposal: { base, proposed }, part, now }: StaleSidesProps) {
  return (
    <div className="@container mt-1.5">
      <p className="text-xs text-differs">
        This was changed after the proposal was made. Read all three, then choose. Using the
        proposal leaves what others changed beside it.
      </p>
      <div
        className={`mt-2 grid gap-x-4 gap-y-3 ${part === "narrative" ? "@md:grid-cols-3" : "@2xs:grid-cols-3"}`}
      >
        <Side title="As it was">
          <PartAsItIs entry={base} part={part} />
        </Side>
        <Side title="As it is now">
          <Difference before={base} after={now} part={part} />
        </Side>
        <Side title="As proposed">
          <Difference before={base} after={proposed} part={part} />
        </Side>
      </div>
    </div>
  );
}

function Side({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="min-w-0 wrap-anywhere">
      <h4 className="border-b border-rule-soft pb-0.5 text-xs font-medium text-muted">{title}</h4>
      {children}
    </section>
  );
}

type DifferenceProps = { before: EntrySnapshot; after: EntrySnapshot; part: ProposedPart };

function Difference({ before, after, part }: DifferenceProps) {
  const { numbers } = useEntryView();
  const change = compareEntries(before, after).find((one) => one.part === part);
  if (!change) return <p className="mt-1 text-muted">as it was</p>;
  return <Change change={change} numbers={numbers} />;
}
