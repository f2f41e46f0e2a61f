"use client";

import { useEffect, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import type { PlaceValue } from "#lib/domain/assertion.ts";
import type { PointAnswer } from "#lib/domain/gazetteer.ts";
import type { Coordinates } from "#lib/domain/place.ts";
import { findArea } from "#lib/geo/find-area.ts";
import { countryName } from "./describe-place.ts";

type Props = { point: Coordinates; value: PlaceValue; onTake: (value: PlaceValue) => void };

/** What lies at the point, and a button that takes its province and country where they differ. */
export function PointNote({ point, value, onTake }: Props) {
  const answer = usePointAnswer(point);
  if (!answer) return null;
  const { admin1, country, nearest } = answer;
  const province = admin1 === null ? "" : (findArea(admin1)?.name ?? "");
  const where = [province, country === null ? "" : countryName(country)].filter(Boolean).join(", ");
  const near = nearest ? `${formatKm(nearest.distanceKm)} from ${nearest.name}` : "";
  const isOther =
    (country !== null && country !== value.country) || (admin1 !== null && admin1 !== value.admin1);
  return (
    <p className="-mt-2 flex flex-wrap items-center gap-x-2 text-xs text-muted">
      <span>At this point: {[where, near].filter(Boolean).join("; ") || "open sea"}</span>
      {isOther ? (
        <Button size="sm" variant="quiet" onPress={() => onTake({ ...value, admin1, country })}>
          Take {where}
        </Button>
      ) : null}
    </p>
  );
}

const formatKm = (km: number): string => `${km < 10 ? km.toFixed(1) : Math.round(km)} km`;

function usePointAnswer({ lat, lng }: Coordinates): PointAnswer | null {
  const [answer, setAnswer] = useState<PointAnswer | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    fetch(`/api/gazetteer?lat=${lat.toFixed(6)}&lng=${lng.toFixed(6)}`, { signal: stop.signal })
      .then((response) => (response.ok ? response.json() : null))
      .then(setAnswer)
      .catch(() => {});
    return () => stop.abort();
  }, [lat, lng]);
  return answer;
}
