/** What became of a plan; `waiting`: it is published when its time comes. */
export const PLAN_STATES = ["waiting", "published", "cancelled", "failed"] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** Why an edition was not published when its time came. */
export const PLAN_FAILURES = [
  ...(["overtaken", "archived", "not_allowed", "purged", "deleted", "embargo"] as const),
  ...(["retracted", "unverified", "name", "place", "source", "altered"] as const),
] as const;
export type PlanFailure = (typeof PLAN_FAILURES)[number];

/** For owners; after “…was not published: ”. */
export const PLAN_FAILURE_WORDS: Record<PlanFailure, string> = {
  overtaken: "another edition was published meanwhile.",
  archived: "the chronology was archived.",
  not_allowed: "whoever planned it may not publish any more.",
  purged: "an entry in it was removed for good.",
  deleted: "an entry in it was deleted.",
  embargo: "an entry in it is under an embargo now.",
  retracted: "an entry in it was retracted.",
  unverified: "an entry in it is not verified any more.",
  name: "a name in it may not be published any more.",
  place: "a place in it is to be shown more coarsely.",
  source: "a source in it is to be withheld.",
  altered: "it is not what the audit trail says was planned.",
};

/** What stands in the way, and in which entry; null: it is none of one entry. */
export type PlanObstacle = { failure: PlanFailure; entryId: string | null };
