"use client";

import { useEffect } from "react";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";

/** Runs `hear` when comments changed, and after each connection: what was said before was not heard. */
export function useHeardComments(hear: (entryId: string | null) => void): void {
  const { chronologyDocument } = useWorkspace();
  useEffect(() => {
    if (!chronologyDocument) return;
    const connected = () => hear(null);
    const stop = chronologyDocument.onStateless((message) => {
      if (message.type === "comments") hear(message.entryId);
    });
    chronologyDocument.provider.on("synced", connected);
    return () => {
      stop();
      chronologyDocument.provider.off("synced", connected);
    };
  }, [chronologyDocument, hear]);
}
