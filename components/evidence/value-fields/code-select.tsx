"use client";

import { Select } from "#components/ui/select.tsx";

export type CodeSelectProps<C extends string> = {
  label: string;
  codes: readonly C[];
  labels: Record<C, string>;
  value: C | null;
  onChange: (code: C | null) => void;
  /** Label of the choice of none; left out where one must be chosen. */
  none?: string;
  description?: string;
};

const NONE = "";

/** One code of a list of the field, under its label. */
export function CodeSelect<C extends string>(props: CodeSelectProps<C>) {
  const { label, codes, labels, value, onChange, none, description } = props;
  const options = codes.map((id) => ({ id: id as string, label: labels[id] }));
  return (
    <Select
      label={label}
      description={description}
      value={value ?? (none === undefined ? null : NONE)}
      onChange={(id) => onChange(codes.find((code) => code === id) ?? null)}
      options={none === undefined ? options : [{ id: NONE, label: none }, ...options]}
    />
  );
}
