"use client";

import { useEffect } from "react";
import { callAction } from "#lib/actions/call-action.ts";

const EVERY_MS = 5 * 60_000;

/** Notes that somebody has a chronology open, for what is new to them the next time. */
export function useRecordVisit(chronologyId: string, isRecorded: boolean): void {
  useEffect(() => {
    if (!isRecorded) return;
    const record = () => {
      if (document.visibilityState === "hidden") return;
      // A visit that was not noted shows more as new than there is: no reason to trouble anybody.
      void callAction("visit.record", { chronologyId }).catch(() => {});
    };
    record();
    const timer = setInterval(record, EVERY_MS);
    return () => clearInterval(timer);
  }, [chronologyId, isRecorded]);
}
