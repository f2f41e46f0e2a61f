import type { EntryStatus } from "../codes.ts";

/** What is done to an entry in its review; each is a command with a right of its own. */
export const REVIEW_STEPS = [
  ...(["request", "withdraw", "requestChanges", "verify"] as const),
  ...(["retract", "merge", "reopen"] as const),
] as const;
export type ReviewStep = (typeof REVIEW_STEPS)[number];

const OPEN = ["draft", "changes_requested"] as const satisfies readonly EntryStatus[];
const SIGNED = ["verified", "published", "corrected"] as const satisfies readonly EntryStatus[];
const CLOSED = ["retracted", "merged_into"] as const satisfies readonly EntryStatus[];

const FROM: Record<ReviewStep, readonly EntryStatus[]> = {
  request: [...OPEN, ...SIGNED],
  withdraw: ["in_review"],
  requestChanges: ["in_review", ...SIGNED],
  verify: ["in_review", ...SIGNED],
  retract: [...OPEN, "in_review", ...SIGNED],
  merge: [...OPEN, "in_review", ...SIGNED],
  reopen: CLOSED,
};

const TO: Record<Exclude<ReviewStep, "verify">, EntryStatus> = {
  request: "in_review",
  withdraw: "draft",
  requestChanges: "changes_requested",
  retract: "retracted",
  merge: "merged_into",
  reopen: "draft",
};

export type Standing = {
  status: EntryStatus;
  /** There is a verified version. */
  wasVerified: boolean;
  /** The content is no longer that of the verified version. */
  isChanged: boolean;
};

/** Whether the step can be taken from here, whoever takes it. */
export function canTakeStep(step: ReviewStep, { status, isChanged }: Standing): boolean {
  if (!FROM[step].includes(status)) return false;
  // What is verified and unchanged has nothing new to be vouched for.
  const isSettled = isSigned(status) && !isChanged;
  return !(isSettled && (step === "verify" || step === "request"));
}

/**
 * The status after a step. To verify what was verified before, with other content, is to correct it:
 * readers of the earlier version must be able to tell.
 */
export function statusAfter(step: ReviewStep, { wasVerified, isChanged }: Standing): EntryStatus {
  if (step !== "verify") return TO[step];
  return wasVerified && isChanged ? "corrected" : "verified";
}

/** Somebody vouches for a version of it. */
export const isSigned = (status: EntryStatus): boolean =>
  SIGNED.some((signed) => signed === status);
