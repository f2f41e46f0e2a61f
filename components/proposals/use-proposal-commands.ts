"use client";

import { useCallback, useMemo, useState } from "react";
import { partLabel } from "#components/history/changes/part-label.ts";
import { notify } from "#components/ui/toast-queue.ts";
import { callAction } from "#lib/actions/call-action.ts";
import type { Proposal, ProposedPart } from "#lib/domain/proposals/proposal.ts";
import { presentError } from "#lib/errors.ts";
import { useProposals } from "./proposals-context.tsx";

/** What can be done with proposals. Each gives whether it was done; what went wrong has been said. */
export function useProposalCommands() {
  const { reload } = useProposals();
  const [isBusy, setIsBusy] = useState(false);
  const run = useCallback(
    async (work: () => Promise<unknown>): Promise<boolean> => {
      setIsBusy(true);
      try {
        await work();
        return true;
      } catch (error) {
        const { message, detail } = presentError(error);
        notify({ text: detail ?? `${message} Nothing was changed.`, tone: "danger" });
        return false;
      } finally {
        setIsBusy(false);
        await reload();
      }
    },
    [reload],
  );
  return useMemo(() => ({ isBusy, ...createCommands(run) }), [isBusy, run]);
}

type Run = (work: () => Promise<unknown>) => Promise<boolean>;

function createCommands(run: Run) {
  const offerUndo = (text: string, undo: () => Promise<unknown>) =>
    notify({ ...{ text, tone: "verified" }, action: { label: "Undo", run: () => void run(undo) } });
  return {
    accept: ({ id }: Proposal, part: ProposedPart, over: string | null) =>
      run(async () => {
        const input = { id, parts: [{ part, over }], reason: "" };
        const done = await callAction("proposal.accept", input);
        if (done.outcome === "stale") {
          notify({ text: "This was changed meanwhile. Nothing was accepted: look at it again." });
          return;
        }
        offerUndo(`${partLabel(part)}: accepted.`, () =>
          callAction("proposal.takeBack", { id, parts: [part] }),
        );
      }),
    reject: ({ id }: Proposal, part: ProposedPart, reason: string) =>
      run(async () => {
        await callAction("proposal.reject", { id, parts: [part], reason });
        offerUndo(`${partLabel(part)}: rejected.`, () =>
          callAction("proposal.reopen", { id, parts: [part] }),
        );
      }),
    reopen: ({ id }: Proposal, part: ProposedPart) =>
      run(() => callAction("proposal.reopen", { id, parts: [part] })),
    withdraw: ({ id }: Proposal, part: ProposedPart) =>
      run(async () => {
        await callAction("proposal.withdraw", { id, parts: [part] });
        offerUndo(`${partLabel(part)}: withdrawn.`, () =>
          callAction("proposal.reopen", { id, parts: [part] }),
        );
      }),
  };
}
