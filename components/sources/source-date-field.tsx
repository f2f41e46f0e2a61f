"use client";

import { useDateStyle } from "#components/dates/date-style-context.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { formatFor, formatOther } from "#lib/domain/date/date-style.ts";
import type { Preferences } from "#lib/domain/preferences.ts";
import { readSourceDate } from "./read-source-form.ts";
import type { SourceFormState } from "./use-source-form.ts";

export type SourceDateFieldProps = {
  name: "published" | "accessed";
  label: string;
  state: SourceFormState;
};

/** A date as people write it; below stands how it is understood. */
export function SourceDateField({ name, label, state }: SourceDateFieldProps) {
  const { draft, change, form, initial, today } = state;
  const reader = useDateStyle();
  const text = draft[name];
  return (
    <TextField
      label={label}
      name={name}
      value={text}
      onChange={(next) => change({ [name]: next })}
      autoComplete="off"
      maxLength={60}
      description={describeReading(reader, text, initial?.[name], today)}
      error={form.errors[name]}
    />
  );
}

function describeReading(
  reader: Preferences,
  text: string,
  stored: string | undefined,
  today: string,
): string {
  const read = readSourceDate(text, stored, today);
  if (!read.ok || read.value === "") return "As in 9 Mar 2023, Mar 2023 or about 2018";
  const words = [formatFor(reader, read.value), formatOther(reader, read.value), read.value];
  return words.filter((word) => word !== "").join(" · ");
}
