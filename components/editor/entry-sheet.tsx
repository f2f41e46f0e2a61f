"use client";

import { type ReactNode, useMemo } from "react";
import { Chip } from "#components/ui/chip.tsx";
import { usePeopleHere } from "#components/workspace/people-here.tsx";
import type { Assertion } from "#lib/domain/assertion.ts";
import { groupAssertions } from "#lib/domain/assertion-group.ts";
import { formatDate } from "#lib/domain/date/format-date.ts";
import { groupDiffers } from "#lib/domain/differing.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { PLACE_PRECISION_LABELS, STATUS_LABELS } from "#lib/domain/labels.ts";
import { AssertionGroup } from "./assertion-group.tsx";
import { DateEditor } from "./date-editor.tsx";
import { useEntryView } from "./entry-view-context.tsx";
import { InlineText } from "./inline-text.tsx";
import { KindAndLane } from "./kind-and-lane.tsx";
import { PlaceEditor } from "./place-editor.tsx";
import { TagsEditor } from "./tags-editor.tsx";

export type EntrySheetProps = { row: EntryRow; narrative: ReactNode };

/** The entry as one reads it, every part edited where it stands. */
export function EntrySheet({ row, narrative }: EntrySheetProps) {
  const { facts, edits } = useEntryView();
  const groups = useMemo(() => groupAssertions(facts.assertions), [facts.assertions]);
  const rest = [...groups].filter(([key]) => key !== "date" && key !== "place");
  return (
    <article className="px-5 pt-4 pb-24">
      <Marks groups={groups} row={row} />
      <InlineText
        label="Title"
        value={facts.title}
        placeholder="Untitled entry"
        onChange={edits ? (title) => edits.setField("title", title) : null}
        className="mt-1.5 font-serif text-2xl leading-7 font-semibold"
      />
      <InlineText
        label="Summary"
        value={facts.summary}
        placeholder="One or two sentences for the list"
        onChange={edits ? (summary) => edits.setField("summary", summary) : null}
        className="mt-2 font-serif text-lg text-ink"
      />
      <dl className="mt-3 border-t border-rule-soft">
        <DateGroup assertions={groups.get("date") ?? []} />
        <PlaceGroup assertions={groups.get("place") ?? []} />
        {rest.map(([key, assertions]) => (
          <AssertionGroup key={key} groupKey={key} assertions={assertions} />
        ))}
        <KindAndLane />
        <TagsEditor />
      </dl>
      <div className="mt-4">{narrative}</div>
    </article>
  );
}

type MarksProps = { groups: Map<string, Assertion[]>; row: EntryRow };

/** What one should know before reading on: differences, gaps, status, who else is here. */
function Marks({ groups, row }: MarksProps) {
  const { facts } = useEntryView();
  const people = usePeopleHere(row.id);
  const differing = [...groups.values()].filter(groupDiffers).length;
  return (
    <p className="flex min-h-4.5 flex-wrap items-center gap-1.5 text-xs text-muted">
      {differing > 0 ? (
        <Chip tone="differs">
          {differing === 1 ? "1 fact differs" : `${differing} facts differ`}
        </Chip>
      ) : null}
      {facts.citations.length === 0 ? <Chip>no source</Chip> : null}
      <Chip tone={facts.status === "verified" ? "verified" : "neutral"}>
        {STATUS_LABELS[facts.status].toLowerCase()}
      </Chip>
      {row.deletedAt ? <Chip tone="danger">deleted</Chip> : null}
      {people.map((person) => (
        <span key={person.id} className="inline-flex items-center gap-1">
          <span className="size-2 rounded-full" style={{ backgroundColor: person.colour }} />
          {person.name}
        </span>
      ))}
    </p>
  );
}

function DateGroup({ assertions }: { assertions: Assertion[] }) {
  const { edits } = useEntryView();
  return (
    <AssertionGroup
      groupKey="date"
      assertions={assertions}
      detail={(preferred) =>
        preferred.field === "date" ? <OtherCalendar assertion={preferred} /> : null
      }
      editor={(preferred) => (
        <DateEditor
          value={preferred?.field === "date" ? preferred.value : null}
          onCommit={(value) => edits?.setDate(preferred?.id ?? null, value)}
        />
      )}
    />
  );
}

function OtherCalendar({ assertion }: { assertion: Extract<Assertion, { field: "date" }> }) {
  if (!assertion.value) return null;
  const { edtf } = assertion.value;
  const persian = formatDate(edtf, { calendar: "persian" });
  return <span className="tabular">{`${persian} · ${edtf}`}</span>;
}

function PlaceGroup({ assertions }: { assertions: Assertion[] }) {
  const { edits } = useEntryView();
  return (
    <AssertionGroup
      groupKey="place"
      assertions={assertions}
      detail={(preferred) =>
        preferred.field === "place" ? <Whereabouts assertion={preferred} /> : null
      }
      editor={(preferred) => (
        <PlaceEditor
          value={preferred?.field === "place" ? preferred.value : null}
          onCommit={(value) => edits?.setPlace(preferred?.id ?? null, value)}
        />
      )}
    />
  );
}

function Whereabouts({ assertion }: { assertion: Extract<Assertion, { field: "place" }> }) {
  if (!assertion.value) return null;
  const { country, precision, lat, lng } = assertion.value;
  const point = lat === null || lng === null ? null : `${lat.toFixed(2)}, ${lng.toFixed(2)}`;
  const words = [country, PLACE_PRECISION_LABELS[precision].toLowerCase(), point];
  return <span className="tabular">{words.filter(Boolean).join(" · ")}</span>;
}
