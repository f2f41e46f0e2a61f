"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { OpenDocument } from "#lib/collab/client/open-document.ts";
import { createStore } from "#lib/collab/client/store.ts";
import type { Actor } from "#lib/domain/actor.ts";

type Following = {
  chronologyId: string;
  initial: Actor[];
  document: OpenDocument | null;
  isSynced: boolean;
};

/** The team's actors, read again when somebody changed them, and after a lost connection. */
export function useLiveActors({ chronologyId, initial, document, isSynced }: Following) {
  const [actors] = useState(() => createStore<Actor[]>(initial));
  const reloadActors = useCallback(async () => {
    try {
      const response = await fetch(`/api/chronologies/${chronologyId}/actors`);
      if (response.ok) actors.set(await response.json());
    } catch {
      // Offline: the next connection asks again.
    }
  }, [chronologyId, actors]);

  useEffect(
    () =>
      document?.onStateless((message) => {
        if (message.type === "actors") void reloadActors();
      }),
    [document, reloadActors],
  );

  // The first connection finds them as the page brought them.
  const wasSynced = useRef(false);
  useEffect(() => {
    if (!isSynced) return;
    if (wasSynced.current) void reloadActors();
    wasSynced.current = true;
  }, [isSynced, reloadActors]);

  return useMemo(() => ({ actors, reloadActors }), [actors, reloadActors]);
}
