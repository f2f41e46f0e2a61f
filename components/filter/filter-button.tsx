"use client";

import { Button } from "#components/ui/button.tsx";
import { joinClasses } from "#components/ui/class-names.ts";
import { ChevronIcon } from "#components/ui/icons.tsx";
import { Popover } from "#components/ui/popover.tsx";
import { FACETS } from "#lib/domain/filter/entry-filter.ts";
import { FilterPanel, type FilterPanelProps } from "./filter-panel.tsx";

export type FilterButtonProps = FilterPanelProps & {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

export const PILL = "rounded-full! font-medium";
export const PILL_ON = "border-accent-tint! bg-accent-tint! text-accent!";

/** Opens the facets; tinted, with their number, while some filter. */
export function FilterButton({ isOpen, onOpenChange, ...panel }: FilterButtonProps) {
  const { chosen, from, to } = panel.filter;
  const bounds = [from, to].filter((bound) => bound !== "").length;
  const count = FACETS.reduce((sum, facet) => sum + chosen[facet].length, bounds);
  return (
    <Popover
      label="Filter"
      placement="bottom start"
      className="max-h-[min(36rem,80vh)] w-80 max-w-[calc(100vw-1.5rem)] overflow-y-auto"
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      trigger={
        <Button
          size="sm"
          aria-label={count > 0 ? `Filter: ${count} chosen` : "Filter"}
          className={joinClasses(PILL, count > 0 ? PILL_ON : "bg-transparent!")}
        >
          Filter
          {count > 0 ? <span className="tabular">{count}</span> : null}
          <ChevronIcon size={12} />
        </Button>
      }
    >
      <FilterPanel {...panel} />
    </Popover>
  );
}
