"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import type { EntryEdits } from "#lib/collab/client/entry-edits.ts";
import type { Assertion } from "#lib/domain/assertion.ts";
import { DEPRECATION_REASONS, type DeprecationReason } from "#lib/domain/codes.ts";
import { groupDiffers } from "#lib/domain/differing.ts";
import { DEPRECATION_LABELS } from "#lib/domain/labels.ts";
import { describeValue } from "#lib/domain/withhold.ts";

export type RankDialogProps = {
  edits: EntryEdits;
  assertion: Assertion;
  group: Assertion[];
  rank: "prefer" | "deprecate";
  onClose: () => void;
};

/** Prefers a value or sets it aside, and says why: where values differ a reader will ask. */
export function RankDialog({ edits, assertion, group, rank, onClose }: RankDialogProps) {
  // A reason for preferring a value is none for setting it aside.
  const isSameRank = (assertion.rank === "preferred") === (rank === "prefer");
  const [rationale, setRationale] = useState(
    isSameRank && assertion.rank !== "normal" ? assertion.rationale : "",
  );
  const [reason, setReason] = useState<DeprecationReason>(assertion.reason ?? "superseded");
  const isPreferring = rank === "prefer";
  const isContested = groupDiffers(group);
  const submit = () => {
    if (isPreferring) edits.prefer(assertion.id, group, rationale.trim());
    else edits.deprecate(assertion.id, reason, rationale.trim());
    onClose();
  };
  return (
    <Dialog
      title={`${isPreferring ? "Prefer" : "Set aside"} “${describeValue(assertion)}”`}
      isOpen
      onOpenChange={(isOpen) => isOpen || onClose()}
      actions={(close) => (
        <>
          <Button variant="quiet" onPress={close}>
            Cancel
          </Button>
          <Button variant="primary" onPress={submit}>
            {isPreferring ? "Prefer it" : "Set it aside"}
          </Button>
        </>
      )}
    >
      <div className="flex flex-col gap-4">
        <p className="text-sm text-muted">
          {isPreferring
            ? "The entry shows this value. The others stay beside it, with their sources."
            : "The value stays in the table, struck through, and counts no longer."}
        </p>
        {isPreferring ? null : (
          <Select
            label="Why"
            value={reason}
            onChange={(id) => setReason(id as DeprecationReason)}
            options={DEPRECATION_REASONS.map((id) => ({ id, label: DEPRECATION_LABELS[id] }))}
          />
        )}
        <TextArea
          label={isPreferring ? "Why the team prefers it" : "More of the reason"}
          description={
            isPreferring && isContested
              ? "Sources differ here: without a reason it stays in the list of gaps."
              : undefined
          }
          value={rationale}
          onChange={setRationale}
          autoFocus
        />
      </div>
    </Dialog>
  );
}
