"use client";

import { useState } from "react";
import { DateWindowGroup } from "#components/filter/date-window-group.tsx";
import { listChoices } from "#components/filter/facet-choices.ts";
import { FacetGroup } from "#components/filter/facet-group.tsx";
import { FACET_LABELS, type FacetNames } from "#components/filter/facet-labels.ts";
import { SearchField } from "#components/ui/search-field.tsx";
import { SCOPE_FACETS } from "#lib/domain/edition/scope.ts";
import { choose, type EntryFilter } from "#lib/domain/filter/entry-filter.ts";
import type { Publishing } from "#lib/reads/editions.ts";
import { SavedScopes } from "./saved-scopes.tsx";

export type ScopePanelProps = {
  chronologyId: string;
  filter: EntryFilter;
  names: FacetNames;
  counts: Publishing["scope"]["counts"];
  onChange: (filter: EntryFilter) => void;
  /** A whole filter in the place of the present one. */
  onPick: (filter: EntryFilter) => void;
};

/** All by which an edition can be limited. */
export function ScopePanel({
  chronologyId,
  filter,
  names,
  counts,
  onChange,
  onPick,
}: ScopePanelProps) {
  const [text, setText] = useState(filter.text);
  // Open from the beginning where something is chosen; whoever takes it back is left where they are.
  const [open] = useState(() => SCOPE_FACETS.filter((facet) => filter.chosen[facet].length > 0));
  const groups = SCOPE_FACETS.map((facet) => {
    const given = { counts: new Map(counts[facet]), chosen: filter.chosen[facet], names };
    return { facet, choices: listChoices(facet, given) };
  }).filter(({ choices }) => choices.length > 0);
  return (
    <div className="flex flex-col gap-3">
      <SearchField
        label="Words that each entry has"
        placeholder="Words, then Enter"
        maxLength={200}
        value={text}
        onChange={setText}
        onSubmit={(words) => onChange({ ...filter, text: words })}
        onClear={() => onChange({ ...filter, text: "" })}
      />
      <SavedScopes chronologyId={chronologyId} onPick={onPick} />
      <DateWindowGroup filter={filter} onChange={onChange} />
      {groups.map(({ facet, choices }) => (
        <details key={facet} open={open.includes(facet)}>
          <summary className="pb-2 text-sm font-medium">{FACET_LABELS[facet]}</summary>
          <FacetGroup
            label={FACET_LABELS[facet]}
            choices={choices}
            chosen={filter.chosen[facet]}
            onChange={(keys) => onChange(choose(filter, facet, keys))}
          />
        </details>
      ))}
    </div>
  );
}
