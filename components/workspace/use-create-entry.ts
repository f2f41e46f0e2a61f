"use client";

import { useCallback } from "react";
import { notify } from "#components/ui/toast-queue.ts";
import { callAction } from "#lib/actions/call-action.ts";
import { presentError } from "#lib/errors.ts";
import { useWorkspace } from "./workspace-context.tsx";

/**
 * Creates an entry from a line on the server, catches its row up, and opens it. Rejects when it could
 * not be made, and has told why. Without a lane it goes to the first.
 */
export function useCreateEntry(
  onSelect: (id: string) => void,
): (line: string, laneId?: string | null) => Promise<void> {
  const { chronologyId, lanes, catchUp } = useWorkspace();
  return useCallback(
    async (line, laneId = lanes[0]?.id ?? null) => {
      try {
        const { id } = await callAction("entry.create", { chronologyId, line, laneId });
        await catchUp();
        onSelect(id);
      } catch (error) {
        notify({ text: `${presentError(error).message} Your line is kept.`, tone: "danger" });
        throw error;
      }
    },
    [chronologyId, lanes, catchUp, onSelect],
  );
}
