"use client";

import { type ReactNode, useMemo } from "react";
import { AddFact } from "#components/evidence/add-fact.tsx";
import { OtherFacts } from "#components/evidence/other-facts.tsx";
import { useEntryDropTarget } from "#components/evidence/use-paste-target.ts";
import { ProposalsHere } from "#components/proposals/proposals-here.tsx";
import { UnplacedProposals } from "#components/proposals/unplaced-proposals.tsx";
import { groupAssertions } from "#lib/domain/assertion-group.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { DateGroup } from "./date-group.tsx";
import { Embargo } from "./embargo.tsx";
import { EntryMarks } from "./entry-marks.tsx";
import { useEntryView } from "./entry-view-context.tsx";
import { EventNature } from "./event-nature.tsx";
import { FieldPlace } from "./field-people.tsx";
import { InlineText } from "./inline-text.tsx";
import { KindAndLane } from "./kind-and-lane.tsx";
import { PlaceGroup } from "./place-group.tsx";
import { TagsEditor } from "./tags-editor.tsx";

export type EntrySheetProps = {
  /** Null: a draft of it, which has no standing. */
  row: EntryRow | null;
  narrative: ReactNode;
};

/** The entry as one reads it, every part edited where it stands. */
export function EntrySheet({ row, narrative }: EntrySheetProps) {
  const { facts, edits } = useEntryView();
  const drop = useEntryDropTarget();
  const groups = useMemo(() => groupAssertions(facts.assertions), [facts.assertions]);
  return (
    <article className="px-5 pt-4 pb-24" {...drop}>
      {row ? <EntryMarks groups={groups} row={row} /> : null}
      <FieldPlace field="title" label="Title">
        <InlineText
          label="Title"
          value={facts.title}
          placeholder="Untitled entry"
          onChange={edits ? (title) => edits.setField("title", title) : null}
          className="mt-1.5 pe-6 pb-1.5 font-serif text-2xl leading-7 font-semibold"
        />
      </FieldPlace>
      <FieldPlace field="summary" label="Summary">
        <InlineText
          label="Summary"
          value={facts.summary}
          placeholder="One or two sentences for the list"
          onChange={edits ? (summary) => edits.setField("summary", summary) : null}
          className="mt-2 pe-6 font-serif text-lg text-ink"
        />
      </FieldPlace>
      <dl className="mt-3 border-t border-rule-soft">
        <DateGroup assertions={groups.get("date") ?? []} />
        <PlaceGroup assertions={groups.get("place") ?? []} />
        <OtherFacts groups={groups} />
        <KindAndLane />
        <EventNature />
        <TagsEditor />
        <Embargo />
      </dl>
      <AddFact />
      <UnplacedProposals groups={groups} />
      <ProposalsHere parts={["narrative"]} showsLabel className="mt-4" />
      <div className="mt-4">{narrative}</div>
    </article>
  );
}
