"use client";

import { useState } from "react";
import { CommentButton } from "#components/comments/comment-button.tsx";
import { partLabel } from "#components/history/changes/part-label.ts";
import { StepForm } from "#components/review/step-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import type { Proposal, ProposedPart } from "#lib/domain/proposals/proposal.ts";
import { useProposals } from "./proposals-context.tsx";
import { useProposalCommands } from "./use-proposal-commands.ts";

export type ProposalActionsProps = {
  proposal: Proposal;
  part: ProposedPart;
  /** What the entry says in this part, where the proposal would overwrite it; see `partKey`. */
  over: string | null;
};

/** What can be done with one part of a proposal that waits. */
export function ProposalActions({ proposal, part, over }: ProposalActionsProps) {
  const { me } = useWorkspace();
  const { mayDecide, isLocked } = useProposals();
  const { accept, reject, withdraw, isBusy } = useProposalCommands();
  const [isRejecting, setIsRejecting] = useState(false);
  const label = partLabel(part);
  const isOwn = proposal.author.id === me.id;
  if (isRejecting)
    return (
      <div className="mt-2">
        <StepForm
          label="Why is it rejected?"
          submit="Reject"
          isNoteRequired
          isBusy={isBusy}
          onSubmit={async (reason) => {
            if (await reject(proposal, part, reason)) setIsRejecting(false);
          }}
          onCancel={() => setIsRejecting(false)}
        />
      </div>
    );
  return (
    <div className="mt-2 flex flex-wrap items-center gap-1.5">
      {isLocked ? <p className="text-xs text-muted">The entry is locked.</p> : null}
      {mayDecide && !isOwn && !isLocked ? (
        <>
          <Button
            size="sm"
            aria-label={over === null ? `Accept: ${label}` : `Use the proposal: ${label}`}
            isDisabled={isBusy}
            onPress={() => void accept(proposal, part, over)}
          >
            {over === null ? "Accept" : "Use the proposal"}
          </Button>
          <Button
            size="sm"
            variant="quiet"
            aria-label={`Reject: ${label}`}
            isDisabled={isBusy}
            onPress={() => setIsRejecting(true)}
          >
            Reject…
          </Button>
        </>
      ) : null}
      {isOwn ? (
        <Button
          size="sm"
          variant="quiet"
          aria-label={`Withdraw: ${label}`}
          isDisabled={isBusy}
          onPress={() => void withdraw(proposal, part)}
        >
          Withdraw
        </Button>
      ) : null}
      <span className="ms-auto">
        <CommentButton
          target={{ kind: "proposal", id: proposal.id }}
          label={`the proposal of ${proposal.author.name}`}
        />
      </span>
    </div>
  );
}
