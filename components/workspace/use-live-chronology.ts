"use client";

import { useEffect, useState } from "react";
import type { OpenDocument } from "#lib/collab/client/open-document.ts";
import { readChronology } from "#lib/collab/doc/read-chronology.ts";
import type { ChronologySnapshot } from "#lib/domain/chronology.ts";

/** Title, lanes, eras, time zone and introduction as they are now; the projected ones until synced. */
export function useLiveChronology(
  opened: OpenDocument | null,
  isSynced: boolean,
  projected: ChronologySnapshot,
): ChronologySnapshot {
  const [live, setLive] = useState<ChronologySnapshot | null>(null);
  useEffect(() => {
    if (!opened || !isSynced) return;
    const read = () => setLive(readChronology(opened.doc));
    read();
    opened.doc.on("update", read);
    return () => opened.doc.off("update", read);
  }, [opened, isSynced]);
  return live ?? projected;
}
