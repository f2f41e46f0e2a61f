"use client";

import { type Segment, SegmentedControl } from "#components/ui/segmented-control.tsx";
import { useStore } from "./use-store.ts";
import { type MiddleView, useWorkspace } from "./workspace-context.tsx";

const VIEWS: Segment<Exclude<MiddleView, "gaps" | "review">>[] = [
  { id: "timeline", label: "Timeline", narrowLabel: "List" },
  { id: "map", label: "Map" },
  { id: "table", label: "Table" },
];

/** Chooses what stands between list and entry; on a phone the list itself is the timeline. */
export function ViewSwitch() {
  const { middle } = useWorkspace();
  const view = useStore(middle);
  if (view === "gaps" || view === "review") return null;
  return (
    <SegmentedControl
      label="View"
      segments={VIEWS}
      value={view}
      onChange={(id) => middle.set(id)}
    />
  );
}
