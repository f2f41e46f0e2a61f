"use client";

import { useDeferredValue, useMemo, useState } from "react";
import type { EntryPresence } from "#components/entries/entry-list.tsx";
import type { TimeWindow } from "#components/timeline/viewport.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useStore } from "#components/workspace/use-store.ts";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import type { EntryRow } from "#lib/domain/entry.ts";
import { useMapAreas } from "./map-picture.tsx";
import { useMapStyleUrl } from "./map-style-context.tsx";
import { MapFooter } from "./parts/map-footer.tsx";
import { MapFrame } from "./parts/map-frame.tsx";
import type { MapTrouble } from "./parts/map-surface.ts";
import { useLocated } from "./parts/use-located.ts";
import { useMapStyle } from "./parts/use-map-style.ts";
import { rowsInWindow } from "./spots/meets-window.ts";
import { TimeSlider } from "./time/time-slider.tsx";

export type ChronologyMapProps = {
  /** As filtered by the list beside it. */
  rows: EntryRow[];
  presence: EntryPresence[];
  isFiltered?: boolean;
  selectedId: string | null;
  onSelect: (id: string | null) => void;
};

/** Where the entries happened, in the stretch of time that the slider below it shows. */
export function ChronologyMap(props: ChronologyMapProps) {
  const { rows } = props;
  const { timeWindow } = useWorkspace();
  const window = useStore(timeWindow);
  if (!rows.some(({ place }) => place !== null))
    return <NoPlaces isFiltered={props.isFiltered ?? false} count={rows.length} />;
  return (
    <div className="flex h-full min-h-0 flex-col bg-panel">
      <PlacedMap {...props} window={window} />
      <TimeSlider rows={rows} window={window} onChange={timeWindow.set} />
    </div>
  );
}

function PlacedMap(props: ChronologyMapProps & { window: TimeWindow | null }) {
  const { rows, window, selectedId, onSelect } = props;
  const { lanes } = useWorkspace();
  const areas = useMapAreas();
  const style = useMapStyle(useMapStyleUrl());
  const [trouble, setTrouble] = useState<MapTrouble | null>(null);
  // The handles follow the hand at once, the map as soon as it is drawn.
  const applied = useDeferredValue(window);
  const shown = useMemo(() => rowsInWindow(rows, applied), [rows, applied]);
  const now = useLocated(shown, lanes, areas);
  const undated =
    window === null ? 0 : rows.filter(({ date }) => !date?.earliest && !date?.latest).length;
  return (
    <>
      <StyleTrouble reason={style.trouble} trouble={trouble} />
      <MapFrame
        {...{ ...now, rows: shown, lanes, areas, style, selectedId, onSelect }}
        onTrouble={setTrouble}
      />
      <MapFooter
        elsewhere={areas.length === 0 ? 0 : now.elsewhere.length}
        undated={undated}
        isPlain={trouble === "webgl"}
      />
    </>
  );
}

type Trouble = { reason: string | null; trouble: MapTrouble | null };

/** Says what is not shown of a team's own style, and what is. */
function StyleTrouble({ reason, trouble }: Trouble) {
  if (reason === null && (trouble === null || trouble === "webgl")) return null;
  return (
    <div className="px-3.5 py-2">
      <Notice tone="differs">
        {trouble === "tiles"
          ? "Some tiles of the map that is set for this server cannot be loaded. The entries are all there."
          : `The map style that is set for this server cannot be shown${reason ? `. ${reason}` : "."} The built-in map stands in.`}
      </Notice>
    </div>
  );
}

function NoPlaces({ isFiltered, count }: { isFiltered: boolean; count: number }) {
  if (isFiltered)
    return (
      <EmptyState title="Nothing to show">
        {count === 0
          ? "No entry matches the filter."
          : "None of the entries that match the filter has a place."}
      </EmptyState>
    );
  return (
    <EmptyState title="No place yet">
      The map begins with the first entry that has a place. Places may be as vague as the sources: a
      country or a province is drawn as its area.
    </EmptyState>
  );
}
