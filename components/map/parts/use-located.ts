"use client";

import { useMemo, useState } from "react";
import type { Lane } from "#lib/domain/chronology.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import type { MapArea } from "../map-shapes.ts";
import { type AreaBoxes, boxAreas } from "../spots/boxes.ts";
import { drawsSame, locateRows } from "../spots/locate-rows.ts";
import type { Located } from "../spots/spot.ts";

export type LocatedNow = {
  /** The same array while the picture is the same. */
  located: readonly Located[];
  elsewhere: EntryRow[];
  boxes: AreaBoxes;
};

/** Where rows are drawn; what others type in titles changes nothing of it. */
export function useLocated(
  rows: EntryRow[],
  lanes: readonly Lane[],
  areas: readonly MapArea[],
): LocatedNow {
  const boxes = useMemo(() => boxAreas(areas), [areas]);
  const found = useMemo(() => locateRows(rows, lanes, new Set(boxes.keys())), [rows, lanes, boxes]);
  const [located, setLocated] = useState<readonly Located[]>(found.located);
  const isSame = located === found.located || drawsSame(located, found.located);
  if (!isSame) setLocated(found.located);
  return { located: isSame ? located : found.located, elsewhere: found.elsewhere, boxes };
}
