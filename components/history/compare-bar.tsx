"use client";

import { Button } from "#components/ui/button.tsx";
import type { Past } from "./past.ts";

export type CompareBarProps = { picked: readonly number[]; onOpen: (past: Past) => void };

/** Lays two picked versions beside each other, the older one first; one is laid beside the present. */
export function CompareBar({ picked, onOpen }: CompareBarProps) {
  const [from = null, to = null] = [...picked].sort((a, b) => a - b);
  return (
    <div className="flex min-h-8 flex-wrap items-center gap-2" aria-live="polite">
      {from === null ? (
        <p className="text-xs text-muted">Pick one version, or two, to compare.</p>
      ) : (
        <Button size="sm" onPress={() => onOpen({ show: "comparison", from, to })}>
          {to === null ? `Compare version ${from} with now` : `Compare versions ${from} and ${to}`}
        </Button>
      )}
    </div>
  );
}
