import type { PartChange } from "../compare/change.ts";
import { isRestorable } from "../compare/restored-entry.ts";
import type { EntrySnapshot } from "../entry.ts";

/** The part of an entry that a proposal is about, as a comparison names it. */
export type ProposedPart = PartChange["part"];

export const isProposedPart = (part: string): part is ProposedPart =>
  part !== "all" && isRestorable(part);

export const PROPOSAL_STATES = ["open", "accepted", "rejected", "withdrawn"] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** What became of one part of a proposal. Each is decided by itself. */
export type PartDecision = {
  part: ProposedPart;
  state: ProposalState;
  /** Who decided, by name, and when (ISO 8601); null while open. */
  by: string | null;
  at: string | null;
  reason: string;
  /** The version that has it; null unless accepted, and where the entry said so already. */
  versionNumber: number | null;
};

/** A change of an entry that somebody proposes instead of making it. */
export type Proposal = {
  id: string;
  author: { id: string; name: string; colour: string };
  /** Why, in the author's words; "" without any. */
  note: string;
  /** ISO 8601. */
  createdAt: string;
  /** The version that the author had before them. */
  baseNumber: number;
  base: EntrySnapshot;
  proposed: EntrySnapshot;
  parts: PartDecision[];
};

export const isOpen = ({ state }: Pick<PartDecision, "state">): boolean => state === "open";

/** Those parts of proposals that nobody has decided on yet, about one part of the entry. */
export function openOn(proposals: readonly Proposal[], part: ProposedPart): Proposal[] {
  return proposals.filter(({ parts }) => parts.some((one) => one.part === part && isOpen(one)));
}

export const countOpen = (proposals: readonly Proposal[]): number =>
  proposals.reduce((sum, { parts }) => sum + parts.filter(isOpen).length, 0);

/** The parts of an entry from the top of its page to the end, but for its facts. */
const ORDER: readonly ProposedPart[] = [
  ...(["title", "summary", "facts:", "kind", "laneId", "attackTypes", "flags", "tags"] as const),
  ...(["embargo", "citations", "narrative"] as const),
];

/** Parts that wait, in the order in which they stand on the page. */
export function listOpenParts({ parts }: Proposal): ProposedPart[] {
  const rank = (part: ProposedPart): number =>
    ORDER.indexOf(part.startsWith("facts:") ? "facts:" : part);
  return parts
    .filter(isOpen)
    .map(({ part }) => part)
    .sort((a, b) => rank(a) - rank(b));
}
