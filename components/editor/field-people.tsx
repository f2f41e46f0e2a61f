"use client";

import type { CSSProperties, ReactNode } from "react";
import { CommentButton } from "#components/comments/comment-button.tsx";
import { ProposalsHere, partsOfField } from "#components/proposals/proposals-here.tsx";
import { inkOn } from "#components/ui/avatar-text.ts";
import { type Person, usePeopleAt } from "#components/workspace/people-here.tsx";
import { useEntryView } from "./entry-view-context.tsx";
import { type FieldName, useFieldPlace } from "./use-field-place.ts";

type FieldPlaceProps = { field: FieldName; label: string; children: ReactNode };

/** A field with a frame in the colour of whoever else is in it: two at once overwrite each other. */
export function FieldPlace({ field, label, children }: FieldPlaceProps) {
  const { entryId } = useEntryView();
  const people = usePeopleAt(entryId, field);
  const place = useFieldPlace(field);
  return (
    <div
      data-field={field}
      className="field-place comment-place"
      style={frameOf(people)}
      {...place}
    >
      <FieldPeople people={people} />
      {children}
      <CommentButton
        target={{ kind: "field", field }}
        label={label}
        className="absolute end-0 top-1"
      />
      <ProposalsHere parts={partsOfField(field)} />
    </div>
  );
}

/** The names, like those at carets. */
export function FieldPeople({ people }: { people: readonly Person[] }) {
  const [first] = people;
  if (!first) return null;
  const names = people.map(({ name }) => name).join(", ");
  return (
    <span
      className="field-name"
      title={`${names}: in this field now`}
      style={{ backgroundColor: first.colour, color: inkOn(first.colour) }}
    >
      {names}
    </span>
  );
}

export function frameOf([first]: readonly Person[]): CSSProperties | undefined {
  return first ? { outlineColor: first.colour } : undefined;
}
