import type { EntryRow } from "#lib/domain/entry.ts";

/** What was done, as the history of a review tells it; by the name of the step. */
export const STEP_WORDS: Record<string, string> = {
  request: "asked for a review",
  withdraw: "took the request back",
  requestChanges: "asked for changes",
  verify: "verified",
  retract: "retracted it",
  merge: "merged it into another",
  reopen: "opened it again",
  lock: "locked it",
  unlock: "unlocked it",
};

/** Whether an entry is no longer as somebody vouched for it. */
export const isChangedSince = ({ signOff }: Pick<EntryRow, "signOff">): boolean =>
  signOff?.verified?.isChanged === true;
