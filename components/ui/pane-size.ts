/** Widths in CSS pixels. */
export type PaneLimits = { initial: number; min: number; max: number };
export type StoredPane = { size: number; isCollapsed: boolean };

/** Below this share of the smallest width a drag means: put it away. */
const COLLAPSE_SHARE = 0.6;

/** Where a drag or a key to `wanted` leads: a width within the limits, or collapsed. */
export function resizePane(pane: StoredPane, wanted: number, limits: PaneLimits): StoredPane {
  if (wanted < limits.min * COLLAPSE_SHARE) return { ...pane, isCollapsed: true };
  const size = Math.round(Math.min(Math.max(wanted, limits.min), limits.max));
  return { size, isCollapsed: false };
}

/** Reads what was stored; anything that does not fit (older version, tampered) gives the initial. */
export function readStoredPane(text: string | null, limits: PaneLimits): StoredPane {
  const initial = { size: limits.initial, isCollapsed: false };
  if (text === null) return initial;
  const match = /^(\d{1,5}) (open|collapsed)$/u.exec(text);
  if (!match) return initial;
  const size = Math.min(Math.max(Number(match[1]), limits.min), limits.max);
  return { size, isCollapsed: match[2] === "collapsed" };
}

export function writeStoredPane(pane: StoredPane): string {
  return `${pane.size} ${pane.isCollapsed ? "collapsed" : "open"}`;
}

/** Pixels for one press of an arrow key. */
const KEY_STEP = 16;

/** The width a key asks for, or null for keys that mean nothing here. `direction` is 1 or -1. */
export function sizeForKey(
  key: string,
  pane: { size: number; min: number; max: number },
  direction: number,
): number | null {
  if (key === "ArrowRight") return pane.size + KEY_STEP * direction;
  if (key === "ArrowLeft") return pane.size - KEY_STEP * direction;
  if (key === "Home") return pane.min;
  if (key === "End") return pane.max;
  return null;
}
