"use client";

import { useEntryView } from "#components/editor/entry-view-context.tsx";
import { useSelectedFrom } from "#components/workspace/use-selected-from.ts";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import type { WordsTarget } from "#lib/domain/comments/target.ts";
import type { CommentThread } from "#lib/domain/comments/thread.ts";
import { describeTarget, fieldOfTarget, shorten } from "./describe-target.ts";
import { useComments } from "./entry-comments-context.tsx";

export type ThreadHeadProps = { thread: CommentThread; isBesideIt: boolean };

/** What a thread is about, as a way there. */
export function ThreadHead({ thread, isBesideIt }: ThreadHeadProps) {
  const view = useEntryView();
  const { fieldFocus } = useWorkspace();
  const { entryId } = useComments();
  const { target } = thread;
  if (target.kind === "words") return <WordsHead {...{ thread, target, isBesideIt }} />;
  const label = describeTarget(target, view);
  const field = fieldOfTarget(target, view);
  if (field === null || isBesideIt)
    return (
      <p dir="auto" className="min-w-0 text-xs font-medium">
        {label}
      </p>
    );
  return (
    <button
      type="button"
      dir="auto"
      onClick={() => fieldFocus.set({ entryId, field })}
      className="link min-w-0 text-start text-xs font-medium"
    >
      {label}
    </button>
  );
}

type WordsHeadProps = ThreadHeadProps & { target: WordsTarget };

/** The words themselves; and where they stand no more, that, and the version in which they did. */
function WordsHead({ thread, target, isBesideIt }: WordsHeadProps) {
  const { placed, showWords } = useComments();
  const state = useSelectedFrom(placed, (now) => now?.found.get(thread.id)?.state ?? null);
  const quote = (
    <span
      dir="auto"
      className="block border-s-2 border-differs ps-2 font-serif text-sm wrap-anywhere text-ink"
    >
      {shorten(target.quote)}
    </span>
  );
  return (
    <div className="min-w-0">
      {state === "changed" ? <ChangedNote thread={thread} /> : null}
      {state === "found" && !isBesideIt ? (
        <button
          type="button"
          aria-label={`Show “${shorten(target.quote)}” in the narrative`}
          onClick={() => showWords(thread.id)}
          className="block w-full rounded-sm text-start hover:bg-hover"
        >
          {quote}
        </button>
      ) : (
        <blockquote>{quote}</blockquote>
      )}
    </div>
  );
}

function ChangedNote({ thread }: { thread: CommentThread }) {
  const { showVersion } = useComments();
  const { versionNumber } = thread;
  return (
    <p className="pb-1 text-xs text-differs">
      On text that has changed
      {versionNumber > 0 ? (
        <>
          {" since "}
          <button type="button" className="link" onClick={() => showVersion(versionNumber)}>
            version {versionNumber}
          </button>
        </>
      ) : null}
    </p>
  );
}
