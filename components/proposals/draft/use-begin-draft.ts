"use client";

import { useState } from "react";
import { notify } from "#components/ui/toast-queue.ts";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import { callAction } from "#lib/actions/call-action.ts";
import { presentError } from "#lib/errors.ts";
import { dropDraft, keepDraft, type ProposalDraft, readKeptDraft } from "./kept-draft.ts";

/** The draft of a proposal that stands open in place of the entry; of each entry one. */
export function useBeginDraft(entryId: string) {
  const { me } = useWorkspace();
  const key = { authorId: me.id, entryId };
  const [open, setOpen] = useState<ProposalDraft | null>(null);
  const [isBeginning, setIsBeginning] = useState(false);
  const draft = open?.entryId === entryId ? open : null;
  async function begin(): Promise<void> {
    const kept = readKeptDraft(key);
    if (kept) {
      setOpen(kept);
      return;
    }
    setIsBeginning(true);
    try {
      const { number: baseNumber, content } = await callAction("proposal.begin", { entryId });
      setOpen({ ...key, baseNumber, base: content, content, note: "" });
    } catch (error) {
      notify({ text: `${presentError(error).message} No draft was begun.`, tone: "danger" });
    } finally {
      setIsBeginning(false);
    }
  }
  return {
    ...{ draft, isBeginning, begin },
    /** One was begun and not sent. */
    isKept: open === null && readKeptDraft(key) !== null,
    /** It stays in the tab, and is opened again by beginning. */
    leave: () => setOpen(null),
    /** Nothing of it is left, but for an undoing. */
    discard(given: ProposalDraft) {
      dropDraft(key);
      setOpen(null);
      const back = () => {
        keepDraft(given);
        setOpen(given);
      };
      notify({ text: "The draft was discarded.", action: { label: "Undo", run: back } });
    },
    sent() {
      dropDraft(key);
      setOpen(null);
    },
  };
}

export type DraftControl = ReturnType<typeof useBeginDraft>;
