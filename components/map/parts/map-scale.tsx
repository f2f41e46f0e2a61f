"use client";

import { useMemo } from "react";
import type { MapArea } from "../map-shapes.ts";
import type { MapSize } from "../projection.ts";
import { measureScale, nameAround } from "../spots/scale-bar.ts";
import type { WorldBox } from "../spots/spot.ts";

const WIDEST = 72;

type Props = { view: WorldBox; size: MapSize; areas: readonly MapArea[] };

/** How wide things are, and where one is when no name is in sight. */
export function MapScale({ view, size, areas }: Props) {
  const { km, pixels } = measureScale(view, size, WIDEST);
  const around = useMemo(() => nameAround(view, areas), [view, areas]);
  return (
    <p className="pointer-events-none absolute start-2 bottom-1 flex items-end gap-1.5 text-2xs text-muted">
      <span
        aria-hidden="true"
        style={{ width: pixels }}
        className="mb-0.75 h-1.5 border-x border-b border-rule-strong"
      />
      <bdi>{km >= 1 ? `${km.toLocaleString("en")} km` : `${Math.round(km * 1000)} m`}</bdi>
      {around === null ? null : <bdi>{around}</bdi>}
    </p>
  );
}
