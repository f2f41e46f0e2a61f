"use client";

import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { ChevronIcon } from "#components/ui/icons.tsx";
import { Popover } from "#components/ui/popover.tsx";
import { COLUMN_IDS, COLUMNS, type ColumnId, moveColumn, toggleColumn } from "./table-columns.ts";

export type ColumnChoiceProps = {
  /** Those that are shown, in their order. */
  columns: readonly ColumnId[];
  onChange: (columns: ColumnId[]) => void;
};

/** Which columns are shown, and in which order. */
export function ColumnChoice({ columns, onChange }: ColumnChoiceProps) {
  const hidden = COLUMN_IDS.filter((id) => !columns.includes(id));
  return (
    <Popover
      label="Columns"
      placement="bottom end"
      className="flex w-64 flex-col gap-2"
      trigger={<Button size="sm">Columns</Button>}
    >
      <ul className="flex flex-col">
        {[...columns, ...hidden].map((id) => (
          <ColumnRow key={id} {...{ id, columns, onChange }} />
        ))}
      </ul>
      <Button variant="quiet" size="sm" onPress={() => onChange([...COLUMN_IDS])}>
        All columns, as at first
      </Button>
    </Popover>
  );
}

function ColumnRow({ id, columns, onChange }: ColumnChoiceProps & { id: ColumnId }) {
  const place = columns.indexOf(id);
  const { label } = COLUMNS[id];
  const move = (by: -1 | 1) => onChange(moveColumn(columns, id, by));
  return (
    <li className="flex h-7 items-center gap-1">
      <Checkbox
        className="flex-1"
        isSelected={place >= 0}
        isDisabled={id === "title"}
        onChange={() => onChange(toggleColumn(columns, id))}
      >
        {label}
      </Checkbox>
      {place < 0 ? null : (
        <>
          <IconButton
            label={`Move ${label} forward`}
            size="sm"
            isDisabled={place === 0}
            onPress={() => move(-1)}
          >
            <span className="rotate-180">
              <ChevronIcon size={12} />
            </span>
          </IconButton>
          <IconButton
            label={`Move ${label} back`}
            size="sm"
            isDisabled={place === columns.length - 1}
            onPress={() => move(1)}
          >
            <ChevronIcon size={12} />
          </IconButton>
        </>
      )}
    </li>
  );
}
