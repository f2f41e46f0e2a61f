/** How long a request to remove an entry for good waits for a second owner. */
export const PURGE_LAPSES_AFTER_DAYS = 14;

export const PURGE_OUTCOMES = ["confirmed", "declined", "withdrawn", "lapsed"] as const;
export type PurgeOutcome = (typeof PURGE_OUTCOMES)[number];

/** What is left of an entry that was removed for good. Instants are ISO 8601. */
export type Tombstone = {
  entryId: string;
  at: string;
  /** Who asked and who agreed; empty for readers, as is the reason. */
  by: string[];
  reason: string;
  /** Null for readers. */
  versionCount: number | null;
};

/** A request that waits for a second owner. */
export type PurgeRequest = {
  id: string;
  entryId: string;
  askedBy: { id: string; name: string };
  at: string;
  lapsesAt: string;
  reason: string;
};

/** What is known of the purges of a chronology by whoever asks. */
export type Purges = {
  tombstones: Tombstone[];
  /** For owners of the team only. */
  requests: PurgeRequest[];
  mayPurge: boolean;
  /** Whether there is somebody else who could agree. */
  hasSecondOwner: boolean;
};

/**
 * When a request made then lapses.
 *
 * @param askedAt milliseconds
 */
export const purgeLapsesAt = (askedAt: number): number =>
  askedAt + PURGE_LAPSES_AFTER_DAYS * 86_400_000;
