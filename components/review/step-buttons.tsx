"use client";

import { Button } from "#components/ui/button.tsx";
import { canTakeStep, isSigned, type ReviewStep } from "#lib/domain/review/review-steps.ts";
import type { ReviewStepsProps } from "./review-steps.tsx";

type StepButtonsProps = Pick<ReviewStepsProps, "row" | "review" | "state"> & {
  onStep: (step: ReviewStep) => void;
  finish: (done: Promise<boolean>, text: string) => Promise<void>;
  withdraw: () => void;
  reopen: () => void;
};

/** The steps that can be taken from here by this person. */
export function StepButtons({
  row,
  review,
  state,
  onStep,
  finish,
  withdraw,
  reopen,
}: StepButtonsProps) {
  const verified = row.signOff?.verified ?? null;
  const standing = {
    ...{ status: row.status, wasVerified: verified !== null },
    isChanged: verified?.isChanged ?? false,
  };
  const can = (step: ReviewStep, may: boolean) => may && canTakeStep(step, standing);
  const { mayRequest, mayDecide, mayClose, mayLock } = review;
  const isLocked = row.signOff?.isLocked === true;
  const small = { size: "sm", isDisabled: state.isBusy } as const;
  const toggleLock = () => {
    const done = state.take("review.lock", { entryId: row.id, isLocked: !isLocked });
    void finish(done, isLocked ? "Unlocked." : "Locked.");
  };
  return (
    <div className="flex flex-wrap gap-1.5">
      {can("verify", mayDecide) ? (
        <Button {...small} variant="primary" onPress={() => onStep("verify")}>
          Verify…
        </Button>
      ) : null}
      {can("requestChanges", mayDecide) ? (
        <Button {...small} onPress={() => onStep("requestChanges")}>
          Request changes…
        </Button>
      ) : null}
      {can("request", mayRequest) ? (
        <Button {...small} onPress={() => onStep("request")}>
          Request review…
        </Button>
      ) : null}
      {can("withdraw", mayRequest) ? (
        <Button {...small} onPress={withdraw}>
          Withdraw the request
        </Button>
      ) : null}
      {can("reopen", mayRequest) ? (
        <Button {...small} onPress={reopen}>
          Open again
        </Button>
      ) : null}
      {mayLock && (isLocked || isSigned(row.status)) ? (
        <Button {...small} onPress={toggleLock}>
          {isLocked ? "Unlock" : "Lock"}
        </Button>
      ) : null}
      {can("retract", mayClose) ? (
        <Button {...small} variant="quiet" onPress={() => onStep("retract")}>
          Retract…
        </Button>
      ) : null}
      {can("merge", mayClose) ? (
        <Button {...small} variant="quiet" onPress={() => onStep("merge")}>
          Merge…
        </Button>
      ) : null}
    </div>
  );
}
