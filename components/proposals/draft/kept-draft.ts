import type { EntrySnapshot } from "#lib/domain/entry.ts";

/** A proposal that is being written: what it starts from, and how far it has come. */
export type ProposalDraft = {
  authorId: string;
  entryId: string;
  baseNumber: number;
  base: EntrySnapshot;
  content: EntrySnapshot;
  note: string;
};

type Key = Pick<ProposalDraft, "authorId" | "entryId">;

const keyOf = ({ authorId, entryId }: Key): string => `sourceline:proposal:${authorId}:${entryId}`;

/** Kept with the tab: it outlives a reload, and goes when its author signs out; see `leave`. */
export function readKeptDraft(key: Key): ProposalDraft | null {
  try {
    const kept = sessionStorage.getItem(keyOf(key));
    return kept ? (JSON.parse(kept) as ProposalDraft) : null;
  } catch {
    return null;
  }
}

/** False where the browser has no room for it, or keeps nothing. */
export function keepDraft(draft: ProposalDraft): boolean {
  try {
    sessionStorage.setItem(keyOf(draft), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(key: Key): void {
  try {
    sessionStorage.removeItem(keyOf(key));
  } catch {
    // What cannot be kept need not be dropped.
  }
}
