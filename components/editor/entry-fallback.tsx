"use client";

import { IconButton } from "#components/ui/icon-button.tsx";
import { CloseIcon } from "#components/ui/icons.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { EntryRow } from "#lib/domain/entry.ts";
import { RichTextView } from "./rich-text-view.tsx";
import { useProjectedEntry } from "./use-projected-entry.ts";

/** The narrative as last saved, where the editor cannot show it. */
export function NarrativeFallback({ row }: { row: EntryRow }) {
  const content = useProjectedEntry(row, true);
  return (
    <div className="flex flex-col gap-4">
      <Notice tone="error">
        This entry cannot be shown in the editor. Below is its text as last saved. Load the page
        again; if this stays, restore an earlier version or ask an owner of the team.
      </Notice>
      {content ? <RichTextView content={content.narrative} /> : null}
    </div>
  );
}

/** The same for the whole pane. */
export function EntryFallback({ row, onClose }: { row: EntryRow; onClose: () => void }) {
  return (
    <section aria-label="Entry" className="flex h-full min-h-0 flex-col overflow-auto">
      <header className="flex h-9 shrink-0 items-center justify-end pe-2">
        <IconButton label="Close the entry" size="sm" onPress={onClose}>
          <CloseIcon />
        </IconButton>
      </header>
      <div className="flex flex-col gap-4 px-5 pb-24">
        <h2 dir="auto" className="font-serif text-2xl leading-7 font-semibold">
          {row.title || "Untitled entry"}
        </h2>
        <NarrativeFallback row={row} />
      </div>
    </section>
  );
}
