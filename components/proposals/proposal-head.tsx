"use client";

import { ReaderInstant } from "#components/dates/reader-instant.tsx";
import { Avatar } from "#components/ui/avatar.tsx";
import type { Proposal } from "#lib/domain/proposals/proposal.ts";

export type ProposalHeadProps = {
  proposal: Proposal;
  /** False where the note stands at another part. */
  hasNote?: boolean;
};

/** Who proposes it, when, and why. */
export function ProposalHead({ proposal, hasNote = true }: ProposalHeadProps) {
  const { author, createdAt, note } = proposal;
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-1.5 text-xs text-muted">
        <Avatar name={author.name} colour={author.colour} size="sm" />
        <bdi className="font-medium text-ink">{author.name}</bdi> proposes
        <span aria-hidden>·</span>
        <ReaderInstant iso={createdAt} />
      </p>
      {note && hasNote ? (
        <p dir="auto" className="mt-1 wrap-anywhere whitespace-pre-line">
          {note}
        </p>
      ) : null}
    </>
  );
}
