"use client";

import { ReaderInstant } from "#components/dates/reader-instant.tsx";
import { partLabel } from "#components/history/changes/part-label.ts";
import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import {
  isOpen,
  type PartDecision,
  type Proposal,
  type ProposalState,
} from "#lib/domain/proposals/proposal.ts";
import { ProposalHead } from "./proposal-head.tsx";
import { useProposals } from "./proposals-context.tsx";
import { ProposedChange } from "./proposed-change.tsx";
import { useProposalCommands } from "./use-proposal-commands.ts";

/** All that was proposed for an entry: what waits, then what was decided, and why. */
export function ProposalsTab() {
  const { proposals, hasFailed, reload } = useProposals();
  if (!proposals)
    return hasFailed ? (
      <div className="p-5">
        <Notice tone="error">
          The proposals could not be read.{" "}
          <button type="button" className="link" onClick={() => void reload()}>
            Try again
          </button>
        </Notice>
      </div>
    ) : (
      <Skeleton className="m-5 h-24" />
    );
  const waiting = proposals.flatMap((proposal) =>
    proposal.parts.filter(isOpen).map(({ part }) => ({ proposal, part })),
  );
  const decided = proposals.filter(({ parts }) => parts.some((one) => !isOpen(one)));
  return (
    <div className="px-5 py-4">
      {waiting.length === 0 ? (
        <EmptyState title="Nothing is proposed">
          “Propose a change” begins a draft of the entry in which you change whatever you mean, and
          send it to those who decide.
        </EmptyState>
      ) : null}
      {waiting.map(({ proposal, part }) => (
        <ProposedChange key={`${proposal.id} ${part}`} {...{ proposal, part }} showsLabel />
      ))}
      {decided.length > 0 ? <Decided proposals={decided} /> : null}
    </div>
  );
}

function Decided({ proposals }: { proposals: readonly Proposal[] }) {
  return (
    <section aria-labelledby="decided-proposals" className="mt-6">
      <h3 id="decided-proposals" className="text-sm font-semibold">
        Decided
      </h3>
      <ul className="mt-1 border-t border-rule-soft">
        {proposals.map((proposal) => (
          <li key={proposal.id} className="border-b border-rule-soft py-2.5 text-sm">
            <ProposalHead proposal={proposal} />
            <ul className="mt-1 flex flex-col gap-1">
              {proposal.parts
                .filter((one) => !isOpen(one))
                .map((decision) => (
                  <DecisionLine key={decision.part} {...{ proposal, decision }} />
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

const STATES: Record<ProposalState, string> = {
  ...{ open: "waits", accepted: "accepted", rejected: "rejected", withdrawn: "withdrawn" },
};

type DecisionLineProps = { proposal: Proposal; decision: PartDecision };

function DecisionLine({ proposal, decision }: DecisionLineProps) {
  const { part, state, by, at, reason, versionNumber } = decision;
  const { showVersion, mayDecide } = useProposals();
  const { reopen, isBusy } = useProposalCommands();
  return (
    <li className="flex flex-wrap items-baseline gap-x-2 text-xs">
      <span className="font-medium">{partLabel(part)}</span>
      <Chip tone={state === "accepted" ? "verified" : "neutral"}>{STATES[state]}</Chip>
      <span className="text-muted">
        by <bdi>{by ?? "somebody"}</bdi>
        {at ? (
          <>
            , <ReaderInstant iso={at} />
          </>
        ) : null}
      </span>
      {reason ? (
        <span dir="auto" className="basis-full wrap-anywhere">
          {reason}
        </span>
      ) : null}
      {versionNumber ? (
        <button type="button" className="link" onClick={() => showVersion(versionNumber)}>
          Version {versionNumber}
        </button>
      ) : null}
      {state === "rejected" && mayDecide ? (
        <Button
          size="sm"
          variant="quiet"
          isDisabled={isBusy}
          aria-label={`Reopen: ${partLabel(part)}`}
          onPress={() => void reopen(proposal, part)}
        >
          Reopen
        </Button>
      ) : null}
    </li>
  );
}
