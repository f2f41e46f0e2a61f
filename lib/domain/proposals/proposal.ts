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

const HEAD: readonly ProposedPart[] = ["title", "summary"];

/** Of the parts that wait, the one that stands first on the page: facts follow title and summary. */
export function firstOpenPart({ parts }: Proposal): ProposedPart | null {
  const open = parts.filter(isOpen).map(({ part }) => part);
  const rank = (part: ProposedPart): number => {
    if (HEAD.includes(part)) return HEAD.indexOf(part);
    return part.startsWith("facts:") ? 2 : part === "narrative" ? 4 : 3;
  };
  return open.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}
