"use client";

import { useMemo } from "react";
import { notify } from "#components/ui/toast-queue.ts";
import { callAction } from "#lib/actions/call-action.ts";
import type { ActionInput } from "#lib/actions/registry.ts";
import type { Reaction } from "#lib/domain/comments/reactions.ts";
import type { CommentTarget } from "#lib/domain/comments/target.ts";
import type { CommentThread } from "#lib/domain/comments/thread.ts";
import { presentError } from "#lib/errors.ts";
import { useComments } from "./entry-comments-context.tsx";

/** What can be done with comments. Each gives whether it was done; what went wrong has been said. */
export function useCommentCommands() {
  const { entryId, reload } = useComments();
  return useMemo(() => createCommands(entryId, reload), [entryId, reload]);
}

function createCommands(entryId: string, reload: () => Promise<void>) {
  async function run(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      await reload();
      return true;
    } catch (error) {
      const { message, detail } = presentError(error);
      notify({ text: detail ?? `${message} Nothing was changed.`, tone: "danger" });
      return false;
    }
  }
  const offerUndo = (text: string, undo: () => Promise<unknown>) =>
    notify({ text, action: { label: "Undo", run: () => void run(undo) } });
  return {
    start: (target: CommentTarget, body: string) =>
      run(() => callAction("comment.start", { entryId, target, body })),
    reply: (threadId: string, body: string) =>
      run(() => callAction("comment.reply", { threadId, body })),
    edit: (id: string, body: string) => run(() => callAction("comment.edit", { id, body })),
    react: (id: string, reaction: Reaction, isOn: boolean) =>
      run(() => callAction("comment.react", { id, reaction, isOn })),
    remove: (id: string) =>
      run(async () => {
        await callAction("comment.remove", { id });
        offerUndo("The comment was taken back.", () => callAction("comment.restore", { id }));
      }),
    resolve: ({ id }: CommentThread) =>
      run(async () => {
        await callAction("comment.resolve", { id });
        offerUndo("The thread is resolved.", () => callAction("comment.reopen", { id }));
      }),
    reopen: ({ id }: CommentThread) => run(() => callAction("comment.reopen", { id })),
    /** Nobody asked for it, so that nobody is told if it fails: it is unread still. */
    markRead: async (read: ActionInput<"comment.markRead">) => {
      try {
        await callAction("comment.markRead", read);
        await reload();
      } catch {}
    },
  };
}
