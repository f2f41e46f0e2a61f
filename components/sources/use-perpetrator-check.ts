"use client";

import { useMemo } from "react";
import { useStore } from "#components/workspace/use-store.ts";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import { createPerpetratorCheck, type IsPerpetratorUrl } from "#lib/domain/perpetrator-links.ts";

/** Tells addresses of perpetrators' own media from others, by the team's library as it is now. */
export function usePerpetratorCheck(): IsPerpetratorUrl {
  const { sources } = useWorkspace();
  const library = useStore(sources);
  return useMemo(() => createPerpetratorCheck(library), [library]);
}
