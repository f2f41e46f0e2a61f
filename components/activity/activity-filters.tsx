"use client";

import { useRouter } from "next/navigation";
import { ReaderInstant } from "#components/dates/reader-instant.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { CloseIcon } from "#components/ui/icons.tsx";
import { Select } from "#components/ui/select.tsx";
import {
  ACTIVITY_KINDS,
  type ActivityFilter,
  type ActivityKind,
  writeActivityFilter,
} from "#lib/domain/activity.ts";
import type { ActivityPage } from "#lib/reads/activity.ts";

const KIND_LABELS: Record<ActivityKind, string> = {
  edits: "Changes of entries",
  versions: "Named and restored",
  entries: "Made and deleted",
  review: "Review",
  other: "All else",
};

const ANY = "any";

export type ActivityFiltersProps = { page: ActivityPage; filter: ActivityFilter };

/** Whose activity, of which kind and entry, and since when; kept in the address. */
export function ActivityFilters({ page, filter }: ActivityFiltersProps) {
  const router = useRouter();
  const set = (change: Partial<ActivityFilter>) => {
    const query = writeActivityFilter({ ...filter, before: null, ...change });
    router.push(`/chronologies/${page.chronology.id}/activity${query}`);
  };
  const people = page.people.map(({ id, name }) => ({ id, label: name }));
  const kinds = ACTIVITY_KINDS.map((id) => ({ id, label: KIND_LABELS[id] }));
  return (
    <div className="mt-6 flex flex-wrap items-end gap-x-4 gap-y-3">
      <Select
        label="Person"
        className="w-48"
        value={filter.personId ?? ANY}
        options={[{ id: ANY, label: "Everybody" }, ...people]}
        onChange={(id) => set({ personId: id === ANY ? null : id })}
      />
      <Select
        label="Kind"
        className="w-48"
        value={filter.kind ?? ANY}
        options={[{ id: ANY, label: "Everything" }, ...kinds]}
        onChange={(id) => set({ kind: ACTIVITY_KINDS.find((kind) => kind === id) ?? null })}
      />
      {page.lastVisitAt ? (
        <Checkbox className="h-8" isSelected={filter.isNew} onChange={(isNew) => set({ isNew })}>
          <span>
            Since my last visit{" "}
            <span className="text-xs text-muted">
              <ReaderInstant iso={page.lastVisitAt} />
            </span>
          </span>
        </Checkbox>
      ) : null}
      {filter.entryId ? (
        <p className="flex h-8 min-w-0 items-center gap-1 text-sm">
          Only{" "}
          <bdi className="truncate font-serif">{page.entryTitle || "an entry that is gone"}</bdi>
          <IconButton label="Show all entries" size="sm" onPress={() => set({ entryId: null })}>
            <CloseIcon size={14} />
          </IconButton>
        </p>
      ) : null}
    </div>
  );
}
