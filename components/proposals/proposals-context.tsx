"use client";

import { createContext, useContext } from "react";
import type { RichText } from "#lib/domain/entry.ts";
import type { Proposal } from "#lib/domain/proposals/proposal.ts";

/** What the parts of one open entry share of what is proposed for it. */
export type EntryProposals = {
  entryId: string;
  /** Null until they are here. */
  proposals: readonly Proposal[] | null;
  hasFailed: boolean;
  /** The narrative as it is now; null while it is not here, or nothing is proposed for it. */
  narrative: RichText | null;
  mayDecide: boolean;
  /** Nothing is accepted until an owner unlocks it. */
  isLocked: boolean;
  reload: () => Promise<void>;
  showVersion: (number: number) => void;
};

const Context = createContext<EntryProposals | null>(null);

export const ProposalsProvider = Context.Provider;

/** Null where there are none to be seen: an old version, a draft, or a person who may not read them. */
export const useEntryProposals = (): EntryProposals | null => useContext(Context);

export function useProposals(): EntryProposals {
  const value = useContext(Context);
  if (!value) throw new Error("useProposals needs a ProposalsProvider above it");
  return value;
}
