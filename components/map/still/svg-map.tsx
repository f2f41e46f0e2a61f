"use client";

import { useEffect, useMemo, useRef } from "react";
import type { MapSurfaceProps } from "../parts/map-surface.ts";
import { fromScreen, type MapSize, type MapView, type WorldPoint } from "../projection.ts";
import { boxOfAll } from "../spots/boxes.ts";
import { clusterByGrid } from "../spots/cluster-grid.ts";
import { groupAreas } from "../spots/group-areas.ts";
import { useMapKeys } from "../use-map-keys.ts";
import { useMapView } from "../use-map-view.ts";
import { findTarget } from "./find-target.ts";
import { fitBox } from "./fit-box.ts";
import { SvgAreas } from "./svg-areas.tsx";
import { svgControl } from "./svg-control.ts";
import { SvgMarks } from "./svg-marks.tsx";

/** Pixels within which entries are gathered. */
const CELL = 34;
const AFGHANISTAN: MapView = { middle: { x: 0.685, y: 0.4 }, scale: 6_500 };

export type SvgMapProps = MapSurfaceProps & { size: MapSize };

/** The map without WebGL: the same areas, points and counts, drawn by the page itself. */
export function SvgMap(props: SvgMapProps) {
  const { located, areas, boxes, selectedId, size, onPick, onHover } = props;
  const svg = useRef<SVGSVGElement>(null);
  const latest = useRef(located);
  latest.current = located;
  // Where it begins; entries that come later move nothing.
  const initial = useMemo(() => {
    const box = boxOfAll(latest.current, boxes);
    return box ? fitBox(box, size) : AFGHANISTAN;
  }, [boxes, size]);
  const groups = useMemo(() => groupAreas(located), [located]);
  const find = (at: WorldPoint, near: number) =>
    findTarget({ at, near, view, size, areas, groups, clusters });
  const isTouch = useRef(false);
  const onClick = (at: WorldPoint) => onPick(find(at, isTouch.current ? 16 : 12), isTouch.current);
  const { view, change, pointers } = useMapView({ svg, initial, size, onClick });
  const clusters = useMemo(() => clusterByGrid(located, CELL / view.scale), [located, view.scale]);
  const control = svgControl({ change, size, boxes, located: () => latest.current });
  useControl(props, control, view);
  const { onKeyDown } = useMapKeys({ view, size, change, reset: control.fit });
  return (
    <svg
      ref={svg}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a map is moved by keys, as any application
      tabIndex={0}
      role="application"
      aria-roledescription="map"
      aria-label="Map of the entries"
      viewBox={`0 0 ${size.width} ${size.height}`}
      className="absolute inset-0 block h-full w-full touch-none bg-bg [direction:ltr] -outline-offset-2! cursor-grab select-none"
      onKeyDown={onKeyDown}
      {...pointers}
      onPointerDown={(event) => {
        isTouch.current = event.pointerType === "touch";
        pointers.onPointerDown(event);
      }}
      onPointerMove={(event) => {
        pointers.onPointerMove(event);
        const box = event.currentTarget.getBoundingClientRect();
        const at = { x: event.clientX - box.left, y: event.clientY - box.top };
        onHover(event.buttons === 0 ? find(at, 12) : null);
      }}
      onPointerLeave={() => onHover(null)}
    >
      <SvgAreas {...{ areas, boxes, groups, view, size }} chosen={chosenArea(props)} />
      <SvgMarks {...{ clusters, view, size, selectedId }} />
    </svg>
  );
}

function chosenArea({ located, selectedId }: SvgMapProps): string | null {
  const spot = located.find(({ id }) => id === selectedId)?.spot;
  return spot?.kind === "area" ? spot.code : null;
}

/** Gives the shell its control, and tells it what is in sight. */
function useControl(props: SvgMapProps, own: ReturnType<typeof svgControl>, view: MapView) {
  const { control, onView, size } = props;
  const tell = useRef(onView);
  tell.current = onView;
  useEffect(() => {
    control.current = own;
    return () => {
      control.current = null;
    };
  });
  useEffect(() => {
    const low = fromScreen({ x: 0, y: 0 }, view, size);
    const high = fromScreen({ x: size.width, y: size.height }, view, size);
    tell.current({ low, high });
  }, [view, size]);
}
