"use client";

import { useMemo } from "react";
import { ReaderInstant } from "#components/dates/reader-instant.tsx";
import { renderPlain } from "#components/editor/rich-text-view.tsx";
import { ChangeNamesProvider } from "#components/history/changes/change-context.ts";
import { ButtonLink } from "#components/pages/frame/button-link.tsx";
import { indexSources } from "#components/sources/index-sources.ts";
import type { Lane } from "#lib/domain/chronology.ts";
import { numberSources } from "#lib/domain/citation-numbers.ts";
import { listNarrativeCitations } from "#lib/domain/narrative-citations.ts";
import type { Source } from "#lib/domain/source.ts";
import type { ComparedSide } from "#lib/reads/versions.ts";
import { PastFacts } from "./past-facts.tsx";

export type PastSheetProps = {
  side: ComparedSide;
  lanes: Lane[];
  sources: Source[];
  comparePath: string;
  listPath: string;
};

/** An entry as it stood at a moment: to read. */
export function PastSheet({ side, lanes, sources, comparePath, listPath }: PastSheetProps) {
  const { content, createdAt } = side;
  const names = useMemo(() => ({ lanes, sourceById: indexSources(sources) }), [lanes, sources]);
  const numbers = useMemo(
    () =>
      numberSources(
        content.citations,
        listNarrativeCitations(content.narrative),
        (id) => names.sourceById.get(id)?.id ?? id,
      ),
    [content, names],
  );
  return (
    <article className="mt-6">
      <div className="flex flex-wrap items-center gap-3">
        <p className="flex-1 text-sm text-muted">
          As known on {createdAt ? <ReaderInstant iso={createdAt} /> : "this day"}
        </p>
        <ButtonLink href={comparePath}>What changed since</ButtonLink>
        <ButtonLink href={listPath}>All entries</ButtonLink>
      </div>
      {content.summary ? (
        <p dir="auto" className="mt-4 max-w-measure font-serif text-lg">
          {content.summary}
        </p>
      ) : null}
      <ChangeNamesProvider value={names}>
        <PastFacts content={content} />
      </ChangeNamesProvider>
      <div className="prose mt-6">{renderPlain(content.narrative, numbers)}</div>
    </article>
  );
}
