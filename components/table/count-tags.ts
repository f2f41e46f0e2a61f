import type { EntryRow } from "#lib/domain/entry.ts";

/** The tags of the picked entries, those of most entries first. */
export function countTags(
  rows: readonly EntryRow[],
  picked: ReadonlySet<string>,
): { tag: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { id, tags } of rows)
    if (picked.has(id)) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .sort((a, b) => b.count - a.count || a.tag.localeCompare(b.tag));
}
