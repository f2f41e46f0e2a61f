"use client";

import { useState } from "react";
import { DateField } from "#components/dates/date-field.tsx";
import type { DateValue } from "#lib/domain/assertion.ts";
import { fail, ok } from "#lib/domain/result.ts";
import type { FieldsProps } from "./value-fields.tsx";

/** A date as people write it; the field says how it is read and what is stored. */
export function DateFields({ initial, onRead }: FieldsProps<DateValue>) {
  const [begun] = useState(initial);
  return (
    <DateField
      label="Date"
      value={begun}
      onChange={(value) => onRead(value ? ok(value) : fail("Write a date."))}
      autoFocus
    />
  );
}
