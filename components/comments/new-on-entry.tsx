"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { CommentTarget } from "#lib/domain/comments/target.ts";
import { Composer } from "./composer.tsx";
import { readDraft } from "./drafts.ts";
import { useComments } from "./entry-comments-context.tsx";
import { useCommentCommands } from "./use-comment-commands.ts";

const WORDS_ERRORS = {
  none: "These words do not stand in the narrative. Write them exactly as they stand there.",
  several: "These words stand in several places. Add the words beside them.",
} as const;

/**
 * A new thread on the entry as a whole, or on words that are typed instead of selected: where a
 * text can only be read, nothing in it can be selected without a pointer.
 */
export function NewOnEntry() {
  const { entryId, mayComment, anchorQuote } = useComments();
  const { start } = useCommentCommands();
  const draftKey = `new:${entryId}`;
  const [isOpen, setIsOpen] = useState(readDraft(draftKey) !== "");
  const [words, setWords] = useState("");
  const [error, setError] = useState<keyof typeof WORDS_ERRORS | null>(null);
  if (!mayComment) return null;
  if (!isOpen)
    return (
      <Button size="sm" className="mt-4" onPress={() => setIsOpen(true)}>
        Comment on the entry…
      </Button>
    );
  const submit = async (body: string) => {
    const quote = words.trim();
    const target: CommentTarget | keyof typeof WORDS_ERRORS =
      quote === "" ? { kind: "entry" } : anchorQuote(quote);
    if (typeof target === "string") {
      setError(target);
      return false;
    }
    const isDone = await start(target, body);
    if (isDone) {
      setIsOpen(false);
      setWords("");
    }
    return isDone;
  };
  return (
    <div className="mt-4 flex flex-col gap-2">
      <Composer
        label="Comment on the entry as a whole"
        submitLabel="Comment"
        draftKey={draftKey}
        autoFocus
        onSubmit={submit}
        onCancel={() => setIsOpen(false)}
      />
      <div data-own-undo>
        <TextField
          label="Only on these words of the narrative"
          value={words}
          onChange={(text) => {
            setWords(text);
            setError(null);
          }}
          error={error ? WORDS_ERRORS[error] : undefined}
          maxLength={1000}
        />
      </div>
    </div>
  );
}
