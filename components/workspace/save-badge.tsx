"use client";

import type { SaveState } from "#lib/collab/client/save-state.ts";

const WORDS: Record<SaveState, { text: string; dot: string; tone: string; title: string }> = {
  saved: {
    text: "Saved",
    dot: "bg-verified",
    tone: "text-verified",
    title: "Every change made here is committed to the database.",
  },
  saving: {
    text: "Saving…",
    dot: "bg-accent",
    tone: "text-muted",
    title: "Changes are on their way; each is saved when the database has committed it.",
  },
  reconnecting: {
    text: "Reconnecting…",
    dot: "bg-differs",
    tone: "text-differs",
    title: "The connection is being made. Nothing is unsaved.",
  },
  not_saved: {
    text: "Not saved",
    dot: "bg-danger",
    tone: "text-danger",
    title:
      "Some changes are only in this tab. Keep it open: they are sent as soon as it is possible.",
  },
  no_access: {
    text: "No access",
    dot: "bg-danger",
    tone: "text-danger",
    title: "You no longer have access to this chronology. Nothing is unsaved.",
  },
};

/** What is true of everything typed here, in one word. */
export function SaveBadge({ state }: { state: SaveState }) {
  const { text, dot, tone, title } = WORDS[state];
  return (
    <span
      role="status"
      data-save-state={state}
      title={title}
      className={`flex items-center gap-2 text-sm font-medium whitespace-nowrap ${tone}`}
    >
      <span aria-hidden className={`size-2 rounded-full ${dot}`} />
      {text}
    </span>
  );
}

/** The same for those who only read. */
export function ReadingBadge() {
  return (
    <span
      className="text-sm font-medium text-muted"
      title="Your role in this chronology is to read it."
    >
      Reading
    </span>
  );
}
