"use client";

import { Select } from "#components/ui/select.tsx";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import { ENTRY_KINDS } from "#lib/domain/codes.ts";
import { KIND_LABELS } from "#lib/domain/labels.ts";
import { useEntryView } from "./entry-view-context.tsx";
import { FactRow } from "./fact-row.tsx";

const NO_LANE = "none";

/** A frame only when one means to change it: most of the time it is read. */
const QUIET =
  "-mx-2.5 -my-1.5 [&_button]:border-transparent! [&_button]:bg-transparent! [&_button]:hover:bg-hover!";

/** What kind of event it is and where it stands on the timeline. */
export function KindAndLane() {
  const { facts, edits } = useEntryView();
  const { lanes } = useWorkspace();
  const lane = lanes.find(({ id }) => id === facts.laneId);
  if (!edits)
    return (
      <>
        <FactRow label="Kind" field="kind">
          {KIND_LABELS[facts.kind]}
        </FactRow>
        <FactRow label="Lane" field="lane">
          <span dir="auto">{lane?.title ?? "No lane"}</span>
        </FactRow>
      </>
    );
  return (
    <>
      <FactRow label="Kind" field="kind">
        <Select
          aria-label="Kind"
          className={QUIET}
          value={facts.kind}
          onChange={(kind) => edits.setField("kind", kind)}
          options={ENTRY_KINDS.map((id) => ({ id, label: KIND_LABELS[id] }))}
        />
      </FactRow>
      <FactRow label="Lane" field="lane">
        <Select
          aria-label="Lane"
          className={QUIET}
          value={lane?.id ?? NO_LANE}
          onChange={(id) => edits.setField("lane", id === NO_LANE ? null : id)}
          options={[
            ...lanes.map(({ id, title }) => ({ id, label: title })),
            { id: NO_LANE, label: "No lane" },
          ]}
        />
      </FactRow>
    </>
  );
}
