"use client";

import { useCallback, useEffect, useMemo, useState } from "react";
import { createLoader } from "#components/comments/create-loader.ts";
import { useHeardComments } from "#components/comments/use-heard-comments.ts";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import type { ProposalCount } from "#lib/reads/proposals.ts";

const NONE: ReadonlyMap<string, number> = new Map();

/** How many proposed changes wait in each entry of the chronology, by its id; live. */
export function useProposalCounts(): ReadonlyMap<string, number> {
  const { chronologyId } = useWorkspace();
  const [counts, setCounts] = useState(NONE);
  const loader = useMemo(
    () =>
      createLoader<ProposalCount[]>(`/api/chronologies/${chronologyId}/proposals`, (found) =>
        setCounts(new Map(found.map(({ entryId, open }) => [entryId, open]))),
      ),
    [chronologyId],
  );
  const load = useCallback(() => void loader.load(), [loader]);
  useEffect(load, [load]);
  useHeardComments(load);
  return counts;
}
