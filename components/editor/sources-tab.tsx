"use client";

import { useDateStyle } from "#components/dates/date-style-context.tsx";
import { useStartTask } from "#components/evidence/evidence-dialogs-context.ts";
import { describeWithheld } from "#components/pages/source/describe-withheld.ts";
import { formatIsolated } from "#components/sources/format-isolated.ts";
import { SourceAddress } from "#components/sources/source-address.tsx";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import type { Citation } from "#lib/domain/assertion.ts";
import { groupKey } from "#lib/domain/assertion-group.ts";
import { listNumbers } from "#lib/domain/citation-numbers.ts";
import { groupLabel } from "#lib/domain/format-value.ts";
import { RELIABILITY_LABELS } from "#lib/domain/labels.ts";
import type { NarrativeCitation } from "#lib/domain/narrative-citations.ts";
import type { Source } from "#lib/domain/source.ts";
import { describeValue } from "#lib/domain/withhold.ts";
import { useEntryView } from "./entry-view-context.tsx";

/** The sources of an entry, numbered as in the text, each with what it is cited for. */
export function SourcesTab() {
  const { facts, notes, edits, numbers, sourceById } = useEntryView();
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
        {listNumbers(numbers).map(([sourceId, number]) => (
          <li key={number} className="grid grid-cols-[1.75rem_minmax(0,1fr)]">
            <span className="tabular text-sm text-accent">[{number}]</span>
            <div>
              <SourceLine source={sourceById.get(sourceId)} />
              <ul className="mt-1.5 flex flex-col gap-1.5">
                {facts.citations
                  .filter((citation) => numbers.get(citation.sourceId) === number)
                  .map((citation) => (
                    <CitationLine key={citation.id} citation={citation} />
                  ))}
                <NotesLine notes={notes.filter((note) => numbers.get(note.sourceId) === number)} />
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

/** The passages of the narrative that cite a source. */
function NotesLine({ notes }: { notes: readonly NarrativeCitation[] }) {
  if (notes.length === 0) return null;
  const places = [...new Set(notes.map(({ locator }) => locator).filter(Boolean))].join("; ");
  return (
    <li className="text-xs text-muted">
      <span className="text-ink">
        {notes.length === 1 ? "1 note in the narrative" : `${notes.length} notes in the narrative`}
      </span>
      {places ? <span dir="auto"> · {places}</span> : null}
    </li>
  );
}

function SourceLine({ source }: { source: Source | undefined }) {
  const reader = useDateStyle();
  const { rights } = useWorkspace();
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
      {source.withheld ? (
        <p className="text-xs text-muted">{describeWithheld(source.withheld)}</p>
      ) : null}
      {rights.mayOpenLibrary ? (
        <a href={`/teams/${source.teamId}/sources/${source.id}`} className="link text-xs">
          {source.captureCount > 0
            ? `In the library, with ${source.captureCount === 1 ? "1 capture" : `${source.captureCount} captures`}`
            : "In the library"}
        </a>
      ) : null}
    </>
  );
}

function CitationLine({ citation }: { citation: Citation }) {
  const { facts, edits } = useEntryView();
  const assertion = facts.assertions.find(({ id }) => id === citation.assertionId);
  const what = assertion
    ? `${groupLabel(groupKey(assertion))}: ${describeValue(assertion)}`
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
