import type * as Y from "yjs";
import type { Child } from "./read-block.ts";

/** What is to stand at a place: a child that is there already, or a new one. */
export type Slot = { kept: Child } | { made: Y.XmlElement | Y.XmlText };

/** Gives a parent these children. Those that are kept must come in the order in which they stand. */
export function arrange(parent: Y.XmlFragment, slots: readonly Slot[]): void {
  const kept = new Set(slots.flatMap((slot) => ("kept" in slot ? [slot.kept] : [])));
  const present = parent.toArray() as Child[];
  for (let at = present.length - 1; at >= 0; at -= 1) {
    const child = present[at];
    if (child && !kept.has(child)) parent.delete(at, 1);
  }
  for (const [at, slot] of slots.entries()) if ("made" in slot) parent.insert(at, [slot.made]);
}
