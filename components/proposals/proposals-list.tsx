"use client";

import { useMemo } from "react";
import { ReaderInstant } from "#components/dates/reader-instant.tsx";
import { useEntryView } from "#components/editor/entry-view-context.tsx";
import { ChangeNamesProvider } from "#components/history/changes/change-context.ts";
import { Change } from "#components/history/changes/change-list.tsx";
import { partLabel } from "#components/history/changes/part-label.ts";
import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import { compareEntries } from "#lib/domain/compare/compare-entries.ts";
import {
  isOpen,
  listOpenParts,
  type PartDecision,
  type Proposal,
  type ProposalState,
  type ProposedPart,
} from "#lib/domain/proposals/proposal.ts";
import { ProposalHead } from "./proposal-head.tsx";
import { useProposals } from "./proposals-context.tsx";
import { ProposedChange } from "./proposed-change.tsx";
import { useProposalCommands } from "./use-proposal-commands.ts";

/** All that was proposed for an entry: what waits, then what was decided, and why. */
export function ProposalsList() {
  const { proposals, hasFailed, reload } = useProposals();
  if (!proposals)
    return hasFailed ? (
      <Notice tone="error">
        The proposals could not be read.{" "}
        <button type="button" className="link" onClick={() => void reload()}>
          Try again
        </button>
      </Notice>
    ) : null;
  if (proposals.length === 0) return null;
  const waiting = proposals.filter(({ parts }) => parts.some(isOpen));
  const decided = proposals.filter(({ parts }) => !parts.every(isOpen));
  return (
    <section aria-label="Proposals" className="mb-5">
      {waiting.map((proposal) => (
        <ProposalCard key={proposal.id} proposal={proposal} />
      ))}
      {decided.length > 0 ? (
        <details className="mt-2" open={waiting.length === 0}>
          <summary className="text-xs text-muted">
            {decided.length === 1 ? "1 proposal decided" : `${decided.length} proposals decided`}
          </summary>
          <ul className="mt-1 border-t border-rule-soft">
            {decided.map((proposal) => (
              <li key={proposal.id} className="border-b border-rule-soft py-2.5 text-sm">
                <Decided proposal={proposal} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

/** One proposal with its parts that wait: who and why is said once. */
function ProposalCard({ proposal }: { proposal: Proposal }) {
  return (
    <article
      aria-label={`Proposal of ${proposal.author.name}`}
      className="my-2 rounded-md border border-rule border-s-2 border-s-accent bg-raised px-3 py-2 text-sm"
    >
      <ProposalHead proposal={proposal} />
      {listOpenParts(proposal).map((part) => (
        <ProposedChange key={part} {...{ proposal, part }} isInCard />
      ))}
    </article>
  );
}

function Decided({ proposal }: { proposal: Proposal }) {
  return (
    <>
      <ProposalHead proposal={proposal} />
      <ul className="mt-1 flex flex-col gap-1">
        {proposal.parts
          .filter((one) => !isOpen(one))
          .map((decision) => (
            <DecisionLine key={decision.part} {...{ proposal, decision }} />
          ))}
      </ul>
    </>
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
      {state === "accepted" && versionNumber ? (
        <button type="button" className="link" onClick={() => showVersion(versionNumber)}>
          Version {versionNumber}
        </button>
      ) : null}
      <details className="basis-full">
        <summary className="text-muted">What was proposed</summary>
        <ProposedThen proposal={proposal} part={part} />
      </details>
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

/** The difference as its author made it, whatever the entry says now. */
function ProposedThen({ proposal, part }: { proposal: Proposal; part: ProposedPart }) {
  const { lanes } = useWorkspace();
  const { sourceById, numbers } = useEntryView();
  const names = useMemo(() => ({ lanes, sourceById }), [lanes, sourceById]);
  const { base, proposed } = proposal;
  const change = compareEntries(base, proposed).find((one) => one.part === part);
  return change ? (
    <ChangeNamesProvider value={names}>
      <Change change={change} numbers={numbers} />
    </ChangeNamesProvider>
  ) : null;
}
