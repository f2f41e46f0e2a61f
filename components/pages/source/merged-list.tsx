"use client";

import { useMerge } from "#components/pages/library/use-merge.ts";
import { formatIsolated } from "#components/sources/format-isolated.ts";
import { Button } from "#components/ui/button.tsx";
import type { Source } from "#lib/domain/source.ts";
import { Section } from "../frame/section.tsx";

export type MergedListProps = { merged: Source[]; mayEdit: boolean };

/** Sources that turned out to be this one; each can be taken apart again. */
export function MergedList({ merged, mayEdit }: MergedListProps) {
  const { undo, isPending } = useMerge();
  if (merged.length === 0) return null;
  return (
    <Section
      title="Merged into this source"
      lead="Citations of these are read as citations of this one."
    >
      <ul aria-label="Merged sources" className="mt-2">
        {merged.map((source) => (
          <li key={source.id} className="flex items-start gap-3 border-b border-rule-soft py-2.5">
            <span dir="auto" className="min-w-0 flex-1 font-serif wrap-anywhere">
              {formatIsolated(source)}
            </span>
            {mayEdit ? (
              <Button
                size="sm"
                isPending={isPending}
                onPress={() => undo([source.id])}
                aria-label={`Take apart again: ${source.title}`}
              >
                Take apart again
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
