"use client";

import { lazy, Suspense, useMemo } from "react";
import type { MapPlace } from "#components/map/choose-view.ts";
import type { PlaceValue } from "#lib/domain/assertion.ts";

const StillMap = lazy(() =>
  import("#components/map/still-map.tsx").then((file) => ({ default: file.StillMap })),
);

/** A small map below the place; nothing where neither a point nor an area is known. */
export function PlaceMap({ value }: { value: PlaceValue }) {
  const { name, lat, lng, country, admin1, precision } = value;
  const place = useMemo(
    (): MapPlace => ({
      point: lat === null || lng === null ? null : { lat, lng },
      ...{ country, admin1, precision },
    }),
    [lat, lng, country, admin1, precision],
  );
  if (!isDrawn(place)) return null;
  return (
    <div className="mt-1.5 aspect-[320/140] max-w-80" data-place-map>
      <Suspense>
        <StillMap place={place} label={`Map of ${name}`} />
      </Suspense>
    </div>
  );
}

function isDrawn({ point, country, admin1, precision }: MapPlace): boolean {
  if (precision === "country") return country !== null;
  return precision === "admin1" ? admin1 !== null || point !== null : point !== null;
}
