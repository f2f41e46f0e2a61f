"use client";

import { useEffect, useState } from "react";
import type { OpenDocument } from "#lib/collab/client/open-document.ts";
import { readRichText } from "#lib/collab/doc/rich-text.ts";
import { openEntry } from "#lib/collab/doc/roots.ts";
import type { RichText } from "#lib/domain/entry.ts";

/** Between two readings while somebody types. */
const PAUSE_MS = 250;

/** The narrative as it is in the open document, while it `isWanted`; not at each key. */
export function useNarrativeNow(opened: OpenDocument | null, isWanted: boolean): RichText | null {
  const [narrative, setNarrative] = useState<RichText | null>(null);
  useEffect(() => {
    if (!opened || !isWanted) return;
    const fragment = openEntry(opened.doc).narrative;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      timer = undefined;
      setNarrative(readRichText(fragment));
    };
    const later = () => {
      timer ??= setTimeout(read, PAUSE_MS);
    };
    read();
    fragment.observeDeep(later);
    return () => {
      clearTimeout(timer);
      fragment.unobserveDeep(later);
      setNarrative(null);
    };
  }, [opened, isWanted]);
  return narrative;
}
