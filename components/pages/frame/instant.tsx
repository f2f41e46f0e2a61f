"use client";

import { formatLocal, formatUtc, type InstantStyle } from "./format-instant.ts";
import { useIsHydrated } from "./use-is-hydrated.ts";

/** A moment: in UTC as the server writes it, in the reader's own zone once the page runs. */
export function Instant({ iso, style = "minute" }: { iso: string; style?: InstantStyle }) {
  const isHydrated = useIsHydrated();
  return (
    <time dateTime={iso} title={formatUtc(iso, "minute")} className="tabular">
      {isHydrated ? formatLocal(iso, style) : formatUtc(iso, style)}
    </time>
  );
}
