"use client";

import { useMemo } from "react";
import { useActors } from "#components/actors/use-actors.ts";
import type { TimelineEdits } from "#components/timeline/edit/timeline-edits.ts";
import { Timeline } from "#components/timeline/view/timeline.tsx";
import type { MiddlePaneProps } from "./middle-pane.tsx";
import { PickedLine } from "./picked-line.tsx";
import { useCreateEntry } from "./use-create-entry.ts";
import { useEntryEdits } from "./use-entry-edits.ts";
import { ViewControls } from "./view-controls.tsx";
import { useWorkspace } from "./workspace-context.tsx";

/** The timeline of the open chronology, which its editors edit in place. */
export function WorkspaceTimeline(props: MiddlePaneProps) {
  const { lanes, timeWindow, timeZone, title } = useWorkspace();
  const actors = useActors();
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className="min-h-0 flex-1">
        <Timeline
          {...{ lanes, timeWindow, timeZone, title, actors }}
          {...{ rows: props.rows, eras: props.eras, presence: props.presence }}
          selectedId={props.selectedId}
          onSelect={props.onSelect}
          edits={useTimelineEdits(props.onSelect)}
          placeControls={(controls) => <ViewControls>{controls}</ViewControls>}
        />
      </div>
      <PickedLine />
    </div>
  );
}

function useTimelineEdits(onSelect: (id: string) => void): TimelineEdits | null {
  const { rights, picked } = useWorkspace();
  const { moveDate, editEntries } = useEntryEdits();
  const create = useCreateEntry(onSelect);
  return useMemo(
    () =>
      rights.mayEdit
        ? {
            moveDate,
            moveToLane: (ids, laneId) => editEntries(ids, { laneId }),
            create,
            picked,
          }
        : null,
    [rights.mayEdit, moveDate, editEntries, create, picked],
  );
}
