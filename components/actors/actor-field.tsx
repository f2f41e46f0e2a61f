"use client";

import { TextField } from "#components/ui/text-field.tsx";
import type { NamedValue } from "#lib/domain/assertion.ts";

export type ActorFieldProps = {
  label: string;
  description?: string;
  value: NamedValue;
  onChange: (value: NamedValue) => void;
  autoFocus?: boolean;
};

/** A name as the source has it. */
export function ActorField({ value, onChange, ...props }: ActorFieldProps) {
  return (
    <TextField
      {...props}
      value={value.name}
      onChange={(name) => onChange({ name, actorId: null })}
      maxLength={300}
    />
  );
}
