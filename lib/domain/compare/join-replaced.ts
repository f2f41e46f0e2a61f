import type { RichText } from "../entry.ts";
import type { Run } from "./words.ts";

type Replaced = { removed: RichText[]; added: RichText[] };

/**
 * Joins what was replaced word by word into one replacement: where only the spaces between stayed,
 * “the → Abbey, northern gate → Gate” is harder to read than “the northern gate → Abbey Gate”.
 */
export function joinReplaced(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  let open: Replaced = { removed: [], added: [] };
  const close = (): void => {
    if (open.removed.length > 0) joined.push({ change: "removed", nodes: open.removed });
    if (open.added.length > 0) joined.push({ change: "added", nodes: open.added });
    open = { removed: [], added: [] };
  };
  for (const [at, run] of runs.entries()) {
    if (run.change !== "same") open[run.change].push(...run.nodes);
    else if (isSpace(run) && isReplaced(open) && isReplaced(readReplaced(runs, at + 1))) {
      open.removed.push(...run.nodes);
      open.added.push(...run.nodes);
    } else {
      close();
      joined.push(run);
    }
  }
  close();
  return joined;
}

const isSpace = ({ nodes }: Run): boolean =>
  nodes.every(({ type, text }) => type === "text" && (text ?? "").trim() === "");

const isReplaced = ({ removed, added }: Replaced): boolean =>
  removed.length > 0 && added.length > 0;

/** The changes that follow, up to what stayed. */
function readReplaced(runs: readonly Run[], from: number): Replaced {
  const next: Replaced = { removed: [], added: [] };
  for (let at = from; at < runs.length; at += 1) {
    const run = runs[at];
    if (!run || run.change === "same") break;
    next[run.change].push(...run.nodes);
  }
  return next;
}
