"use client";

import { MapLegend } from "./map-legend.tsx";

export type MapFooterProps = {
  /** Entries shown nowhere on the map, and those hidden because no date says when they were. */
  elsewhere: number;
  undated: number;
  /** Drawn without WebGL. */
  isPlain: boolean;
};

/** What the shapes mean, and how many entries the map does not show. */
export function MapFooter({ elsewhere, undated, isPlain }: MapFooterProps) {
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-x-4 gap-y-0.5 px-3.5 pt-1.5 pb-1 text-2xs text-muted">
      <MapLegend />
      {elsewhere > 0 ? <span>{elsewhere} without a place, listed under “In view”</span> : null}
      {undated > 0 ? <span>{undated} without a date, shown with the whole chronology</span> : null}
      {isPlain ? <span>A plain map, since this browser gives no WebGL now</span> : null}
    </div>
  );
}
