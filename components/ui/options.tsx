"use client";

import { ListBoxItem } from "react-aria-components";
import { CheckIcon } from "./icons.tsx";

/** One choice of a select or a combo box. */
export type Option = { id: string; label: string; note?: string; isDisabled?: boolean };

export const LIST_BOX = "max-h-72 overflow-auto p-1 outline-none";
export const ROW =
  "flex cursor-default items-center gap-2 rounded-md px-2 py-1.5 text-sm outline-none " +
  "data-focused:bg-hover data-disabled:opacity-50";

/** A row of a list box: label, note, and a tick where it is selected. */
export function OptionRow({ option }: { option: Option }) {
  return (
    <ListBoxItem
      id={option.id}
      textValue={option.label}
      isDisabled={option.isDisabled}
      className={ROW}
    >
      {({ isSelected }) => (
        <>
          <span className="min-w-0 flex-1">
            <span dir="auto" className="block truncate">
              {option.label}
            </span>
            {option.note ? <span className="block text-xs text-muted">{option.note}</span> : null}
          </span>
          {isSelected ? <CheckIcon size={14} /> : null}
        </>
      )}
    </ListBoxItem>
  );
}
