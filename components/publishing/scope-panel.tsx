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

export type ScopePanelProps = {
  filter: EntryFilter;
  names: FacetNames;
  counts: Publishing["scope"]["counts"];
  onChange: (filter: EntryFilter) => void;
};

/** All by which an edition can be limited. */
export function ScopePanel({ filter, names, counts, onChange }: ScopePanelProps) {
  const [text, setText] = useState(filter.text);
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
      <DateWindowGroup filter={filter} onChange={onChange} />
      {groups.map(({ facet, choices }) => (
        <details key={facet} open={filter.chosen[facet].length > 0}>
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
