"use client";

import { useState } from "react";
import { formatIsolated } from "#components/sources/format-isolated.ts";
import { SourceAddress } from "#components/sources/source-address.tsx";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { DuplicateGroup, DuplicateReason } from "#lib/domain/duplicates.ts";
import type { LibrarySource } from "#lib/reads/library.ts";
import { countCitations } from "./count-citations.ts";
import { useMerge } from "./use-merge.ts";

export type DuplicateListProps = { groups: DuplicateGroup<LibrarySource>[]; mayEdit: boolean };

/** Sources that may be one; the one that stays is chosen, and the others are merged into it. */
export function DuplicateList({ groups, mayEdit }: DuplicateListProps) {
  if (groups.length === 0)
    return (
      <div className="mt-6">
        <EmptyState title="No duplicates">
          No two sources share an address, a DOI, or a title with its year or publisher.
        </EmptyState>
      </div>
    );
  return (
    <ul aria-label="Possible duplicates" className="mt-5 flex flex-col">
      {groups.map((group) => (
        <DuplicateCard key={group.sources[0]?.id} group={group} mayEdit={mayEdit} />
      ))}
    </ul>
  );
}

const REASONS: Record<DuplicateReason, string> = {
  address: "Same address",
  doi: "Same DOI",
  title: "Same title, with the same year or publisher",
};

type CardProps = { group: DuplicateGroup<LibrarySource>; mayEdit: boolean };

function DuplicateCard({ group, mayEdit }: CardProps) {
  const { merge, isPending } = useMerge();
  const [first] = group.sources;
  const [chosen, setChosen] = useState(() => bestOf(group.sources));
  const others = group.sources.filter(({ id }) => id !== chosen);
  return (
    <li className="border-t border-rule py-4">
      <fieldset disabled={!mayEdit} className="min-w-0">
        <legend className="text-xs font-medium text-muted">
          {group.reasons.map((reason) => REASONS[reason]).join(" · ")}
        </legend>
        <div className="mt-2 flex flex-col gap-3">
          {group.sources.map((source) => (
            <Candidate
              key={source.id}
              source={source}
              group={first?.id ?? ""}
              isChosen={source.id === chosen}
              onChoose={mayEdit ? () => setChosen(source.id) : null}
            />
          ))}
        </div>
      </fieldset>
      {mayEdit ? (
        <div className="mt-3 flex flex-wrap items-center gap-3">
          <Button isPending={isPending} onPress={() => merge(others, chosen)}>
            Keep the chosen one and merge
          </Button>
          <p className="text-xs text-muted">
            Citations of the others are read as citations of it. No entry changes; it can be undone.
          </p>
        </div>
      ) : null}
    </li>
  );
}

/** The one that is cited most, then the one with most captures: it has the most to lose. */
function bestOf(sources: LibrarySource[]): string {
  const [best] = [...sources].sort(
    (a, b) => b.entryCount - a.entryCount || b.captureCount - a.captureCount,
  );
  return best?.id ?? "";
}

type CandidateProps = {
  source: LibrarySource;
  group: string;
  isChosen: boolean;
  onChoose: (() => void) | null;
};

function Candidate({ source, group, isChosen, onChoose }: CandidateProps) {
  const captures = source.captureCount;
  return (
    <div className="flex items-start gap-2.5">
      {onChoose ? (
        <input
          type="radio"
          id={`keep-${source.id}`}
          name={`keep-${group}`}
          checked={isChosen}
          onChange={onChoose}
          className="mt-1.5 accent-accent"
        />
      ) : null}
      <div className="min-w-0 flex-1">
        <label
          htmlFor={`keep-${source.id}`}
          dir="auto"
          className="block w-fit max-w-measure font-serif text-lg leading-snug wrap-anywhere"
        >
          {formatIsolated(source)}
        </label>
        <p className="mt-0.5 text-xs text-muted tabular">
          {countCitations(source.entryCount)}
          {captures > 0 ? ` · ${captures === 1 ? "1 capture" : `${captures} captures`}` : null}
          {source.language ? ` · ${source.language}` : null}
        </p>
        <SourceAddress source={source} />
      </div>
    </div>
  );
}
