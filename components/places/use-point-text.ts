"use client";

import { useState } from "react";
import { type Coordinates, formatCoordinates, parseCoordinates } from "#lib/domain/place.ts";
import type { Result } from "#lib/domain/result.ts";

type Point = Coordinates | null;

/** What is typed stays as typed, wrong or right, until the point comes from elsewhere. */
export function usePointText(point: Point, onPoint: (point: Point) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (point ? formatCoordinates(point) : "");
  const read: Result<Point> =
    typed === null || typed.trim() === "" ? { ok: true, value: point } : parseCoordinates(typed);
  return {
    text,
    error: read.ok ? undefined : `Coordinates: ${read.error}`,
    /** Gives what is wrong with it, if anything is. */
    type(next: string): string | undefined {
      setTyped(next);
      const read: Result<Point> =
        next.trim() === "" ? { ok: true, value: null } : parseCoordinates(next);
      if (!read.ok) return `Coordinates: ${read.error}`;
      onPoint(read.value);
    },
    forget: () => setTyped(null),
  };
}
