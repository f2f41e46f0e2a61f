"use client";

import { useState } from "react";
import { CloseIcon } from "#components/ui/icons.tsx";
import { useEntryView } from "./entry-view-context.tsx";
import { FactRow } from "./fact-row.tsx";

/** A set of words; each goes in and out by itself, so two people's tags never collide. */
export function TagsEditor() {
  const { facts, edits } = useEntryView();
  if (!edits && facts.tags.length === 0) return null;
  return (
    <FactRow label="Tags" field="tags">
      <div className="flex flex-wrap items-center gap-1.5">
        {facts.tags.map((tag) => (
          <span
            key={tag}
            className="inline-flex items-center gap-1 rounded-full border border-rule px-2 text-xs leading-5"
          >
            <span dir="auto">{tag}</span>
            {edits ? (
              <button
                type="button"
                aria-label={`Remove the tag ${tag}`}
                onClick={() => edits.removeTag(tag)}
                className="rounded-full text-muted hover:text-ink"
              >
                <CloseIcon size={11} />
              </button>
            ) : null}
          </span>
        ))}
        {edits ? <NewTag onAdd={edits.addTag} /> : null}
      </div>
    </FactRow>
  );
}

function NewTag({ onAdd }: { onAdd: (tag: string) => void }) {
  const [text, setText] = useState("");
  const add = () => {
    const tag = text.trim().slice(0, 100);
    if (tag) onAdd(tag);
    setText("");
  };
  return (
    <input
      aria-label="Add a tag"
      placeholder="Add a tag"
      dir="auto"
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={add}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== ",") return;
        event.preventDefault();
        add();
      }}
      className="w-20 rounded-sm bg-transparent text-xs leading-5 placeholder:text-accent focus:w-32"
    />
  );
}
