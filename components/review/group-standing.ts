import type { EntryRow } from "#lib/domain/entry.ts";
import { isSigned } from "#lib/domain/review/review-steps.ts";
import { isChangedSince } from "./review-words.ts";

/** What an entry waits for, in the order in which it is looked at. */
export const WAITS = ["review", "changes", "verification", "nothing"] as const;
export type Wait = (typeof WAITS)[number];

/** Null where it waits for nothing that a review could do: drafts, and what is retracted or merged. */
export function waitOf(row: Pick<EntryRow, "status" | "signOff" | "deletedAt">): Wait | null {
  if (row.deletedAt !== null) return null;
  if (row.status === "in_review") return "review";
  if (row.status === "changes_requested") return "changes";
  if (!isSigned(row.status)) return null;
  return isChangedSince(row) ? "verification" : "nothing";
}

/** The entries of each group, in the order that they come in. */
export function groupByWait(rows: readonly EntryRow[]): Map<Wait, EntryRow[]> {
  const groups = new Map<Wait, EntryRow[]>(WAITS.map((wait) => [wait, []]));
  for (const row of rows) {
    const wait = waitOf(row);
    if (wait) groups.get(wait)?.push(row);
  }
  return groups;
}

/** How many entries somebody was asked to review, by name. */
export const countWaitingFor = (rows: readonly EntryRow[], userId: string): number =>
  rows.filter((row) => waitOf(row) === "review" && row.signOff?.reviewer?.id === userId).length;
