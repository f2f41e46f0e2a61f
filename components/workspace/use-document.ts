"use client";

import { useEffect, useState } from "react";
import type { DocumentState, OpenDocument } from "#lib/collab/client/open-document.ts";
import type { CollabSession } from "#lib/collab/client/session.ts";
import { createStore } from "#lib/collab/client/store.ts";
import { useStore } from "./use-store.ts";

const CLOSED: DocumentState = {
  ...{ isSynced: false, isReadOnly: true, isUnsaved: false, problem: null },
};
const CLOSED_STORE = createStore(CLOSED);

/** Opens a document for as long as the component is shown. */
export function useDocument(
  session: CollabSession | null,
  name: string | null,
): { opened: OpenDocument | null; state: DocumentState } {
  const [opened, setOpened] = useState<OpenDocument | null>(null);
  useEffect(() => {
    if (!session || !name) return;
    setOpened(session.acquire(name));
    return () => {
      session.release(name);
      setOpened(null);
    };
  }, [session, name]);
  const current = opened?.name === name ? opened : null;
  const state = useStore(current?.state ?? CLOSED_STORE);
  return { opened: current, state };
}
