"use client";

import { useMemo, useState } from "react";
import { formatLocalDay } from "#components/pages/frame/format-instant.ts";
import { Button } from "#components/ui/button.tsx";
import { joinClasses } from "#components/ui/class-names.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { CloseIcon } from "#components/ui/icons.tsx";
import type { EntryRow } from "#lib/domain/entry.ts";
import type { GapCode } from "#lib/domain/gaps.ts";
import { GapSection } from "./gap-section.tsx";
import { GAP_WORDS } from "./gap-words.ts";
import { groupGaps } from "./group-gaps.ts";

export type GapsViewProps = {
  /** As filtered by the list beside it. */
  rows: EntryRow[];
  isFiltered: boolean;
  selectedId: string | null;
  /** Opens the entry at a fact; `field` null: at its sources. */
  onOpen: (entryId: string, field: string | null) => void;
  onClose: () => void;
};

/** What is still missing in the sourcing of the whole chronology, each one click from its field. */
export function GapsView({ rows, isFiltered, selectedId, onOpen, onClose }: GapsViewProps) {
  const [only, setOnly] = useState<GapCode | null>(null);
  const [today] = useState(() => formatLocalDay(new Date()));
  const groups = useMemo(() => groupGaps(rows, today), [rows, today]);
  const total = [...groups.values()].reduce((sum, lines) => sum + lines.length, 0);
  const shown = [...groups].filter(([code]) => only === null || !groups.has(only) || code === only);
  return (
    <section aria-label="Sourcing gaps" className="flex h-full min-h-0 flex-col">
      <header className="flex items-center gap-3 border-b border-rule px-5 py-2.5">
        <h2 className="flex-1 font-serif text-xl font-semibold">
          {total === 1 ? "1 sourcing gap" : `${total} sourcing gaps`}
          {isFiltered ? (
            <span className="text-sm font-normal text-muted"> in what the list shows</span>
          ) : null}
        </h2>
        <IconButton label="Back to the timeline" size="sm" onPress={onClose}>
          <CloseIcon />
        </IconButton>
      </header>
      {total === 0 ? (
        <EmptyState title="No gap">
          Every value that is shown has a source, and where sources differ somebody has said why.
        </EmptyState>
      ) : (
        <>
          <fieldset className="flex flex-wrap gap-1.5 border-b border-rule-soft px-5 py-2.5">
            <legend className="sr-only">Kinds of gap</legend>
            {[...groups].map(([code, lines]) => (
              <Button
                key={code}
                size="sm"
                aria-pressed={only === code}
                onPress={() => setOnly(only === code ? null : code)}
                className={joinClasses(
                  "rounded-full!",
                  only === code && "border-accent-tint! bg-accent-tint! text-accent!",
                )}
              >
                {GAP_WORDS[code].label} <span className="tabular text-muted">{lines.length}</span>
              </Button>
            ))}
          </fieldset>
          <div className="min-h-0 flex-1 overflow-auto px-5 pb-10">
            {shown.map(([code, lines]) => (
              <GapSection key={code} {...{ code, lines, selectedId, onOpen }} />
            ))}
          </div>
        </>
      )}
    </section>
  );
}
