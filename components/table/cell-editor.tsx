"use client";

import { useRef } from "react";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import { ENTRY_KINDS, type EntryKind } from "#lib/domain/codes.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { type EntrySet, OPEN_STATUSES, type OpenStatus } from "#lib/domain/entry-change.ts";
import { KIND_LABELS, STATUS_LABELS } from "#lib/domain/labels.ts";
import { ChoiceCell } from "./choice-cell.tsx";
import { readTagEdit, writeTags } from "./edit-tags.ts";
import { COLUMNS, type ColumnId } from "./table-columns.ts";
import type { TableFrame } from "./table-context.ts";
import { TextCell } from "./text-cell.tsx";

export type CellEditorProps = { frame: TableFrame; row: EntryRow; column: ColumnId };

/** A plain field of an entry, changed where it stands in the table. */
export function CellEditor({ frame, row, column }: CellEditorProps) {
  const before = useRef(row).current;
  const { save, stopEditing } = frame.actions;
  const give = (set: EntrySet) => save(row.id, set);
  const shared = { label: COLUMNS[column].label, onStop: stopEditing };
  if (column === "title")
    return (
      <TextCell {...shared} startText={before.title} onSave={(title) => give({ title })} isNeeded />
    );
  if (column === "tags") {
    const onSave = (text: string) => give(readTagEdit(text, before.tags));
    return <TextCell {...shared} startText={writeTags(before.tags)} onSave={onSave} />;
  }
  return <FieldChoice {...{ row, column, give, shared }} />;
}

export const NO_LANE = "none";

type FieldChoiceProps = {
  row: EntryRow;
  column: ColumnId;
  give: (set: EntrySet) => Promise<boolean>;
  shared: { label: string; onStop: () => void };
};

function FieldChoice({ row, column, give, shared }: FieldChoiceProps) {
  const options = useFieldOptions();
  if (column === "lane") {
    const onChoose = (id: string) => give({ laneId: id === NO_LANE ? null : id });
    const value = row.laneId ?? NO_LANE;
    return <ChoiceCell {...shared} options={options.lanes} {...{ value, onChoose }} />;
  }
  if (column === "kind") {
    const onChoose = (id: string) => give({ kind: id as EntryKind });
    return <ChoiceCell {...shared} options={options.kinds} value={row.kind} onChoose={onChoose} />;
  }
  const onChoose = (id: string) => give({ status: id as OpenStatus });
  return (
    <ChoiceCell {...shared} options={options.statuses} value={row.status} onChoose={onChoose} />
  );
}

/** What lane, kind and status can be. */
export function useFieldOptions() {
  const { lanes } = useWorkspace();
  return {
    lanes: [
      ...lanes.map(({ id, title }) => ({ id, label: title })),
      { id: NO_LANE, label: "No lane" },
    ],
    kinds: ENTRY_KINDS.map((id) => ({ id, label: KIND_LABELS[id] })),
    statuses: OPEN_STATUSES.map((id) => ({ id, label: STATUS_LABELS[id] })),
  };
}
