"use client";

import type { CollabSession } from "#lib/collab/client/session.ts";
import { createStore } from "#lib/collab/client/store.ts";
import { useStore } from "./use-store.ts";

const NEVER = createStore(false);
const UNKNOWN = createStore<ReturnType<CollabSession["saveState"]["get"]>>("reconnecting");

/** Whether access was taken away while the workspace is open, and whether anything is unsaved. */
export function useShutOut(session: CollabSession | null): "saved" | "unsaved" | null {
  const isShutOut = useStore(session?.isShutOut ?? NEVER);
  const saveState = useStore(session?.saveState ?? UNKNOWN);
  if (!isShutOut) return null;
  return saveState === "no_access" ? "saved" : "unsaved";
}
