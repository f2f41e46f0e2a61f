"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import { type CommentThread, countUnread, lastPosition } from "#lib/domain/comments/thread.ts";
import { useCommentCommands } from "./use-comment-commands.ts";

/** In sight for so long, a thread has been seen. */
const SEEN_AFTER_MS = 800;

/**
 * Marks a thread as read once it was in sight for a moment. What was unread when it was opened
 * keeps its mark until it is closed, so that one sees what is new.
 *
 * @returns the position up to which it had been read
 */
export function useMarkRead(thread: CommentThread, box: RefObject<HTMLElement | null>): number {
  const { me } = useWorkspace();
  const { markRead } = useCommentCommands();
  const [readBefore] = useState(thread.readUpTo);
  const isUnread = countUnread(thread, me.id) > 0;
  const upTo = lastPosition(thread);
  const latest = useRef(markRead);
  latest.current = markRead;
  useEffect(() => {
    const element = box.current;
    if (!element || !isUnread) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new IntersectionObserver(([entry]) => {
      clearTimeout(timer);
      if (entry?.isIntersecting)
        timer = setTimeout(() => void latest.current({ id: thread.id, upTo }), SEEN_AFTER_MS);
    });
    observer.observe(element);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [box, isUnread, upTo, thread.id]);
  return readBefore;
}
