"use client";

import { useEntryView } from "#components/editor/entry-view-context.tsx";
import { Tooltip } from "#components/ui/tooltip.tsx";
import type { Citation } from "#lib/domain/assertion.ts";

/** The numbers of the sources that back a value, each naming its source and place in it. */
export function CitationMarks({ citations }: { citations: readonly Citation[] }) {
  const { numbers, sourceById, showSources } = useEntryView();
  return citations.map((citation) => {
    const source = sourceById.get(citation.sourceId);
    const text = [source?.title ?? "A source that is not in the library", citation.locator]
      .filter(Boolean)
      .join(", ");
    return (
      <Tooltip key={citation.id} text={text}>
        <button
          type="button"
          onClick={showSources}
          aria-label={`Source ${numbers.get(citation.sourceId)}: ${text}`}
          className="ms-1 rounded-sm align-super text-2xs leading-none text-accent pointer-coarse:ms-0 pointer-coarse:min-h-8 pointer-coarse:min-w-8 pointer-coarse:align-middle"
        >
          [{numbers.get(citation.sourceId)}]
        </button>
      </Tooltip>
    );
  });
}
