/** The version that somebody vouches for. `at` is an ISO 8601 instant. */
export type Verified = {
  by: string;
  name: string;
  at: string;
  version: number;
  /** The entry has other content now than that version. */
  isChanged: boolean;
};

/**
 * Where an entry stands in its review, beyond its status. None of it is in the document: who may
 * type in an entry must not be able to sign it off by typing.
 */
export type SignOff = {
  /** Who was asked to review it; null: whoever may. */
  reviewer: { id: string; name: string } | null;
  verified: Verified | null;
  /** The entry that stands for it, if it was merged. */
  mergedInto: string | null;
  /** Nobody edits it until an owner unlocks it. */
  isLocked: boolean;
};
