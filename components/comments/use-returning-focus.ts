"use client";

import { useMemo, useRef } from "react";

/**
 * Whoever wrote a comment goes on where they were. The overlay does this only while what had the
 * focus in it is still there, and a field that was sent is not.
 */
export function useReturningFocus() {
  const kept = useRef<HTMLElement | null>(null);
  return useMemo(
    () => ({
      keep() {
        const now = document.activeElement;
        if (!kept.current && now instanceof HTMLElement && now !== document.body)
          kept.current = now;
      },
      giveBack() {
        const before = kept.current;
        kept.current = null;
        // After the overlay has made the page reachable again.
        setTimeout(() => {
          if (document.activeElement === document.body) before?.focus({ preventScroll: true });
        }, 50);
      },
    }),
    [],
  );
}
