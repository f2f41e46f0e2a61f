"use client";

import { useMemo, useRef } from "react";
import { IconButton } from "#components/ui/icon-button.tsx";
import { CloseIcon } from "#components/ui/icons.tsx";
import { SearchField } from "#components/ui/search-field.tsx";
import type { Actor } from "#lib/domain/actor.ts";
import type { Lane } from "#lib/domain/chronology.ts";
import { ENTRY_STATUSES, type EntryStatus } from "#lib/domain/codes.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { STATUS_LABELS } from "#lib/domain/labels.ts";
import { actorChoices } from "./actor-choices.ts";
import { countFacets, type FacetCounts } from "./count-facets.ts";
import { Facet, type FacetChoice } from "./facet.tsx";
import { type EntryFilter, GAPS, type Gap, NO_FILTER } from "./filter-rows.ts";
import { GAP_LABELS } from "./gap-labels.ts";
import { useShortcut } from "./use-shortcut.ts";

export type FilterBarProps = {
  /** All rows, not the filtered ones: the counts are taken from them. */
  rows: EntryRow[];
  lanes: Lane[];
  actors: Actor[];
  filter: EntryFilter;
  onChange: (filter: EntryFilter) => void;
};

/** Search by words (`/` puts the cursor there), and the facets lane, actor, status and gaps. */
export function FilterBar({ rows, lanes, actors, filter, onChange }: FilterBarProps) {
  const search = useRef<HTMLInputElement>(null);
  useShortcut("/", search);
  const counts = useMemo(() => countFacets(rows, filter, actors), [rows, filter, actors]);
  const namedActors = actorChoices(actors, counts.actors, filter.actorIds);
  const chosen = [filter.laneIds, filter.statuses, filter.gaps, filter.actorIds];
  const isFiltering = filter.text !== "" || chosen.some((choices) => choices.length > 0);
  return (
    <div className="flex flex-col gap-2 border-b border-rule px-3 py-3">
      <SearchField
        label="Search entries"
        placeholder="Search entries"
        shortcut="/"
        inputRef={search}
        value={filter.text}
        onChange={(text) => onChange({ ...filter, text })}
      />
      <div className="flex flex-wrap items-center gap-1.5">
        <Facet
          label="Lane"
          choices={laneChoices(lanes, counts)}
          chosen={filter.laneIds.map(laneKey)}
          onChange={(keys) => onChange({ ...filter, laneIds: keys.map(laneOfKey) })}
        />
        {namedActors.length > 0 ? (
          <Facet
            label="Actor"
            choices={namedActors}
            chosen={filter.actorIds}
            onChange={(actorIds) => onChange({ ...filter, actorIds })}
          />
        ) : null}
        <Facet
          label="Status"
          choices={statusChoices(counts, filter)}
          chosen={filter.statuses}
          onChange={(statuses) => onChange({ ...filter, statuses: statuses as EntryStatus[] })}
        />
        <Facet
          label="Gaps"
          choices={GAPS.map((id) => choice(id, GAP_LABELS[id], counts.gaps.get(id)))}
          chosen={filter.gaps}
          onChange={(gaps) => onChange({ ...filter, gaps: gaps as Gap[] })}
        />
        {isFiltering ? (
          <IconButton
            label="Clear all filters"
            size="sm"
            className="ms-auto"
            onPress={() => onChange(NO_FILTER)}
          >
            <CloseIcon size={14} />
          </IconButton>
        ) : null}
      </div>
    </div>
  );
}

/** A checkbox's value is text; no lane has an empty id. */
const laneKey = (id: string | null): string => id ?? "";
const laneOfKey = (key: string): string | null => (key === "" ? null : key);

const choice = (id: string, label: string, count = 0): FacetChoice => ({ id, label, count });

function laneChoices(lanes: Lane[], counts: FacetCounts): FacetChoice[] {
  const choices = lanes.map(({ id, title, hue }) => ({
    ...choice(id, title, counts.lanes.get(id)),
    hue,
  }));
  const without = counts.lanes.get(null);
  return without ? [...choices, choice("", "No lane", without)] : choices;
}

/** Only the statuses that occur or are chosen: eight are too many to read past. */
function statusChoices(counts: FacetCounts, { statuses }: EntryFilter): FacetChoice[] {
  return ENTRY_STATUSES.filter((id) => counts.statuses.has(id) || statuses.includes(id)).map((id) =>
    choice(id, STATUS_LABELS[id], counts.statuses.get(id)),
  );
}
