"use client";

import { type ReactNode, useCallback, useRef } from "react";
import { CommentButton } from "#components/comments/comment-button.tsx";
import { ProposalsHere, partsOfField } from "#components/proposals/proposals-here.tsx";
import { usePeopleAt } from "#components/workspace/people-here.tsx";
import { useFieldFocus } from "#components/workspace/use-field-focus.ts";
import { useEntryView } from "./entry-view-context.tsx";
import { FieldPeople, frameOf } from "./field-people.tsx";
import { type FieldName, useFieldPlace } from "./use-field-place.ts";

export type FactRowProps = {
  label: string;
  /** Shows who else is in it; left out where nobody's place is told. */
  field?: FieldName;
  /** Called when somebody asks to be brought here. */
  onAsked?: () => void;
  children: ReactNode;
};

/** Into sight, with the focus on the first thing that can be done there. */
function bringTo(row: HTMLElement | null): void {
  requestAnimationFrame(() => {
    row?.scrollIntoView({ block: "center" });
    row?.querySelector<HTMLElement>("button, input, textarea")?.focus({ preventScroll: true });
  });
}

/** One line of the entry: the name of the fact, and what is known of it. */
export function FactRow({ label, field, onAsked, children }: FactRowProps) {
  const { entryId } = useEntryView();
  const people = usePeopleAt(entryId, field);
  const place = useFieldPlace(field);
  const row = useRef<HTMLElement>(null);
  const bring = useCallback(() => {
    onAsked?.();
    bringTo(row.current);
  }, [onAsked]);
  useFieldFocus(entryId, field, bring);
  return (
    <div className="comment-place grid grid-cols-[6rem_minmax(0,1fr)] gap-x-2 border-b border-rule-soft py-2.5">
      <dt className="flex items-start justify-between gap-1 pt-px text-sm text-muted">
        {label}
        {field ? <CommentButton target={{ kind: "field", field }} label={label} /> : null}
      </dt>
      <dd
        ref={row}
        data-field={field}
        className="field-place min-w-0 text-sm"
        style={frameOf(people)}
        {...place}
      >
        <FieldPeople people={people} />
        {children}
        {field ? <ProposalsHere parts={partsOfField(field)} /> : null}
      </dd>
    </div>
  );
}
