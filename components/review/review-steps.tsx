"use client";

import { useState } from "react";
import { Select } from "#components/ui/select.tsx";
import { notify } from "#components/ui/toast-queue.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import type { ReviewStep } from "#lib/domain/review/review-steps.ts";
import type { ReviewOfEntry } from "#lib/reads/review.ts";
import { MergeFields } from "./merge-fields.tsx";
import { StepButtons } from "./step-buttons.tsx";
import { StepForm } from "./step-form.tsx";
import type { ReviewState } from "./use-review.ts";

export type ReviewStepsProps = {
  row: EntryRow;
  review: ReviewOfEntry;
  state: ReviewState;
  onDone: () => void;
};

const ANYONE = "anyone";

/** What this person can do next with the entry; most steps take a word of why. */
export function ReviewSteps({ row, review, state, onDone }: ReviewStepsProps) {
  const [step, setStep] = useState<ReviewStep | null>(null);
  const [reviewerId, setReviewerId] = useState(row.signOff?.reviewer?.id ?? ANYONE);
  const [into, setInto] = useState<string | null>(null);
  const { isBusy } = state;
  const entryId = row.id;
  const finish = async (done: Promise<boolean>, text: string, undo?: () => void) => {
    if (!(await done)) return;
    notify({ text, ...(undo && { action: { label: "Undo", run: undo } }) });
    onDone();
  };
  const withdraw = () => void state.take("review.withdraw", { entryId });
  const reopen = () => void state.take("review.reopen", { entryId, note: "" });
  const form = { isBusy, onCancel: () => setStep(null) };

  if (step === "request")
    return (
      <StepForm
        {...form}
        label="What to look at"
        submit="Request review"
        onSubmit={(note) => {
          const reviewer = reviewerId === ANYONE ? null : reviewerId;
          const asked = state.take("review.request", { entryId, reviewerId: reviewer, note });
          void finish(asked, "A review was asked for.", withdraw);
        }}
      >
        <Select
          label="Of whom"
          options={[
            { id: ANYONE, label: "Whoever may review it" },
            ...review.reviewers.map(({ id, name }) => ({ id, label: name })),
          ]}
          value={reviewerId}
          onChange={setReviewerId}
        />
      </StepForm>
    );
  if (step === "verify")
    return (
      <StepForm
        {...form}
        label="Note, if there is something to say"
        submit="Verify this version"
        onSubmit={(note) => {
          const input = { entryId, digest: review.digest, note };
          void finish(state.take("review.verify", input), "Verified as you read it.");
        }}
      />
    );
  if (step === "requestChanges")
    return (
      <StepForm
        {...form}
        isNoteRequired
        label="What has to change"
        submit="Request changes"
        onSubmit={(note) =>
          void finish(
            state.take("review.requestChanges", { entryId, note }),
            "Changes were asked for.",
          )
        }
      />
    );
  if (step === "retract" || step === "merge")
    return (
      <StepForm
        {...form}
        isNoteRequired
        variant="danger"
        label="Why"
        submit={step === "retract" ? "Retract" : "Merge"}
        isIncomplete={step === "merge" && into === null}
        onSubmit={(note) => {
          const done =
            step === "merge" && into
              ? state.take("review.merge", { entryId, into, note })
              : state.take("review.retract", { entryId, note });
          void finish(done, step === "merge" ? "Merged." : "Retracted.", reopen);
        }}
      >
        {step === "merge" ? <MergeFields row={row} value={into} onChange={setInto} /> : null}
      </StepForm>
    );
  return <StepButtons {...{ row, review, state, onStep: setStep, finish, withdraw, reopen }} />;
}
