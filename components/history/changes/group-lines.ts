import type { LineChange } from "#lib/domain/compare/compare-narrative.ts";

export type LineGroup = { from: number; isFolded: boolean; lines: LineChange[] };

/** Lines without a change that are shown beside one that has one, for the context. */
const CONTEXT = 1;

/** Cuts a narrative into stretches that are shown and stretches that are folded away. */
export function groupLines(lines: readonly LineChange[]): LineGroup[] {
  const isNear = (at: number): boolean =>
    lines
      .slice(Math.max(0, at - CONTEXT), at + CONTEXT + 1)
      .some(({ change }) => change !== "same");
  const groups: LineGroup[] = [];
  for (const [at, line] of lines.entries()) {
    const isFolded = !isNear(at);
    const last = groups.at(-1);
    if (last?.isFolded === isFolded) last.lines.push(line);
    else groups.push({ from: at, isFolded, lines: [line] });
  }
  return groups;
}
