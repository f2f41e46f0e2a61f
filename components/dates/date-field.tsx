"use client";

import type { DateValue } from "#lib/domain/assertion.ts";
import { DateDraftField } from "./date-draft-field.tsx";
import { useDateDraft } from "./use-date-draft.ts";

export type DateFieldProps = {
  label: string;
  /** What the field begins with; a later change of it needs another `key`. */
  value: DateValue | null;
  /** Null for an empty field, and while what is typed cannot be read. */
  onChange: (value: DateValue | null) => void;
  /** Called with each change: what keeps the form from being sent, or null. */
  onProblem?: (problem: string | null) => void;
  /** What the form found wrong. */
  error?: string | undefined;
  name?: string;
  autoFocus?: boolean;
};

/** A date in a form, typed as people write dates; says at once how it is read and stored. */
export function DateField({ label, value, onChange, onProblem, ...rest }: DateFieldProps) {
  const state = useDateDraft(value);
  return (
    <DateDraftField
      {...rest}
      label={label}
      state={state}
      onRead={(reading) => {
        onChange(reading?.ok ? reading.value : null);
        onProblem?.(reading === null || reading.ok ? null : reading.error);
      }}
    />
  );
}
