"use client";

import dynamic from "next/dynamic";
import { openOn, type ProposedPart } from "#lib/domain/proposals/proposal.ts";
import { useEntryProposals } from "./proposals-context.tsx";

/** Comparing is code that most entries need none of. */
const ProposedChange = dynamic(
  () => import("./proposed-change.tsx").then((module) => module.ProposedChange),
  { ssr: false },
);

export type ProposalsHereProps = {
  parts: readonly ProposedPart[];
  /** Says which part it is: it does not stand beside its name. */
  showsLabel?: boolean;
  className?: string;
};

/** What is proposed for a part of the entry and waits, where that part stands; nothing without any. */
export function ProposalsHere({ parts, showsLabel, className }: ProposalsHereProps) {
  const value = useEntryProposals();
  const here = parts.flatMap((part) =>
    openOn(value?.proposals ?? [], part).map((proposal) => ({ part, proposal })),
  );
  if (here.length === 0) return null;
  return (
    <div className={className}>
      {here.map(({ part, proposal }) => (
        <ProposedChange key={`${proposal.id} ${part}`} {...{ proposal, part, showsLabel }} />
      ))}
    </div>
  );
}

/** Parts of the entry that are edited where a field of this name stands. */
export function partsOfField(field: string): ProposedPart[] {
  if (field === "nature") return ["attackTypes", "flags"];
  if (field === "lane") return ["laneId"];
  const own = ["title", "summary", "kind", "embargo", "tags", "narrative"] as const;
  return [own.find((part) => part === field) ?? `facts:${field}`];
}
