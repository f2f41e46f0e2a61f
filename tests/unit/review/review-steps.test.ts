import { expect, test } from "vitest";
import { ENTRY_STATUSES } from "#lib/domain/codes.ts";
import {
  canTakeStep,
  isSigned,
  REVIEW_STEPS,
  type Standing,
  statusAfter,
} from "#lib/domain/review/review-steps.ts";

const standing = (status: Standing["status"], given: Partial<Standing> = {}): Standing => ({
  ...{ status, wasVerified: isSigned(status), isChanged: false },
  ...given,
});

test.each([
  ["draft", "request retract merge"],
  ["in_review", "withdraw requestChanges verify retract merge"],
  ["changes_requested", "request retract merge"],
  ["verified", "requestChanges retract merge"],
  ["published", "requestChanges retract merge"],
  ["corrected", "requestChanges retract merge"],
  ["retracted", "reopen"],
  ["merged_into", "reopen"],
] as const)("from %s: %s", (status, steps) => {
  const open = REVIEW_STEPS.filter((step) => canTakeStep(step, standing(status)));
  expect(open.join(" ")).toBe(steps);
});

test("what was changed since it was verified can be verified again, and is then corrected", () => {
  const changed = standing("verified", { isChanged: true });
  expect(canTakeStep("verify", changed)).toBe(true);
  expect(canTakeStep("request", changed)).toBe(true);
  expect(statusAfter("verify", changed)).toBe("corrected");
  const inReview = standing("in_review", { wasVerified: true, isChanged: true });
  expect(statusAfter("verify", inReview)).toBe("corrected");
  expect(statusAfter("verify", standing("in_review"))).toBe("verified");
});

test("every status can be left, and no step leads nowhere", () => {
  for (const status of ENTRY_STATUSES)
    expect(REVIEW_STEPS.some((step) => canTakeStep(step, standing(status)))).toBe(true);
  for (const step of REVIEW_STEPS)
    expect(ENTRY_STATUSES).toContain(statusAfter(step, standing("in_review")));
});
