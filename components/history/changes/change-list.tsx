"use client";

import { useMemo } from "react";
import { Button } from "#components/ui/button.tsx";
import { numberSources } from "#lib/domain/citation-numbers.ts";
import type { PartChange } from "#lib/domain/compare/change.ts";
import type { RestoredPart } from "#lib/domain/compare/restored-entry.ts";
import { listNarrativeCitations } from "#lib/domain/narrative-citations.ts";
import type { Comparison } from "#lib/reads/versions.ts";
import { useChangeNames } from "./change-context.ts";
import { CitationChanges, FactChanges } from "./fact-changes.tsx";
import { NarrativeLines } from "./narrative-lines.tsx";
import { partLabel } from "./part-label.ts";
import { PlainChange, SetMembers } from "./plain-change.tsx";

export type ChangeListProps = {
  comparison: Comparison;
  /** Null: nothing can be restored here. */
  onRestore: ((part: RestoredPart, label: string) => void) | null;
};

/** The changed parts of an entry, one under the other, each with what it was and what it is. */
export function ChangeList({ comparison, onRestore }: ChangeListProps) {
  const numbers = useNoteNumbers(comparison);
  return comparison.changes.map((change) => {
    const label = partLabel(change.part);
    return (
      <section key={change.part} className="mt-4 border-t border-rule pt-2.5" aria-label={label}>
        <div className="flex items-center gap-2">
          <h3 className="min-w-0 flex-1 text-xs font-medium text-muted">{label}</h3>
          {onRestore ? (
            <Button
              size="sm"
              variant="quiet"
              className="text-accent!"
              aria-label={`Restore this: ${label}`}
              onPress={() => onRestore(change.part, label)}
            >
              Restore this
            </Button>
          ) : null}
        </div>
        <Change change={change} numbers={numbers} />
      </section>
    );
  });
}

type Numbers = ReadonlyMap<string, number>;

/** One part that is another than before. */
export function Change({ change, numbers }: { change: PartChange; numbers: Numbers }) {
  if (change.part === "narrative") return <NarrativeLines change={change} numbers={numbers} />;
  if (change.part === "citations") return <CitationChanges citations={change.citations} />;
  if ("assertions" in change) return <FactChanges change={change} />;
  return "added" in change ? <SetMembers change={change} /> : <PlainChange change={change} />;
}

/** Of both sides: a note that went has its number too. */
function useNoteNumbers({ before, after }: Comparison): Numbers {
  const { sourceById } = useChangeNames();
  return useMemo(() => {
    const sides = [after.content, before.content];
    const notes = sides.flatMap(({ narrative }) => listNarrativeCitations(narrative));
    const citations = sides.flatMap((side) => side.citations);
    return numberSources(citations, notes, (id) => sourceById.get(id)?.id ?? id);
  }, [before, after, sourceById]);
}
