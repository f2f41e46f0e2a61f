"use client";

import { type ReactNode, useDeferredValue, useMemo, useState } from "react";
import { Button, Disclosure, DisclosurePanel, Heading } from "react-aria-components";
import { ChevronIcon } from "#components/ui/icons.tsx";
import type { EntryRow } from "#lib/domain/entry.ts";
import { countFacets } from "#lib/domain/filter/count-facets.ts";
import { choose, type EntryFilter, FACETS } from "#lib/domain/filter/entry-filter.ts";
import { DateWindowGroup } from "./date-window-group.tsx";
import { listChoices } from "./facet-choices.ts";
import { FacetGroup } from "./facet-group.tsx";
import { FACET_LABELS, type FacetNames } from "./facet-labels.ts";

export type FilterPanelProps = {
  /** All rows, not the filtered ones: the counts are taken from them. */
  rows: EntryRow[];
  filter: EntryFilter;
  hits: ReadonlySet<string> | null;
  names: FacetNames;
  onChange: (filter: EntryFilter) => void;
};

/** All facets that have a choice, each to be opened, with how many entries a choice would show. */
export function FilterPanel({ rows, filter, hits, names, onChange }: FilterPanelProps) {
  // The box that was ticked shows it at once; counting thousands of entries follows.
  const counted = useDeferredValue(filter);
  const counts = useMemo(
    () => countFacets(rows, counted, { actors: names.actors, hits }),
    [rows, counted, names.actors, hits],
  );
  const groups = FACETS.map((facet) => {
    const given = { counts: counts[facet], chosen: filter.chosen[facet], names };
    return { facet, choices: listChoices(facet, given) };
  }).filter(({ choices }) => choices.length > 0);
  return (
    <div className="-my-1 divide-y divide-rule-soft">
      <Group label="Date" chosen={Number(filter.from !== "") + Number(filter.to !== "")}>
        <DateWindowGroup filter={filter} onChange={onChange} />
      </Group>
      {groups.map(({ facet, choices }) => (
        <Group key={facet} label={FACET_LABELS[facet]} chosen={filter.chosen[facet].length}>
          <FacetGroup
            label={FACET_LABELS[facet]}
            choices={choices}
            chosen={filter.chosen[facet]}
            onChange={(keys) => onChange(choose(filter, facet, keys))}
          />
        </Group>
      ))}
    </div>
  );
}

type GroupProps = { label: string; chosen: number; children: ReactNode };

/** Open from the beginning where something is chosen. */
function Group({ label, chosen, children }: GroupProps) {
  const [isOpen, setIsOpen] = useState(chosen > 0);
  return (
    <Disclosure isExpanded={isOpen} onExpandedChange={setIsOpen}>
      <Heading level={3}>
        <Button
          slot="trigger"
          className="flex w-full items-center gap-2 rounded-sm py-2 text-start text-sm font-medium data-hovered:text-accent"
        >
          <span className="flex-1">{label}</span>
          {chosen > 0 ? (
            <span className="tabular rounded-full bg-accent-tint px-1.75 text-xs text-accent">
              {chosen}
              <span className="sr-only"> chosen</span>
            </span>
          ) : null}
          <span className={isOpen ? "rotate-180 text-muted" : "text-muted"}>
            <ChevronIcon size={12} />
          </span>
        </Button>
      </Heading>
      <DisclosurePanel>{isOpen ? children : null}</DisclosurePanel>
    </Disclosure>
  );
}
