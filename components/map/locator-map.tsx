"use client";

import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import type { Coordinates } from "#lib/domain/place.ts";
import { chooseView, isOfPlace, type MapPlace } from "./choose-view.ts";
import { MapLabels } from "./map-labels.tsx";
import { loadMapAreas, type MapArea, PATH_UNITS } from "./map-shapes.ts";
import { PlaceMark } from "./place-mark.tsx";
import { fromScreen, panBy, toCoordinates, zoomAt } from "./projection.ts";
import { useMapView } from "./use-map-view.ts";
import { ZoomButtons } from "./zoom-buttons.tsx";

export type LocatorMapProps = {
  place: MapPlace;
  /** Left out: the map only shows. */
  onPoint?: (point: Coordinates) => void;
  height?: number;
  width?: number;
};

const ARROW = 24;
const HOW =
  "Arrow keys move the map under the crosshair, plus and minus zoom, Enter sets the point";

/** Where a place lies: borders of countries, provinces around Afghanistan, the place as exact as it is known. */
export function LocatorMap({ place, onPoint, width = 420, height = 260 }: LocatorMapProps) {
  const size = useMemo(() => ({ width, height }), [width, height]);
  const areas = useMapAreas();
  const svg = useRef<SVGSVGElement>(null);
  const initial = useMemo(() => chooseView(place, areas, size), [place, areas, size]);
  const set =
    onPoint &&
    ((at: { x: number; y: number }) => onPoint(toCoordinates(fromScreen(at, view, size))));
  const { view, change, reset, pointers } = useMapView({ svg, initial, size, onClick: set });
  const middle = { x: width / 2, y: height / 2 };
  const zoom = (factor: number) => change((now) => zoomAt(now, factor, middle, size));
  const onKeyDown = (event: KeyboardEvent) => {
    const pan = ARROWS[event.key];
    if (pan) change((now) => panBy(now, pan[0] * ARROW, pan[1] * ARROW));
    else if (event.key === "+" || event.key === "=") zoom(1.6);
    else if (event.key === "-") zoom(1 / 1.6);
    else if (event.key === "0") reset();
    else if ((event.key === "Enter" || event.key === " ") && set) {
      change((now) => now);
      set(middle);
    } else return;
    event.preventDefault();
  };
  return (
    <div dir="ltr" className="group relative overflow-hidden rounded-md border border-rule bg-bg">
      <svg
        ref={svg}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a map is moved by keys, as any application
        tabIndex={0}
        role="application"
        aria-label={onPoint ? `Map. ${HOW}.` : "Map"}
        viewBox={`0 0 ${width} ${height}`}
        className={`block h-auto w-full touch-none outline-offset-[-2px] select-none ${onPoint ? "cursor-crosshair" : "cursor-grab"}`}
        onKeyDown={onKeyDown}
        {...pointers}
      >
        <g
          transform={`translate(${width / 2} ${height / 2}) scale(${view.scale / PATH_UNITS}) translate(${-view.middle.x * PATH_UNITS} ${-view.middle.y * PATH_UNITS})`}
        >
          <Areas areas={areas} place={place} />
        </g>
        <MapLabels areas={areas} place={place} view={view} size={size} />
        <PlaceMark place={place} view={view} size={size} />
        {onPoint ? <Crosshair x={middle.x} y={middle.y} /> : null}
      </svg>
      <ZoomButtons onZoom={zoom} onReset={reset} />
    </div>
  );
}

const ARROWS: Record<string, [number, number]> = {
  ...{ ArrowLeft: [1, 0], ArrowRight: [-1, 0] },
  ...{ ArrowUp: [0, 1], ArrowDown: [0, -1] },
};

function useMapAreas(): readonly MapArea[] {
  const [areas, setAreas] = useState<readonly MapArea[]>([]);
  useEffect(() => {
    let isHere = true;
    loadMapAreas().then((loaded) => isHere && setAreas(loaded));
    return () => {
      isHere = false;
    };
  }, []);
  return areas;
}

function Areas({ areas, place }: { areas: readonly MapArea[]; place: MapPlace }) {
  return areas.map(({ code, path }) => (
    <path
      key={code}
      d={path}
      data-own={isOfPlace(code, place) || undefined}
      fill={isOfPlace(code, place) ? "var(--accent-tint)" : "var(--panel)"}
      stroke={isOfPlace(code, place) ? "var(--accent)" : "var(--rule-strong)"}
      strokeWidth={code.length > 2 ? 0.5 : 0.8}
      vectorEffect="non-scaling-stroke"
    />
  ));
}

/** Only while the keys are in use: a pointer brings its own. */
function Crosshair({ x, y }: { x: number; y: number }) {
  return (
    <path
      d={`M${x - 9} ${y}H${x + 9}M${x} ${y - 9}V${y + 9}`}
      stroke="var(--ink)"
      pointerEvents="none"
      className="opacity-0 group-has-[svg:focus-visible]:opacity-100"
    />
  );
}
