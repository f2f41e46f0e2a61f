"use client";

import { Button as AriaButton } from "react-aria-components";
import { useDateStyle } from "#components/dates/date-style-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { CloseIcon } from "#components/ui/icons.tsx";
import { formatFor } from "#lib/domain/date/date-style.ts";
import { choose, type EntryFilter, FACETS, NO_FILTER } from "#lib/domain/filter/entry-filter.ts";
import type { Preferences } from "#lib/domain/preferences.ts";
import { FACET_LABELS, type FacetNames, GONE, labelOf } from "./facet-labels.ts";

export type FilterChipsProps = {
  filter: EntryFilter;
  names: FacetNames;
  onChange: (filter: EntryFilter) => void;
  /** Opens the panel, which has those that do not fit here. */
  onMore: () => void;
};

/** Choices beyond these would push the list down. */
const MOST = 8;

/** What is chosen, each taken back by a click. */
export function FilterChips({ filter, names, onChange, onMore }: FilterChipsProps) {
  const chips = listChips(filter, names, useDateStyle());
  if (chips.length === 0) return null;
  return (
    <ul aria-label="Chosen" className="flex flex-wrap items-center gap-1.5">
      {chips.slice(0, MOST).map(({ key, label, value, without }) => (
        <li key={key} className="max-w-full">
          <AriaButton
            aria-label={`Remove ${label}: ${value}`}
            onPress={() => onChange(without)}
            className="flex h-6 max-w-full cursor-default items-center gap-1 rounded-full bg-accent-tint ps-2.5 pe-1.5 text-xs text-accent data-hovered:bg-rule-soft"
          >
            <span className="shrink-0">{label}:</span>
            <span dir="auto" className="min-w-0 truncate font-medium">
              {value}
            </span>
            <CloseIcon size={12} />
          </AriaButton>
        </li>
      ))}
      {chips.length > MOST ? (
        <li>
          <Button size="sm" variant="quiet" onPress={onMore}>
            {chips.length - MOST} more
          </Button>
        </li>
      ) : null}
      <li className="ms-auto">
        <Button
          size="sm"
          variant="quiet"
          className="text-muted"
          onPress={() => onChange({ ...NO_FILTER, text: filter.text })}
        >
          Clear
        </Button>
      </li>
    </ul>
  );
}

type FilterChip = { key: string; label: string; value: string; without: EntryFilter };

function listChips(filter: EntryFilter, names: FacetNames, reader: Preferences): FilterChip[] {
  const bounds = (["from", "to"] as const).filter((bound) => filter[bound] !== "");
  return [
    ...bounds.map((bound) => ({
      ...{ key: bound, label: bound === "from" ? "From" : "To" },
      ...{ value: formatFor(reader, filter[bound]), without: { ...filter, [bound]: "" } },
    })),
    ...FACETS.flatMap((facet) =>
      filter.chosen[facet].map((id) => ({
        ...{ key: `${facet} ${id}`, label: FACET_LABELS[facet] },
        value: labelOf(facet, id, names) ?? GONE[facet] ?? id,
        without: choose(
          filter,
          facet,
          filter.chosen[facet].filter((other) => other !== id),
        ),
      })),
    ),
  ];
}
