"use client";

import { useRef, useState } from "react";
import { useEntryView } from "#components/editor/entry-view-context.tsx";
import { formatInstant } from "#components/editor/format-instant.ts";
import { Button } from "#components/ui/button.tsx";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import type { Comment, CommentThread } from "#lib/domain/comments/thread.ts";
import { CommentLine } from "./comment-line.tsx";
import { Composer } from "./composer.tsx";
import { describeTarget } from "./describe-target.ts";
import { readDraft } from "./drafts.ts";
import { useComments } from "./entry-comments-context.tsx";
import { ThreadHead } from "./thread-head.tsx";
import { useCommentCommands } from "./use-comment-commands.ts";
import { useMarkRead } from "./use-mark-read.ts";

export type ThreadCardProps = {
  thread: CommentThread;
  /** It stands beside what it is about, and needs no way there. */
  isBesideIt?: boolean;
};

/** Of a long thread the first comment and the newest are shown until more are asked for. */
const SHOWN_AT_END = 4;

/** One thread: what it is about, what was said, and what can be done. */
export function ThreadCard({ thread, isBesideIt = false }: ThreadCardProps) {
  const box = useRef<HTMLElement>(null);
  const view = useEntryView();
  const { me } = useWorkspace();
  const readBefore = useMarkRead(thread, box);
  const [isWhole, setIsWhole] = useState(false);
  const { comments } = thread;
  const hidden = isWhole ? 0 : Math.max(0, comments.length - SHOWN_AT_END - 2);
  const isNew = ({ position, authorId }: Comment) => position > readBefore && authorId !== me.id;
  const shown = hidden === 0 ? comments : comments.slice(-SHOWN_AT_END - 1);
  const line = (comment: Comment) => (
    <CommentLine key={comment.id} comment={comment} isNew={isNew(comment)} />
  );
  const about = describeTarget(thread.target, view);
  return (
    <article ref={box} aria-label={`Thread on ${about}`} data-thread-card={thread.id}>
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <ThreadHead {...{ thread, isBesideIt }} />
        </div>
        <ResolveButton thread={thread} about={about} />
      </div>
      <ResolvedLine thread={thread} />
      <ol aria-label="Comments" className="mt-1">
        {hidden > 0 && comments[0] ? line(comments[0]) : null}
        {hidden > 0 ? (
          <li className="py-1 ps-8">
            <button type="button" className="link text-xs" onClick={() => setIsWhole(true)}>
              {hidden === 1 ? "1 more comment" : `${hidden} more comments`}
            </button>
          </li>
        ) : null}
        {shown.map(line)}
      </ol>
      <Reply thread={thread} />
    </article>
  );
}

function ResolveButton({ thread, about }: { thread: CommentThread; about: string }) {
  const { mayComment } = useComments();
  const { resolve, reopen } = useCommentCommands();
  if (!mayComment) return null;
  const isResolved = thread.resolvedAt !== null;
  return (
    <Button
      variant="quiet"
      size="sm"
      className="-my-0.5 shrink-0"
      aria-label={`${isResolved ? "Reopen" : "Resolve"} the thread on ${about}`}
      onPress={() => void (isResolved ? reopen(thread) : resolve(thread))}
    >
      {isResolved ? "Reopen" : "Resolve"}
    </Button>
  );
}

function ResolvedLine({ thread }: { thread: CommentThread }) {
  const { people } = useComments();
  const { resolvedAt, resolvedBy } = thread;
  if (!resolvedAt) return null;
  return (
    <p className="mt-0.5 text-2xs text-verified">
      Resolved by <bdi>{people.get(resolvedBy ?? "")?.name ?? "somebody"}</bdi>,{" "}
      <time dateTime={resolvedAt}>{formatInstant(resolvedAt)}</time>
    </p>
  );
}

function Reply({ thread }: { thread: CommentThread }) {
  const { mayComment } = useComments();
  const { reply } = useCommentCommands();
  const draftKey = `reply:${thread.id}`;
  const [isOpen, setIsOpen] = useState(readDraft(draftKey) !== "");
  if (!mayComment) return null;
  if (!isOpen)
    return (
      <Button variant="quiet" size="sm" className="ms-6" onPress={() => setIsOpen(true)}>
        Reply
      </Button>
    );
  return (
    <div className="ps-8 pt-1">
      <Composer
        label="Reply"
        submitLabel="Reply"
        draftKey={draftKey}
        autoFocus
        onSubmit={async (body) => {
          const isDone = await reply(thread.id, body);
          if (isDone) setIsOpen(false);
          return isDone;
        }}
        onCancel={() => setIsOpen(false)}
      />
    </div>
  );
}
