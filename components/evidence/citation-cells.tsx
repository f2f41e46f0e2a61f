"use client";

import { useEntryView } from "#components/editor/entry-view-context.tsx";
import { Chip } from "#components/ui/chip.tsx";
import type { Citation } from "#lib/domain/assertion.ts";
import { CREDIBILITY_LABELS, RELIABILITY_LABELS, STANCE_LABELS } from "#lib/domain/labels.ts";
import { useStartTask } from "./evidence-dialogs-context.ts";

/** Which source says it, where, and in which words; opens the citation where one may edit. */
export function CitationSource({ citation }: { citation: Citation }) {
  const { sourceById, numbers, edits } = useEntryView();
  const start = useStartTask();
  const source = sourceById.get(citation.sourceId);
  const name = source?.publisher || source?.title || "A source that is not in the library";
  const text = (
    <>
      <span className="text-accent">[{numbers.get(citation.sourceId)}]</span> <bdi>{name}</bdi>
      {citation.locator ? (
        <>
          , <bdi>{citation.locator}</bdi>
        </>
      ) : null}
      {citation.stance === "supports" ? null : (
        <em className="text-differs"> {STANCE_LABELS[citation.stance].toLowerCase()}</em>
      )}
    </>
  );
  return (
    <>
      {edits ? (
        <button
          type="button"
          dir="auto"
          title={source?.title}
          aria-label={`Edit the citation of ${source?.title ?? name}`}
          className="-mx-0.5 rounded-sm px-0.5 text-start hover:bg-hover"
          onClick={() => start({ do: "citation", citationId: citation.id })}
        >
          {text}
        </button>
      ) : (
        <span dir="auto" title={source?.title}>
          {text}
        </span>
      )}
      {source?.isPerpetratorMedia ? <Chip tone="differs">perpetrator media</Chip> : null}
      <Quote citation={citation} />
      {citation.note ? (
        <p dir="auto" className="text-muted">
          {citation.note}
        </p>
      ) : null}
    </>
  );
}

function Quote({ citation }: { citation: Citation }) {
  const { quote, quoteLanguage, quoteTranslation } = citation;
  if (!quote) return null;
  return (
    <blockquote className="mt-0.5 border-s border-rule ps-2 font-serif text-muted">
      <p dir="auto" lang={quoteLanguage || undefined}>
        {quote}
      </p>
      {quoteTranslation ? <p dir="auto">[{quoteTranslation}]</p> : null}
    </blockquote>
  );
}

/** “B2”: how far the publisher can be relied on, and how credible this is. */
export function CitationGrade({ citation }: { citation: Citation }) {
  const { sourceById } = useEntryView();
  const reliability = sourceById.get(citation.sourceId)?.reliability ?? "F";
  const { credibility } = citation;
  const words = [
    `Publisher ${RELIABILITY_LABELS[reliability].toLowerCase()}`,
    credibility === null ? "not graded here" : CREDIBILITY_LABELS[credibility].toLowerCase(),
  ].join("; ");
  return (
    <span className="tabular" title={words}>
      <span aria-hidden>
        {reliability}
        {credibility ?? "–"}
      </span>
      <span className="sr-only">{words}</span>
    </span>
  );
}
