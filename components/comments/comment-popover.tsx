"use client";

import { useRef } from "react";
import { Dialog, Popover } from "react-aria-components";
import { isSamePart, type PartTarget, type WordsTarget } from "#lib/domain/comments/target.ts";
import { Composer } from "./composer.tsx";
import { shorten } from "./describe-target.ts";
import { type At, type OpenComments, useComments } from "./entry-comments-context.tsx";
import { ThreadCard } from "./thread-card.tsx";
import { useCommentCommands } from "./use-comment-commands.ts";
import { useHeldFocus } from "./use-held-focus.ts";

export type CommentPopoverProps = { opened: OpenComments; at: At; onClose: () => void };

/** Comments beside the thing that they are about. */
export function CommentPopover({ opened, at, onClose }: CommentPopoverProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  const dialog = useRef<HTMLElement>(null);
  useHeldFocus(dialog, onClose);
  const height = Math.max(1, at.bottom - at.top);
  return (
    <>
      <span
        ref={anchor}
        aria-hidden="true"
        className="pointer-events-none fixed w-px"
        style={{ left: at.left, top: at.top, height }}
      />
      <Popover
        isOpen
        triggerRef={anchor}
        onOpenChange={(isOpen) => isOpen || onClose()}
        offset={6}
        placement="bottom start"
        className="overlay appear w-96 max-w-[calc(100vw-1rem)] overflow-auto"
      >
        <Dialog ref={dialog} aria-label="Comments" className="p-3 outline-none" data-own-undo>
          <Content opened={opened} onClose={onClose} />
        </Dialog>
      </Popover>
    </>
  );
}

function Content({ opened, onClose }: { opened: OpenComments; onClose: () => void }) {
  const { threads } = useComments();
  if (opened.show === "new") return <NewOnWords target={opened.target} onClose={onClose} />;
  if (opened.show === "part") return <OnPart {...opened} />;
  const thread = threads?.find(({ id }) => id === opened.threadId);
  if (!thread) return <p className="text-sm text-muted">This thread was taken back.</p>;
  return <ThreadCard thread={thread} isBesideIt />;
}

function NewOnWords({ target, onClose }: { target: WordsTarget; onClose: () => void }) {
  const { entryId } = useComments();
  const { start } = useCommentCommands();
  return (
    <div className="flex flex-col gap-2">
      <blockquote
        dir="auto"
        className="border-s-2 border-differs ps-2 font-serif text-sm wrap-anywhere"
      >
        {shorten(target.quote)}
      </blockquote>
      <Composer
        label="Comment on these words"
        submitLabel="Comment"
        draftKey={`new:${entryId}:${target.start}:${target.end}`}
        autoFocus
        onSubmit={async (body) => {
          const isDone = await start(target, body);
          if (isDone) onClose();
          return isDone;
        }}
        onCancel={onClose}
      />
    </div>
  );
}

/** The threads on one field, value or citation, and a field for another one. */
function OnPart({ target, label }: { target: PartTarget; label: string }) {
  const { entryId, threads, mayComment } = useComments();
  const { start } = useCommentCommands();
  const here = (threads ?? []).filter(
    (thread) => thread.resolvedAt === null && isSamePart(thread.target, target),
  );
  return (
    <div className="flex flex-col gap-3">
      {here.map((thread) => (
        <div key={thread.id} className="border-b border-rule-soft pb-3">
          <ThreadCard thread={thread} isBesideIt />
        </div>
      ))}
      {here.length === 0 ? (
        <p dir="auto" className="text-xs font-medium">
          {label}
        </p>
      ) : null}
      {mayComment ? (
        <Composer
          label={here.length === 0 ? "Comment on this" : "Begin another thread on this"}
          submitLabel="Comment"
          draftKey={`new:${entryId}:${JSON.stringify(target)}`}
          autoFocus={here.length === 0}
          onSubmit={(body) => start(target, body)}
        />
      ) : null}
    </div>
  );
}
