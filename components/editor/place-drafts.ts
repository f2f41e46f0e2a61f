import type { PlaceValue } from "#lib/domain/assertion.ts";

/** Places that were being changed when their dialog closed, by entry; gone with the page. */
const drafts = new Map<string, PlaceValue>();

export const findPlaceDraft = (entryId: string): PlaceValue | undefined => drafts.get(entryId);

/** Null: what is kept is what is wanted. */
export function keepPlaceDraft(entryId: string, draft: PlaceValue | null): void {
  if (draft) drafts.set(entryId, draft);
  else drafts.delete(entryId);
}
