"use client";

import type { ReactNode } from "react";
import { Chip } from "#components/ui/chip.tsx";
import type { Assertion } from "#lib/domain/assertion.ts";
import { citedIds, preferredOf } from "#lib/domain/assertion-group.ts";
import { groupDiffers } from "#lib/domain/differing.ts";
import { formatValue, groupLabel } from "#lib/domain/format-value.ts";
import { CitationMarks } from "./citation-marks.tsx";
import { useEntryView } from "./entry-view-context.tsx";
import { FactRow } from "./fact-row.tsx";

export type AssertionGroupProps = {
  groupKey: string;
  assertions: Assertion[];
  /** Replaces the plain value where it can be edited in place. */
  editor?: (preferred: Assertion | null) => ReactNode;
  detail?: (preferred: Assertion) => ReactNode;
};

/** One fact: the value the team shows, and beside it every other value that was given. */
export function AssertionGroup({ groupKey, assertions, editor, detail }: AssertionGroupProps) {
  const { facts, edits } = useEntryView();
  const preferred = preferredOf(assertions, citedIds(facts.citations));
  const others = assertions.filter((assertion) => assertion !== preferred);
  if (!preferred && !editor) return null;
  if (!preferred && !edits) return null;
  return (
    <FactRow label={groupLabel(groupKey)} field={fieldOf(groupKey)}>
      <div className="flex flex-wrap items-center gap-x-1.5 gap-y-1">
        <span className="font-medium">
          {editor && edits ? editor(preferred) : preferred && <Value assertion={preferred} />}
        </span>
        {preferred ? <Backing assertion={preferred} /> : null}
        {groupDiffers(assertions) ? <Chip tone="differs">sources differ</Chip> : null}
      </div>
      {preferred && detail ? (
        <div className="mt-0.5 text-xs text-muted">{detail(preferred)}</div>
      ) : null}
      {preferred?.note ? <Note text={preferred.note} /> : null}
      {others.length > 0 ? <OtherValues assertions={others} /> : null}
    </FactRow>
  );
}

/** The facts that are edited in place. */
function fieldOf(groupKey: string): "date" | "place" | undefined {
  return groupKey === "date" || groupKey === "place" ? groupKey : undefined;
}

function Value({ assertion }: { assertion: Assertion }) {
  return <span dir="auto">{formatValue(assertion)}</span>;
}

function Note({ text }: { text: string }) {
  return (
    <p dir="auto" className="mt-0.5 text-xs text-muted">
      {text}
    </p>
  );
}

/** The sources of a value, or that it has none. */
function Backing({ assertion }: { assertion: Assertion }) {
  const { facts, edits, startCiting } = useEntryView();
  const citations = facts.citations.filter((citation) => citation.assertionId === assertion.id);
  return (
    <>
      {citations.length > 0 ? <CitationMarks citations={citations} /> : <Chip>no source</Chip>}
      {edits ? (
        <button
          type="button"
          aria-label={`Cite a source for ${formatValue(assertion)}`}
          onClick={() => startCiting(assertion.id)}
          className="rounded-sm px-0.5 text-xs font-normal text-accent hover:underline pointer-coarse:min-h-8 pointer-coarse:min-w-8 pointer-coarse:px-1.5"
        >
          cite…
        </button>
      ) : null}
    </>
  );
}

function OtherValues({ assertions }: { assertions: Assertion[] }) {
  return (
    <ul
      aria-label="Other values"
      className="mt-1.5 flex flex-col gap-1 border-s border-rule ps-2.5"
    >
      {assertions.map((assertion) => (
        <li key={assertion.id} className="text-xs text-muted">
          <span className="flex flex-wrap items-center gap-x-1">
            <span>also</span>
            <span
              dir="auto"
              className={assertion.rank === "deprecated" ? "line-through" : "text-ink"}
            >
              {formatValue(assertion)}
            </span>
            <Backing assertion={assertion} />
          </span>
          {assertion.note ? <Note text={assertion.note} /> : null}
        </li>
      ))}
    </ul>
  );
}
