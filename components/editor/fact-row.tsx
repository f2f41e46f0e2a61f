"use client";

import type { ReactNode } from "react";
import { usePeopleAt } from "#components/workspace/people-here.tsx";
import { useEntryView } from "./entry-view-context.tsx";
import { FieldPeople, frameOf } from "./field-people.tsx";
import { type FieldName, useFieldPlace } from "./use-field-place.ts";

export type FactRowProps = {
  label: string;
  /** Shows who else is in it; left out where nobody's place is told. */
  field?: FieldName;
  children: ReactNode;
};

/** One line of the entry: the name of the fact, and what is known of it. */
export function FactRow({ label, field, children }: FactRowProps) {
  const { entryId } = useEntryView();
  const people = usePeopleAt(entryId, field);
  const place = useFieldPlace(field);
  return (
    <div className="grid grid-cols-[6rem_minmax(0,1fr)] gap-x-2 border-b border-rule-soft py-2.5">
      <dt className="pt-px text-sm text-muted">{label}</dt>
      <dd
        data-field={field}
        className="field-place min-w-0 text-sm"
        style={frameOf(people)}
        {...place}
      >
        <FieldPeople people={people} />
        {children}
      </dd>
    </div>
  );
}
