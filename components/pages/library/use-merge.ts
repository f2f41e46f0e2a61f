"use client";

import { useCommand } from "#components/pages/frame/use-command.ts";
import { notify } from "#components/ui/toast-queue.ts";
import { callAction } from "#lib/actions/call-action.ts";

/** Merges sources into one, and offers to undo it. */
export function useMerge() {
  const { isPending, run } = useCommand();
  const undo = (ids: string[]) =>
    run(async () => {
      for (const id of ids) await callAction("source.unmerge", { id });
    });
  const merge = (others: { id: string }[], into: string) =>
    run(async () => {
      const done: string[] = [];
      try {
        for (const { id } of others) {
          await callAction("source.merge", { id, into });
          done.push(id);
        }
      } finally {
        if (done.length > 0)
          notify({
            text:
              done.length === 1 ? "1 source was merged." : `${done.length} sources were merged.`,
            action: { label: "Undo", run: () => undo(done) },
          });
      }
    });
  return { isPending, merge, undo };
}
