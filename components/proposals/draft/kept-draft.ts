import type { EntrySnapshot } from "#lib/domain/entry.ts";

/** A proposal that is being written: what it starts from, and how far it has come. */
export type ProposalDraft = {
  entryId: string;
  baseNumber: number;
  base: EntrySnapshot;
  content: EntrySnapshot;
  note: string;
};

const keyOf = (entryId: string): string => `sourceline:proposal:${entryId}`;

/** Kept with the tab: it outlives a reload, and nobody else who uses this browser later finds it. */
export function readKeptDraft(entryId: string): ProposalDraft | null {
  try {
    const kept = sessionStorage.getItem(keyOf(entryId));
    return kept ? (JSON.parse(kept) as ProposalDraft) : null;
  } catch {
    return null;
  }
}

/** False where the browser has no room for it, or keeps nothing. */
export function keepDraft(draft: ProposalDraft): boolean {
  try {
    sessionStorage.setItem(keyOf(draft.entryId), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(entryId: string): void {
  try {
    sessionStorage.removeItem(keyOf(entryId));
  } catch {
    // What cannot be kept need not be dropped.
  }
}
