"use client";

import { useMemo } from "react";
import { ButtonLink } from "#components/pages/frame/button-link.tsx";
import { indexSources } from "#components/sources/index-sources.ts";
import type { Lane } from "#lib/domain/chronology.ts";
import type { Source } from "#lib/domain/source.ts";
import type { Comparison } from "#lib/reads/versions.ts";
import { ChangeNamesProvider } from "./changes/change-context.ts";
import { ChangeList } from "./changes/change-list.tsx";
import { ComparedSides } from "./compared-sides.tsx";

export type ComparisonSheetProps = {
  comparison: Comparison;
  lanes: Lane[];
  sources: Source[];
  entryPath: string;
};

/** A comparison on a page of its own: to read. Restoring is done in the entry. */
export function ComparisonSheet({ comparison, lanes, sources, entryPath }: ComparisonSheetProps) {
  const names = useMemo(() => ({ lanes, sourceById: indexSources(sources) }), [lanes, sources]);
  return (
    <div className="mt-6">
      <ComparedSides comparison={comparison} />
      <ChangeNamesProvider value={names}>
        <ChangeList comparison={comparison} onRestore={null} />
      </ChangeNamesProvider>
      <p className="mt-8">
        <ButtonLink href={entryPath}>Open the entry</ButtonLink>
      </p>
    </div>
  );
}
