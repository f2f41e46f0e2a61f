"use client";

import { useMemo } from "react";
import { useActors } from "#components/actors/use-actors.ts";
import { useDateStyle } from "#components/dates/date-style-context.tsx";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import type { CellWords } from "./cell-text.ts";

/** The names and the reader's dates that cells are put into words with; the same until one changes. */
export function useCellWords(): CellWords {
  const { lanes, timeZone } = useWorkspace();
  const actors = useActors();
  const reader = useDateStyle();
  return useMemo(
    () => ({
      ...{ reader, timeZone },
      lanes: new Map(lanes.map((lane) => [lane.id, lane])),
      actors: new Map(actors.map(({ id, name }) => [id, name])),
      today: new Date().toISOString().slice(0, 10),
    }),
    [reader, timeZone, lanes, actors],
  );
}
