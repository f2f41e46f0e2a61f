"use client";

import dynamic from "next/dynamic";
import { type ReactNode, useCallback, useEffect, useMemo, useState } from "react";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import type { OpenDocument } from "#lib/collab/client/open-document.ts";
import { createStore } from "#lib/collab/client/store.ts";
import { anchorOnlyPlace } from "#lib/collab/doc/anchor-words.ts";
import { openEntry } from "#lib/collab/doc/roots.ts";
import { countUnread } from "#lib/domain/comments/thread.ts";
import {
  type At,
  type EntryComments,
  EntryCommentsProvider,
  type OpenComments,
} from "./entry-comments-context.tsx";
import { useReturningFocus } from "./use-returning-focus.ts";
import { usePlaced, useThreads } from "./use-threads.ts";

const loadPopover = () => import("./comment-popover.tsx").then((module) => module.CommentPopover);
const CommentPopover = dynamic(loadPopover, { ssr: false });

type Given = {
  entryId: string;
  isDeleted: boolean;
  /** Null until synced. */
  opened: OpenDocument | null;
  showEntry: () => void;
  showVersion: (number: number) => void;
};

type Opened = { what: OpenComments; at: At };
const NOWHERE: At = { left: 0, top: 0, bottom: 0 };

/** The comments of an open entry; `value` is null for who may not read any. */
export function useCommentsOfEntry(given: Given) {
  const { entryId, isDeleted, opened, showEntry, showVersion } = given;
  const { rights, me } = useWorkspace();
  const { threads, people, hasFailed, reload } = useThreads(entryId);
  const placed = usePlaced(opened, threads);
  const [beside, setBeside] = useState<Opened | null>(null);
  const [wished] = useState(() => createStore<string | null>(null));
  const [openId] = useState(() => createStore<string | null>(null));
  const focus = useReturningFocus();
  const open = useCallback(
    (what: OpenComments | null, at: At = NOWHERE) => {
      if (what) focus.keep();
      else focus.giveBack();
      openId.set(what?.show === "thread" ? what.threadId : null);
      setBeside(what && { what, at });
    },
    [openId, focus],
  );
  const showWords = useCallback(
    (threadId: string) => {
      showEntry();
      openId.set(threadId);
      wished.set(threadId);
    },
    [showEntry, openId, wished],
  );
  const anchorQuote = useCallback(
    (quote: string) => (opened ? anchorOnlyPlace(openEntry(opened.doc).narrative, quote) : "none"),
    [opened],
  );
  const mayComment = rights.mayComment && !isDeleted;
  const value = useMemo(
    (): EntryComments | null =>
      rights.mayReadComments
        ? {
            ...{ entryId, threads, people, hasFailed, reload, placed, mayComment },
            ...{ open, showWords, wished, openId, anchorQuote },
            showVersion: (number) => {
              open(null);
              showVersion(number);
            },
          }
        : null,
    [
      rights.mayReadComments,
      entryId,
      threads,
      people,
      hasFailed,
      reload,
      placed,
      mayComment,
      open,
      showWords,
      wished,
      openId,
      anchorQuote,
      showVersion,
    ],
  );
  const standing = (threads ?? []).filter(({ resolvedAt }) => resolvedAt === null);
  const unread = (threads ?? []).filter((thread) => countUnread(thread, me.id) > 0);
  return { value, beside, open, openCount: standing.length, unreadCount: unread.length };
}

type CommentsOfEntryProps = {
  comments: ReturnType<typeof useCommentsOfEntry>;
  children: ReactNode;
};

export function CommentsOfEntry({ comments, children }: CommentsOfEntryProps) {
  const { value, beside, open } = comments;
  const mayRead = value !== null;
  // Here before it is asked for: what one types at once must not go elsewhere.
  useEffect(() => {
    if (mayRead) void loadPopover();
  }, [mayRead]);
  return (
    <EntryCommentsProvider value={value}>
      {children}
      {value && beside ? (
        <CommentPopover opened={beside.what} at={beside.at} onClose={() => open(null)} />
      ) : null}
    </EntryCommentsProvider>
  );
}
