"use client";

import { useEntryView } from "#components/editor/entry-view-context.tsx";
import { isOpen, type ProposedPart } from "#lib/domain/proposals/proposal.ts";
import { useEntryProposals } from "./proposals-context.tsx";
import { ProposalsHere } from "./proposals-here.tsx";

export type UnplacedProposalsProps = {
  /** Keys of the facts that stand on the sheet. */
  groups: ReadonlyMap<string, unknown>;
};

/** What is proposed for parts that the entry does not have yet, and which so stand nowhere. */
export function UnplacedProposals({ groups }: UnplacedProposalsProps) {
  const value = useEntryProposals();
  const { facts, edits } = useEntryView();
  const isPlaced = (part: ProposedPart): boolean => {
    if (part.startsWith("facts:")) {
      const key = part.slice("facts:".length);
      return groups.has(key) || key === "date" || key === "place";
    }
    if (part === "citations") return false;
    if (part === "tags") return edits !== null || facts.tags.length > 0;
    if (part === "embargo") return edits !== null || facts.embargo !== null;
    const hasNature = facts.attackTypes.length + facts.flags.length > 0;
    return part === "attackTypes" || part === "flags" ? edits !== null || hasNature : true;
  };
  const open = (value?.proposals ?? []).flatMap(({ parts }) => parts.filter(isOpen));
  const parts = new Set(open.map(({ part }) => part).filter((part) => !isPlaced(part)));
  return <ProposalsHere parts={[...parts]} showsLabel className="mt-2" />;
}
