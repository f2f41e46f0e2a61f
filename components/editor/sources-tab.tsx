"use client";

import { useDateStyle } from "#components/dates/date-style-context.tsx";
import { useStartTask } from "#components/evidence/evidence-dialogs-context.ts";
import { formatIsolated } from "#components/sources/format-isolated.ts";
import { SourceAddress } from "#components/sources/source-address.tsx";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { Citation } from "#lib/domain/assertion.ts";
import { groupKey } from "#lib/domain/assertion-group.ts";
import { formatValue, groupLabel } from "#lib/domain/format-value.ts";
import { RELIABILITY_LABELS } from "#lib/domain/labels.ts";
import type { Source } from "#lib/domain/source.ts";
import { useEntryView } from "./entry-view-context.tsx";

/** The sources of an entry, numbered as in the text, each with what it is cited for. */
export function SourcesTab() {
  const { facts, edits, numbers, sourceById } = useEntryView();
  const start = useStartTask();
  const cite = () => start({ do: "cite", assertionId: null });
  if (numbers.size === 0)
    return (
      <EmptyState
        title="No source yet"
        action={edits ? <Button onPress={cite}>Cite a source…</Button> : undefined}
      >
        Nothing in this entry is tied to a source. Cite one for a single value with “cite…” beside
        it, or here for the entry as a whole.
      </EmptyState>
    );
  return (
    <div className="px-5 py-4">
      <ol className="flex flex-col gap-4">
        {[...numbers].map(([sourceId, number]) => (
          <li key={sourceId} className="grid grid-cols-[1.75rem_minmax(0,1fr)]">
            <span className="tabular text-sm text-accent">[{number}]</span>
            <div>
              <SourceLine source={sourceById.get(sourceId)} />
              <ul className="mt-1.5 flex flex-col gap-1.5">
                {facts.citations
                  .filter((citation) => citation.sourceId === sourceId)
                  .map((citation) => (
                    <CitationLine key={citation.id} citation={citation} />
                  ))}
              </ul>
            </div>
          </li>
        ))}
      </ol>
      {edits ? (
        <Button className="mt-5" onPress={cite}>
          Cite another source…
        </Button>
      ) : null}
    </div>
  );
}

function SourceLine({ source }: { source: Source | undefined }) {
  const reader = useDateStyle();
  if (!source) return <p className="text-sm text-muted">A source that is not in the library.</p>;
  return (
    <>
      <p dir="auto" className="font-serif text-lg leading-snug">
        {formatIsolated(source, reader)}
      </p>
      <p className="text-xs text-muted">
        Reliability {source.reliability}: {RELIABILITY_LABELS[source.reliability].toLowerCase()}
      </p>
      <SourceAddress source={source} />
    </>
  );
}

function CitationLine({ citation }: { citation: Citation }) {
  const { facts, edits } = useEntryView();
  const assertion = facts.assertions.find(({ id }) => id === citation.assertionId);
  const what = assertion
    ? `${groupLabel(groupKey(assertion))}: ${formatValue(assertion)}`
    : "The entry as a whole";
  return (
    <li className="flex items-baseline gap-2 text-xs text-muted">
      <span className="min-w-0 flex-1">
        <span dir="auto" className="text-ink">
          {what}
        </span>
        {citation.locator ? ` · ${citation.locator}` : null}
        {citation.credibility ? ` · credibility ${citation.credibility}` : null}
        {citation.note ? <span dir="auto"> · {citation.note}</span> : null}
      </span>
      {edits ? (
        <button
          type="button"
          onClick={() => edits.removeCitation(citation.id)}
          aria-label={`Take away this citation: ${what}`}
          className="shrink-0 rounded-sm text-accent hover:underline"
        >
          take away
        </button>
      ) : null}
    </li>
  );
}
