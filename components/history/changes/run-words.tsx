import { Fragment, type ReactNode } from "react";
import { dropLinks, renderInline } from "#components/editor/rich-text-view.tsx";
import { joinRuns } from "#lib/domain/compare/join-runs.ts";
import type { Run } from "#lib/domain/compare/words.ts";
import { Deleted, Inserted } from "./marked.tsx";

export type RunWordsProps = { runs: readonly Run[]; numbers?: ReadonlyMap<string, number> };

const NO_NUMBERS: ReadonlyMap<string, number> = new Map();

/** A line with its words that went struck through and its words that came underlined. */
export function RunWords({ runs, numbers = NO_NUMBERS }: RunWordsProps) {
  return runs.map((run, index) => {
    const words = renderRun(run, numbers);
    // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity, and never move.
    if (run.change === "same") return <Fragment key={index}>{words}</Fragment>;
    const Mark = run.change === "added" ? Inserted : Deleted;
    // biome-ignore lint/suspicious/noArrayIndexKey: as above.
    return <Mark key={index}>{words}</Mark>;
  });
}

/** The words of a run in as few pieces as they are marked; a link leads nowhere from here. */
function renderRun({ nodes }: Run, numbers: ReadonlyMap<string, number>): ReactNode {
  return renderInline(joinRuns(dropLinks({ type: "doc", content: nodes })).content ?? [], numbers);
}
