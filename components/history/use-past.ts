"use client";

import { useState } from "react";
import { numberOf, type Past } from "./past.ts";

type Shown = { entryId: string; past: Past | null; lastSeen: number | null };

/** What of an entry's past is shown; another entry is shown as it is now. */
export function usePast(entryId: string) {
  const [shown, setShown] = useState<Shown | null>(null);
  const { past, lastSeen } = shown?.entryId === entryId ? shown : { past: null, lastSeen: null };
  return {
    past,
    /** The version that was shown last. */
    lastSeen,
    open: (next: Past) => setShown({ entryId, past: next, lastSeen: null }),
    leave: () => setShown({ entryId, past: null, lastSeen: past && numberOf(past) }),
    forget: () => setShown(null),
  };
}
