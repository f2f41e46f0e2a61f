"use client";

import { useMemo } from "react";
import { ValueText } from "#components/evidence/value-text.tsx";
import { useChangeNames } from "#components/history/changes/change-context.ts";
import { CitationWords } from "#components/history/changes/citation-words.tsx";
import { Chip } from "#components/ui/chip.tsx";
import type { Assertion, Citation } from "#lib/domain/assertion.ts";
import { groupAssertions } from "#lib/domain/assertion-group.ts";
import type { EntrySnapshot } from "#lib/domain/entry.ts";
import { groupLabel } from "#lib/domain/format-value.ts";
import { KIND_LABELS } from "#lib/domain/labels.ts";

const ROW = "flex gap-4 border-b border-rule-soft py-2";
const TERM = "w-32 shrink-0 text-xs text-muted pt-px";

/** The facts of an entry, every value with what was cited for it. */
export function PastFacts({ content }: { content: EntrySnapshot }) {
  const { lanes } = useChangeNames();
  const groups = useMemo(() => groupAssertions(content.assertions), [content.assertions]);
  const lane = lanes.find(({ id }) => id === content.laneId)?.title;
  const plain = [
    ["Kind", KIND_LABELS[content.kind]],
    ["Lane", lane ?? ""],
    ["Tags", content.tags.join(", ")],
  ].filter(([, words]) => words !== "");
  return (
    <dl className="mt-4 border-t border-rule-soft">
      {[...groups].map(([key, group]) => (
        <div key={key} className={ROW}>
          <dt className={TERM}>{groupLabel(key)}</dt>
          <dd className="min-w-0 flex-1">
            {group.map((assertion) => (
              <PastValue key={assertion.id} assertion={assertion} citations={content.citations} />
            ))}
          </dd>
        </div>
      ))}
      {plain.map(([label, words]) => (
        <div key={label} className={ROW}>
          <dt className={TERM}>{label}</dt>
          <dd dir="auto">{words}</dd>
        </div>
      ))}
    </dl>
  );
}

type PastValueProps = { assertion: Assertion; citations: readonly Citation[] };

function PastValue({ assertion, citations }: PastValueProps) {
  const own = citations.filter(({ assertionId }) => assertionId === assertion.id);
  return (
    <div className="py-0.5">
      <span className={assertion.rank === "deprecated" ? "text-muted line-through" : undefined}>
        <ValueText assertion={assertion} />
      </span>{" "}
      {assertion.rank === "preferred" ? <Chip tone="accent">preferred</Chip> : null}
      {own.length === 0 ? (
        <p className="text-xs text-differs">no source</p>
      ) : (
        own.map((citation) => (
          <p key={citation.id} className="text-xs text-muted">
            <CitationWords citation={citation} />
          </p>
        ))
      )}
    </div>
  );
}
