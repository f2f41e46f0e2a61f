"use client";

import { joinClasses } from "#components/ui/class-names.ts";
import type { Lane } from "#lib/domain/chronology.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { EntryWords } from "./entry-words.tsx";

/** More would neither be read nor drawn quickly. */
const MOST = 200;

export type EntryButtonsProps = {
  rows: readonly EntryRow[];
  lanes: readonly Lane[];
  selectedId: string | null;
  label: string;
  onSelect: (id: string) => void;
};

/** Entries to choose from, in the order of the list beside the map. */
export function EntryButtons({ rows, lanes, selectedId, label, onSelect }: EntryButtonsProps) {
  const more = rows.length - MOST;
  return (
    <>
      <ol aria-label={label}>
        {rows.slice(0, MOST).map((row) => (
          <li key={row.id} className="border-b border-rule-soft last:border-b-0">
            <button
              type="button"
              aria-current={row.id === selectedId || undefined}
              onClick={() => onSelect(row.id)}
              className={joinClasses(
                "block w-full px-2.5 py-1.5 text-start -outline-offset-2! [unicode-bidi:normal]",
                row.id === selectedId ? "bg-accent-tint" : "hover:bg-hover",
              )}
            >
              <EntryWords row={row} lanes={lanes} />
            </button>
          </li>
        ))}
      </ol>
      {more > 0 ? (
        <p className="px-2.5 py-1.5 text-xs text-muted">
          and {more.toLocaleString("en")} more; come nearer, or narrow the filter.
        </p>
      ) : null}
    </>
  );
}
