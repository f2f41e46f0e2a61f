"use client";

import { TextField } from "#components/ui/text-field.tsx";
import type { DateValue } from "#lib/domain/assertion.ts";
import { formatDate } from "#lib/domain/date/format-date.ts";
import { parseDate } from "#lib/domain/date/parse-date.ts";
import { fail } from "#lib/domain/result.ts";
import { useDraft } from "./use-draft.ts";
import type { FieldsProps } from "./value-fields.tsx";

/** A date as people write it; below stands how it is read and what is stored. */
export function DateFields({ initial, onRead }: FieldsProps<DateValue>) {
  const [draft, change] = useDraft(
    () => ({ text: initial?.text || (initial ? formatDate(initial.edtf) : "") }),
    ({ text }) => (text.trim() === "" ? fail<DateValue>("Write a date.") : parseDate(text)),
    onRead,
  );
  const read = draft.text.trim() === "" ? null : parseDate(draft.text);
  return (
    <TextField
      label="Date"
      value={draft.text}
      onChange={(text) => change({ text })}
      description={
        read?.ok ? `${formatDate(read.value.edtf)} · stored as ${read.value.edtf}` : EXAMPLES
      }
      error={read && !read.ok ? read.error : undefined}
      autoFocus
    />
  );
}

const EXAMPLES = "For example 9 Mar 2023, about 2018, between 3 and 5 May 2022, since 2021";
