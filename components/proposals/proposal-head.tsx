"use client";

import { ReaderInstant } from "#components/dates/reader-instant.tsx";
import { Avatar } from "#components/ui/avatar.tsx";
import type { Proposal } from "#lib/domain/proposals/proposal.ts";

/** Who proposes it, when, and why. */
export function ProposalHead({ proposal: { author, createdAt, note } }: { proposal: Proposal }) {
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-1.5 text-xs text-muted">
        <Avatar name={author.name} colour={author.colour} size="sm" />
        <bdi className="font-medium text-ink">{author.name}</bdi> proposes
        <span aria-hidden>·</span>
        <ReaderInstant iso={createdAt} />
      </p>
      {note ? (
        <p dir="auto" className="mt-1 wrap-anywhere whitespace-pre-line">
          {note}
        </p>
      ) : null}
    </>
  );
}
