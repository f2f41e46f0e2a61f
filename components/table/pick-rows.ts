type Picked = ReadonlySet<string>;

/** With or without this one. */
export function togglePick(picked: Picked, id: string): Picked {
  const next = new Set(picked);
  if (!next.delete(id)) next.add(id);
  return next;
}

/**
 * All from the anchor to the other end, beside what was picked before the range began. An anchor
 * that is no longer there is the other end itself.
 */
export function pickRange(
  ids: readonly string[],
  { anchor, to, before }: { anchor: string; to: string; before: Picked },
): Picked {
  const end = ids.indexOf(to);
  if (end < 0) return before;
  const start = ids.indexOf(anchor);
  const [low, high] = start < 0 ? [end, end] : [Math.min(start, end), Math.max(start, end)];
  return new Set([...before, ...ids.slice(low, high + 1)]);
}

/** All that are shown; where all of them are picked already, none of them. */
export function togglePickAll(picked: Picked, ids: readonly string[]): Picked {
  const isAll = ids.length > 0 && ids.every((id) => picked.has(id));
  if (!isAll) return new Set([...picked, ...ids]);
  const shown = new Set(ids);
  return new Set([...picked].filter((id) => !shown.has(id)));
}
