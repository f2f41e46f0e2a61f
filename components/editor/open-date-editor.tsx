"use client";

import type { FocusEvent, KeyboardEvent } from "react";
import { DateDraftField } from "#components/dates/date-draft-field.tsx";
import { useDateDraft } from "#components/dates/use-date-draft.ts";
import type { DateValue } from "#lib/domain/assertion.ts";
import { isSameDate } from "#lib/domain/date/same-date.ts";

export type OpenDateEditorProps = {
  value: DateValue | null;
  onCommit: (value: DateValue) => void;
  /** `takesFocus`: the keyboard closed it, and goes on from where it was opened. */
  onClose: (takesFocus: boolean) => void;
};

/** The field while it is open. What cannot be read keeps it open, and is not thrown away. */
export function OpenDateEditor({ value, onCommit, onClose }: OpenDateEditorProps) {
  const state = useDateDraft(value);
  const finish = (takesFocus: boolean) => {
    const { reading } = state;
    if (reading !== null && !reading.ok) return;
    if (reading !== null && !isSameDate(reading.value, value)) onCommit(reading.value);
    onClose(takesFocus);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter" && event.target instanceof HTMLInputElement) finish(true);
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose(true);
  };
  const leave = (event: FocusEvent) => {
    const stays =
      event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);
    // A window that lost the focus gives it back: nothing was left.
    if (!stays && document.hasFocus()) finish(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for what its fields bubble up.
    <span className="block w-80 max-w-full" onKeyDown={press} onBlur={leave}>
      <DateDraftField
        label="Date"
        isLabelHidden
        autoFocus
        state={state}
        onFocus={(event) => event.currentTarget.select()}
        onRead={() => undefined}
      />
    </span>
  );
}
