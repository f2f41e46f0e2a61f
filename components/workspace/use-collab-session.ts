"use client";

import { useEffect, useState } from "react";
import { callAction } from "#lib/actions/call-action.ts";
import { type CollabSession, createCollabSession } from "#lib/collab/client/session.ts";

/** The tab's socket, for as long as the workspace is shown; null for who may not have one. */
export function useCollabSession(chronologyId: string, mayFollow: boolean): CollabSession | null {
  const [session, setSession] = useState<CollabSession | null>(null);
  useEffect(() => {
    if (!mayFollow) return;
    const made = createCollabSession({
      url: socketUrl(chronologyId),
      fetchTicket: async () => (await callAction("socket.ticket", {})).ticket,
    });
    setSession(made);
    const stopGuarding = guardLeaving(made);
    return () => {
      stopGuarding();
      made.destroy();
      setSession(null);
    };
  }, [chronologyId, mayFollow]);
  return session;
}

function socketUrl(chronologyId: string): string {
  const { protocol, host } = window.location;
  return `${protocol === "https:" ? "wss" : "ws"}://${host}/collab/${chronologyId}`;
}

/** Asks before a page with unsaved changes is left; sends what waits when it is hidden. */
function guardLeaving(session: CollabSession): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    if (session.hasUnsaved()) event.preventDefault();
  };
  const wake = () => {
    if (document.visibilityState === "visible" && !session.isConnected.get()) session.reconnect();
  };
  window.addEventListener("beforeunload", ask);
  window.addEventListener("pagehide", session.flush);
  window.addEventListener("online", wake);
  document.addEventListener("visibilitychange", wake);
  return () => {
    window.removeEventListener("beforeunload", ask);
    window.removeEventListener("pagehide", session.flush);
    window.removeEventListener("online", wake);
    document.removeEventListener("visibilitychange", wake);
  };
}
