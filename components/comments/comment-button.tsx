"use client";

import { joinClasses } from "#components/ui/class-names.ts";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import { isSamePart, type PartTarget } from "#lib/domain/comments/target.ts";
import { countUnread } from "#lib/domain/comments/thread.ts";
import { CommentIcon } from "./comment-icons.tsx";
import { useEntryComments } from "./entry-comments-context.tsx";

export type CommentButtonProps = {
  target: PartTarget;
  /** What it is about, in words. */
  label: string;
  className?: string;
};

/**
 * The comments on one part of the entry. Where there are none it is seen while one is at the part,
 * by pointer or by keyboard; on a touch screen always.
 */
export function CommentButton({ target, label, className }: CommentButtonProps) {
  const comments = useEntryComments();
  const { me } = useWorkspace();
  if (!comments) return null;
  const here = (comments.threads ?? []).filter(
    (thread) => thread.resolvedAt === null && isSamePart(thread.target, target),
  );
  if (here.length === 0 && !comments.mayComment) return null;
  const isUnread = here.some((thread) => countUnread(thread, me.id) > 0);
  return (
    <button
      type="button"
      aria-label={nameOf(label, here.length, isUnread)}
      title={here.length === 0 ? "Comment" : undefined}
      onClick={(event) => {
        const { left, top, bottom } = event.currentTarget.getBoundingClientRect();
        comments.open({ show: "part", target, label }, { left, top, bottom });
      }}
      className={joinClasses(
        "comment-button inline-flex h-5 min-w-5 items-center justify-center gap-0.5 rounded-sm px-0.5 text-2xs hover:bg-hover",
        here.length === 0 ? "comment-button-empty text-muted" : "text-differs",
        isUnread && "font-semibold text-accent",
        className,
      )}
    >
      <CommentIcon />
      {here.length > 0 ? <span className="tabular">{here.length}</span> : null}
    </button>
  );
}

function nameOf(label: string, count: number, isUnread: boolean): string {
  if (count === 0) return `Comment on ${label}`;
  const threads = count === 1 ? "1 thread" : `${count} threads`;
  return `${threads} on ${label}${isUnread ? ", with unread comments" : ""}`;
}
