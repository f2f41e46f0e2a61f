"use client";

import { useId, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ChevronIcon } from "#components/ui/icons.tsx";
import type { Lane } from "#lib/domain/chronology.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { EntryButtons } from "./entry-buttons.tsx";

export type InViewListProps = {
  inView: EntryRow[];
  /** Entries that no map can show. */
  elsewhere: EntryRow[];
  lanes: readonly Lane[];
  selectedId: string | null;
  onSelect: (id: string) => void;
};

/** What the map shows as a list, for the keyboard and for those who do not see it; and what it cannot show. */
export function InViewList({ inView, elsewhere, ...rest }: InViewListProps) {
  const [isOpen, setIsOpen] = useState(false);
  const panelId = useId();
  return (
    <div className="absolute start-1.5 top-1.5 bottom-1.5 z-10 flex w-72 max-w-[calc(100%-3.5rem)] flex-col items-start gap-1 pointer-events-none *:pointer-events-auto">
      <Button
        size="sm"
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        onPress={() => setIsOpen(!isOpen)}
      >
        In view <span className="tabular">{inView.length}</span>
        <ChevronIcon size={12} />
      </Button>
      {isOpen ? (
        <div id={panelId} className="overlay min-h-0 w-full overflow-y-auto">
          {inView.length > 0 ? (
            <EntryButtons rows={inView} label="Entries in view" {...rest} />
          ) : (
            <p className="px-2.5 py-1.5 text-muted">No entry lies in what the map shows.</p>
          )}
          {elsewhere.length > 0 ? (
            <>
              <h3 className="border-y border-rule bg-bg px-2.5 py-1 text-xs font-medium text-muted">
                Not on the map
              </h3>
              <EntryButtons rows={elsewhere} label="Entries not on the map" {...rest} />
            </>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
