"use client";

import { useCallback, useEffect, useState } from "react";
import { GROUPINGS, type Grouping } from "../model/group-rows.ts";

export type TimelineOptions = {
  grouping: Grouping;
  /** `auto`: as the page runs. */
  direction: "auto" | "ltr" | "rtl";
};

const KEY = "sourceline.timeline";
const DEFAULTS: TimelineOptions = { grouping: "lane", direction: "auto" };

/** How somebody wants to see timelines, remembered in this browser. */
export function useTimelineOptions() {
  const [options, setOptions] = useState(DEFAULTS);
  // The first render is as the server's; what is remembered follows at once.
  useEffect(() => setOptions(readOptions()), []);
  const change = useCallback((part: Partial<TimelineOptions>) => {
    setOptions((before) => {
      const next = { ...before, ...part };
      write(next);
      return next;
    });
  }, []);
  return { options, change };
}

/** Storage can be refused (private windows, policies) or hold what a later version wrote. */
function readOptions(): TimelineOptions {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    const { grouping, direction } = stored as Partial<TimelineOptions>;
    return {
      grouping: GROUPINGS.find((each) => each === grouping) ?? DEFAULTS.grouping,
      direction: direction === "ltr" || direction === "rtl" ? direction : DEFAULTS.direction,
    };
  } catch {
    return DEFAULTS;
  }
}

function write(options: TimelineOptions): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(options));
  } catch {
    // Nothing depends on it.
  }
}
