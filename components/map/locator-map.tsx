"use client";

import { useId, useMemo, useRef } from "react";
import { type Coordinates, formatCoordinates } from "#lib/domain/place.ts";
import { chooseView, type MapPlace } from "./choose-view.ts";
import { MapPicture, useMapAreas } from "./map-picture.tsx";
import { fromScreen, toCoordinates, type WorldPoint } from "./projection.ts";
import { useMapKeys } from "./use-map-keys.ts";
import { useMapView } from "./use-map-view.ts";
import { ZoomButtons } from "./zoom-buttons.tsx";

export type LocatorMapProps = {
  place: MapPlace;
  /** Left out: the map only shows. */
  onPoint?: (point: Coordinates) => void;
  height?: number;
  width?: number;
};

const HOW =
  "Arrow keys move the map under the crosshair, plus and minus zoom, 0 shows the whole place, Enter sets the point.";

/**
 * Where a place lies: borders of countries, provinces around Afghanistan, the place as exact as it
 * is known. East is right on a page of either direction; the buttons change sides.
 */
export function LocatorMap({ place, onPoint, width = 420, height = 260 }: LocatorMapProps) {
  const size = useMemo(() => ({ width, height }), [width, height]);
  const areas = useMapAreas();
  const svg = useRef<SVGSVGElement>(null);
  const howId = useId();
  const initial = useMemo(() => chooseView(place, areas, size), [place, areas, size]);
  const onClick =
    onPoint && ((at: WorldPoint) => onPoint(toCoordinates(fromScreen(at, view, size))));
  const { view, change, reset, pointers } = useMapView({ svg, initial, size, onClick });
  const { onKeyDown, zoom, said } = useMapKeys({ view, size, change, reset, onPoint });
  const where = place.point ? `point at ${formatCoordinates(place.point)}` : "no point set";
  return (
    <div className="group relative overflow-hidden rounded-md border border-rule bg-bg">
      <svg
        ref={svg}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a map is moved by keys, as any application
        tabIndex={0}
        role="application"
        aria-roledescription="map"
        aria-label={`Map, ${where}`}
        aria-describedby={onPoint ? howId : undefined}
        viewBox={`0 0 ${width} ${height}`}
        className={`block h-auto w-full touch-none [direction:ltr] outline-offset-[-2px] select-none ${onPoint ? "cursor-crosshair" : "cursor-grab"}`}
        onKeyDown={onKeyDown}
        {...pointers}
      >
        <MapPicture areas={areas} place={place} view={view} size={size} />
        {onPoint ? <Crosshair x={width / 2} y={height / 2} /> : null}
      </svg>
      <p id={howId} className="sr-only">
        {HOW}
      </p>
      <p aria-live="polite" className="sr-only" data-map-said>
        {said}
      </p>
      <ZoomButtons onZoom={zoom} onReset={reset} />
    </div>
  );
}

/** Only while the keys are in use: a pointer brings its own. */
function Crosshair({ x, y }: WorldPoint) {
  return (
    <path
      d={`M${x - 9} ${y}H${x + 9}M${x} ${y - 9}V${y + 9}`}
      stroke="var(--ink)"
      pointerEvents="none"
      className="opacity-0 group-has-[svg:focus-visible]:opacity-100"
    />
  );
}
