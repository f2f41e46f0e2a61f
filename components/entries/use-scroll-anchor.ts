"use client";

import type { Virtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef } from "react";
import type { ListLine } from "./list-lines.ts";

type ListVirtualizer = Virtualizer<HTMLDivElement, Element>;
type Anchor = { key: string; offset: number };

/** Milliseconds in which new lines get their true heights, which moves what is below them again. */
const SETTLING = 250;

/**
 * Keeps what one is reading in its place while others add, move or delete entries above it: the
 * first line in sight stays where it was. At the very top new entries are let in.
 */
export function useScrollAnchor(virtualizer: ListVirtualizer, lines: ListLine[]): void {
  const seen = useRef<Anchor | null>(null);
  const held = useRef<{ anchor: Anchor; until: number } | null>(null);
  const known = useRef(lines);

  // After each render: either hold still, or note what would have to.
  useLayoutEffect(() => {
    if (known.current !== lines) {
      known.current = lines;
      held.current = seen.current && { anchor: seen.current, until: performance.now() + SETTLING };
    }
    if (held.current && performance.now() < held.current.until) {
      holdStill(virtualizer, lines, held.current.anchor);
      return;
    }
    held.current = null;
    seen.current = anchorOf(virtualizer, lines);
  });
}

function holdStill(virtualizer: ListVirtualizer, lines: ListLine[], anchor: Anchor): void {
  const index = lines.findIndex((line) => line.key === anchor.key);
  const start = index < 0 ? undefined : virtualizer.measurementsCache[index]?.start;
  const box = virtualizer.scrollElement;
  if (start === undefined || !box) return;
  const wanted = start + anchor.offset;
  if (Math.abs(box.scrollTop - wanted) >= 1) virtualizer.scrollToOffset(wanted);
}

function anchorOf(virtualizer: ListVirtualizer, lines: ListLine[]): Anchor | null {
  const scrolled = virtualizer.scrollOffset ?? 0;
  if (scrolled < 1) return null;
  const first = virtualizer
    .getVirtualItems()
    .find((item) => item.end > scrolled && lines[item.index]?.kind === "entry");
  return first ? { key: String(first.key), offset: scrolled - first.start } : null;
}
