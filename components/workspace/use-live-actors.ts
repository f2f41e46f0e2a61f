"use client";

import { useCallback, useEffect, useMemo, useState } from "react";
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

  // Every (re)connection: what was said before it was not heard.
  useEffect(() => {
    if (isSynced) void reloadActors();
  }, [isSynced, reloadActors]);

  return useMemo(() => ({ actors, reloadActors }), [actors, reloadActors]);
}
