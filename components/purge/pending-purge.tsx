"use client";

import { ReaderInstant } from "#components/dates/reader-instant.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogTrigger } from "#components/ui/dialog.tsx";
import { notify } from "#components/ui/toast-queue.ts";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import { callAction } from "#lib/actions/call-action.ts";
import type { PurgeRequest } from "#lib/domain/purge.ts";
import { presentError } from "#lib/errors.ts";
import { usePurges } from "./purges-context.tsx";
import { WhatGoes } from "./what-goes.tsx";

type Decision = "purge.confirm" | "purge.decline" | "purge.withdraw";

const DONE: Record<Decision, string> = {
  "purge.confirm": "Removed for good.",
  "purge.decline": "Declined. The entry stays deleted.",
  "purge.withdraw": "Withdrawn. The entry stays deleted.",
};

/** A request that waits: who asked, when and why, and what one may do about it. */
export function PendingPurge({ request }: { request: PurgeRequest }) {
  const { me } = useWorkspace();
  const { reload } = usePurges();
  const { id, askedBy, at, lapsesAt, reason } = request;
  const decide = async (decision: Decision) => {
    try {
      await callAction(decision, { id });
      notify({ text: DONE[decision] });
    } catch (error) {
      notify({ text: presentError(error).message, tone: "danger" });
    }
    await reload();
  };
  const isOwn = askedBy.id === me.id;
  return (
    <div className="flex flex-col gap-2">
      <p className="wrap-anywhere">
        {isOwn ? "You" : <bdi>{askedBy.name}</bdi>} asked on <ReaderInstant iso={at} /> to remove it
        for good: <bdi>{reason}</bdi>
      </p>
      <p className="text-xs text-muted">
        {isOwn ? "Another owner has to agree. " : ""}The request lapses on{" "}
        <ReaderInstant iso={lapsesAt} />.
      </p>
      <div className="flex gap-2">
        {isOwn ? (
          <Button size="sm" onPress={() => void decide("purge.withdraw")}>
            Withdraw
          </Button>
        ) : (
          <>
            <AgreeToPurge reason={reason} onAgree={() => void decide("purge.confirm")} />
            <Button size="sm" onPress={() => void decide("purge.decline")}>
              Decline
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

/** Asked once more, unlike anything else here: this alone cannot be undone. */
function AgreeToPurge({ reason, onAgree }: { reason: string; onAgree: () => void }) {
  return (
    <DialogTrigger>
      <Button size="sm" variant="danger">
        Agree…
      </Button>
      <Dialog
        title="Remove for good"
        role="alertdialog"
        actions={(close) => (
          <>
            <Button variant="quiet" onPress={close}>
              Cancel
            </Button>
            <Button
              variant="danger"
              onPress={() => {
                close();
                onAgree();
              }}
            >
              Remove for good
            </Button>
          </>
        )}
      >
        <p className="mb-3 wrap-anywhere">
          Asked for because: <bdi>{reason}</bdi>
        </p>
        <WhatGoes />
      </Dialog>
    </DialogTrigger>
  );
}
