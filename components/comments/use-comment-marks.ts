"use client";

import { useEffect, useMemo, useState } from "react";
import { useStore } from "#components/workspace/use-store.ts";
import { createStore } from "#lib/collab/client/store.ts";
import type { CommentMark, CommentMarks, CommentMarksOptions } from "./comment-marks.ts";
import { type EntryComments, useEntryComments } from "./entry-comments-context.tsx";

/** What the narrative draws of its threads; null for who may not read them. The same object throughout. */
export function useCommentMarks(): CommentMarksOptions | null {
  const comments = useEntryComments();
  const [marks] = useState(() => createStore<CommentMarks>({ text: "", marks: [] }));
  const open = comments?.open;
  const options = useMemo(
    (): CommentMarksOptions | null =>
      open
        ? {
            marks,
            onOpen: (threadId, element) => {
              const { left, top, bottom } = element.getBoundingClientRect();
              open({ show: "thread", threadId }, { left, top, bottom });
            },
          }
        : null,
    [marks, open],
  );
  useFollowedMarks(comments, (value) => marks.set(value));
  return options;
}

const EMPTY = createStore(null);

function useFollowedMarks(
  comments: EntryComments | null,
  draw: (value: CommentMarks) => void,
): void {
  const placed = useStore(comments?.placed ?? EMPTY);
  const openId = useStore(comments?.openId ?? EMPTY);
  const threads = comments?.threads;
  // biome-ignore lint/correctness/useExhaustiveDependencies: draw only sets a store.
  useEffect(() => {
    const marks = (threads ?? []).flatMap(({ id, resolvedAt }): CommentMark[] => {
      const found = placed?.found.get(id);
      // A settled thread no longer asks to be read; opened from the list, it is shown.
      if (found?.state !== "found" || (resolvedAt !== null && id !== openId)) return [];
      return [{ threadId: id, from: found.from, to: found.to, isOpen: id === openId }];
    });
    draw({ text: placed?.text ?? "", marks });
  }, [placed, threads, openId]);
}
