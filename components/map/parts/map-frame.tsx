"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { useSize } from "#components/ui/use-size.ts";
import type { Lane } from "#lib/domain/chronology.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import type { MapArea } from "../map-shapes.ts";
import { findInView } from "../spots/boxes.ts";
import type { WorldBox } from "../spots/spot.ts";
import { ZoomButtons } from "../zoom-buttons.tsx";
import { ChosenSurface } from "./chosen-surface.tsx";
import { InViewList } from "./in-view-list.tsx";
import { MapCards } from "./map-cards.tsx";
import { useMapColours } from "./map-colours.ts";
import { MapCredits } from "./map-credits.tsx";
import { MapScale } from "./map-scale.tsx";
import type { MapControl, MapTarget, MapTrouble } from "./map-surface.ts";
import type { LocatedNow } from "./use-located.ts";
import type { MapStyle } from "./use-map-style.ts";

export type MapFrameProps = LocatedNow & {
  /** All that is shown, on the map or not. */
  rows: EntryRow[];
  lanes: readonly Lane[];
  areas: readonly MapArea[];
  style: MapStyle;
  selectedId: string | null;
  onSelect: (id: string) => void;
  onTrouble: (what: MapTrouble) => void;
};

/** The map with what stands on it: the list of what is in view, zoom, cards. */
export function MapFrame(props: MapFrameProps) {
  const { rows, located, elsewhere, boxes, lanes, areas, style, selectedId, onTrouble } = props;
  const box = useRef<HTMLDivElement>(null);
  const control = useRef<MapControl | null>(null);
  const size = useSize(box);
  const colours = useMapColours();
  const [view, setView] = useState<WorldBox | null>(null);
  const [hovered, setHovered] = useState<MapTarget | null>(null);
  const [picked, setPicked] = useState<MapTarget | null>(null);
  const [credits, setCredits] = useState<string[]>([]);
  const rowById = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  const inView = useMemo(
    () => (view ? findInView(located, view, boxes) : []).flatMap(({ id }) => rowById.get(id) ?? []),
    [located, view, boxes, rowById],
  );
  useReveal(props, control);
  const choose = (id: string) => {
    setPicked(null);
    props.onSelect(id);
  };
  const pick = (target: MapTarget | null, isTouch: boolean) => {
    const [only] = target?.ids ?? [];
    setHovered(null);
    if (target?.count === 1 && only && !isTouch) choose(only);
    else setPicked(target);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape, wherever in the map the focus is.
    <div
      ref={box}
      className="relative min-h-0 flex-1 overflow-hidden bg-bg"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !picked) return;
        event.stopPropagation();
        setPicked(null);
      }}
    >
      {size && colours ? (
        <ChosenSurface
          {...{ located, areas, boxes, colours, selectedId, control, size, style, onTrouble }}
          onHover={setHovered}
          onPick={pick}
          onView={setView}
          onCredits={setCredits}
        />
      ) : null}
      <MapCredits credits={credits} />
      {view && size ? <MapScale {...{ view, size, areas }} /> : null}
      <InViewList {...{ inView, elsewhere, lanes, selectedId }} onSelect={choose} />
      <ZoomButtons
        resetLabel="Show all entries"
        onZoom={(factor) => control.current?.zoomBy(factor)}
        onReset={() => control.current?.fit()}
      />
      {size ? (
        <MapCards
          {...{ hovered, picked, size, rowById, lanes, selectedId }}
          onSelect={choose}
          onClose={() => setPicked(null)}
        />
      ) : null}
    </div>
  );
}

/** What is chosen elsewhere, such as in the list, comes into sight. Another's edit moves nothing. */
function useReveal(
  { located, selectedId }: MapFrameProps,
  control: { current: MapControl | null },
) {
  const latest = useRef(located);
  latest.current = located;
  useEffect(() => {
    const spot = latest.current.find(({ id }) => id === selectedId)?.spot;
    if (spot) control.current?.reveal(spot);
  }, [selectedId, control]);
}
