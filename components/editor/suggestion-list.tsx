"use client";

import { createPortal } from "react-dom";
import { formatIsolated } from "#components/sources/format-isolated.ts";
import { joinClasses } from "#components/ui/class-names.ts";
import { useStore } from "#components/workspace/use-store.ts";
import type { Store } from "#lib/collab/client/store.ts";
import { type SuggestionList, takeSuggestion } from "./cite-suggestion.ts";

export type SuggestionListViewProps = {
  list: Store<SuggestionList | null>;
  onNew: (query: string) => void;
};

const ROW = "block w-full truncate rounded-md px-2 py-1.5 text-start text-sm";

/** The sources that fit what stands behind the “@”. The focus stays in the text. */
export function SuggestionListView({ list, onNew }: SuggestionListViewProps) {
  const now = useStore(list);
  if (!now) return null;
  const { sources, index, at, query } = now;
  const take = (chosen: number) => takeSuggestion(now, chosen, onNew);
  return createPortal(
    <div
      role="listbox"
      aria-label="Sources to cite"
      className="overlay fixed z-50 max-h-72 w-88 max-w-[calc(100vw-1rem)] overflow-auto p-1"
      style={placeOf(at)}
      // A press must not take the focus out of the text.
      onMouseDown={(event) => event.preventDefault()}
    >
      {sources.map((source, position) => (
        <button
          key={source.id}
          type="button"
          role="option"
          tabIndex={-1}
          aria-selected={position === index}
          onClick={() => take(position)}
          className={joinClasses(ROW, position === index && "bg-hover")}
        >
          <span dir="auto">{formatIsolated(source)}</span>
        </button>
      ))}
      <button
        type="button"
        role="option"
        tabIndex={-1}
        aria-selected={index === sources.length}
        onClick={() => take(sources.length)}
        className={joinClasses(ROW, "text-accent", index === sources.length && "bg-hover")}
      >
        {query.trim() ? `New source “${query.trim()}”…` : "New source…"}
      </button>
      <p role="status" className="sr-only">
        {sources[index]?.title ?? "New source"}
      </p>
    </div>,
    document.body,
  );
}

/** Below the “@”, and within the window. */
function placeOf({ left, bottom }: SuggestionList["at"]) {
  const width = Math.min(352, window.innerWidth - 16);
  const room = window.innerHeight - bottom;
  return {
    left: Math.max(8, Math.min(left, window.innerWidth - width - 8)),
    ...(room < 200 ? { bottom: room + 24 } : { top: bottom + 4 }),
  };
}
