"use client";

import { useCallback, useEffect, useMemo, useState } from "react";
import { createLoader } from "#components/comments/create-loader.ts";
import { useHeardComments } from "#components/comments/use-heard-comments.ts";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import type { OpenDocument } from "#lib/collab/client/open-document.ts";
import type { RichText } from "#lib/domain/entry.ts";
import { openOn, type Proposal } from "#lib/domain/proposals/proposal.ts";
import type { EntryProposals } from "./proposals-context.tsx";
import { useNarrativeNow } from "./use-narrative-now.ts";

type Given = {
  entryId: string;
  isDeleted: boolean;
  isLocked: boolean;
  /** Null until synced. */
  opened: OpenDocument | null;
  /** The last projection, for who has no document. */
  projected: RichText | null;
  showVersion: (number: number) => void;
};

/** The proposals for an open entry, read again when somebody makes or decides one. */
export function useProposalsOfEntry(given: Given): EntryProposals | null {
  const { entryId, isDeleted, isLocked, opened, projected, showVersion } = given;
  const { rights } = useWorkspace();
  const { proposals, hasFailed, reload } = useLoaded(entryId, rights.mayReadProposals);
  const isWanted = openOn(proposals ?? [], "narrative").length > 0;
  const narrative = useNarrativeNow(opened, isWanted) ?? projected;
  const mayDecide = rights.mayDecide && !isDeleted;
  return useMemo(
    () =>
      rights.mayReadProposals
        ? { entryId, proposals, hasFailed, narrative, mayDecide, isLocked, reload, showVersion }
        : null,
    [
      rights.mayReadProposals,
      entryId,
      proposals,
      hasFailed,
      narrative,
      mayDecide,
      isLocked,
      reload,
      showVersion,
    ],
  );
}

function useLoaded(entryId: string, mayRead: boolean) {
  const [proposals, setProposals] = useState<Proposal[] | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const loader = useMemo(
    () => createLoader<Proposal[]>(`/api/entries/${entryId}/proposals`, setProposals),
    [entryId],
  );
  const reload = useCallback(async () => {
    if (mayRead) setHasFailed(!(await loader.load()));
  }, [mayRead, loader]);
  useEffect(() => void reload(), [reload]);
  const hear = useCallback(
    (changed: string | null) => {
      if (changed === null || changed === entryId) void reload();
    },
    [entryId, reload],
  );
  useHeardComments(hear);
  return { proposals, hasFailed, reload };
}
