"use client";

import { useCallback, useState } from "react";
import { numberOf, type Past } from "./past.ts";

type Shown = { entryId: string; past: Past | null; lastSeen: number | null };

/** What of an entry's past is shown; another entry is shown as it is now. */
export function usePast(entryId: string) {
  const [shown, setShown] = useState<Shown | null>(null);
  const { past, lastSeen } = shown?.entryId === entryId ? shown : { past: null, lastSeen: null };
  const open = useCallback(
    (next: Past) => setShown({ entryId, past: next, lastSeen: null }),
    [entryId],
  );
  return {
    ...{ past, open },
    /** The version that was shown last. */
    lastSeen,
    leave: () => setShown({ entryId, past: null, lastSeen: past && numberOf(past) }),
    forget: () => setShown(null),
  };
}
