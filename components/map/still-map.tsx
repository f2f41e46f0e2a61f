"use client";

import { useMemo } from "react";
import { chooseView, type MapPlace } from "./choose-view.ts";
import { MapPicture, useMapAreas } from "./map-picture.tsx";

type Props = { place: MapPlace; label: string; width?: number; height?: number };

/** A picture of where a place lies: nothing moves, opens or takes the focus. */
export function StillMap({ place, label, width = 320, height = 140 }: Props) {
  const size = useMemo(() => ({ width, height }), [width, height]);
  const areas = useMapAreas();
  const view = useMemo(() => chooseView(place, areas, size), [place, areas, size]);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      className="block w-full rounded-md [direction:ltr] border border-rule bg-bg"
    >
      <MapPicture areas={areas} place={place} view={view} size={size} />
    </svg>
  );
}
