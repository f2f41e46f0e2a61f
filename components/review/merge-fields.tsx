"use client";

import { useMemo } from "react";
import { ComboBox } from "#components/ui/combo-box.tsx";
import { useStore } from "#components/workspace/use-store.ts";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import type { EntryRow } from "#lib/domain/entry.ts";

export type MergeFieldsProps = {
  row: EntryRow;
  value: string | null;
  onChange: (id: string | null) => void;
};

/** The entry that stands for this one from now on. */
export function MergeFields({ row, value, onChange }: MergeFieldsProps) {
  const rows = useStore(useWorkspace().rowsStore.rows);
  const options = useMemo(
    () =>
      rows
        .filter((each) => each.id !== row.id && each.deletedAt === null)
        .map(({ id, title, date }) => ({
          ...{ id, label: title || "Untitled", note: date?.edtf ?? "" },
        })),
    [rows, row.id],
  );
  return <ComboBox label="Into which entry" options={options} value={value} onChange={onChange} />;
}
