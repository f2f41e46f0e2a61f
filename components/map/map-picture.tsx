"use client";

import { useEffect, useState } from "react";
import { isOfPlace, type MapPlace } from "./choose-view.ts";
import { MapLabels } from "./map-labels.tsx";
import { loadMapAreas, type MapArea, PATH_UNITS } from "./map-shapes.ts";
import { PlaceMark } from "./place-mark.tsx";
import type { MapSize, MapView } from "./projection.ts";

type Props = { areas: readonly MapArea[]; place: MapPlace; view: MapView; size: MapSize };

/** What every map of a place draws: areas, their names, and the place as exact as it is known. */
export function MapPicture({ areas, place, view, size }: Props) {
  const { width, height } = size;
  return (
    <>
      <g
        transform={`translate(${width / 2} ${height / 2}) scale(${view.scale / PATH_UNITS}) translate(${-view.middle.x * PATH_UNITS} ${-view.middle.y * PATH_UNITS})`}
      >
        <Areas areas={areas} place={place} />
      </g>
      <MapLabels {...{ areas, view, size }} isOwn={(code) => isOfPlace(code, place)} />
      <PlaceMark place={place} view={view} size={size} />
    </>
  );
}

/** The outlines; none until they are loaded. */
export function useMapAreas(): readonly MapArea[] {
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

function Areas({ areas, place }: Pick<Props, "areas" | "place">) {
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
