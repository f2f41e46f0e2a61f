"use client";

import { CommentButton } from "#components/comments/comment-button.tsx";
import { useEntryView } from "#components/editor/entry-view-context.tsx";
import { Chip } from "#components/ui/chip.tsx";
import type { Assertion, Citation } from "#lib/domain/assertion.ts";
import { RANK_LABELS } from "#lib/domain/labels.ts";
import { describeValue } from "#lib/domain/withhold.ts";
import { CitationGrade, CitationSource } from "./citation-cells.tsx";
import { useStartTask } from "./evidence-dialogs-context.ts";
import { PreferenceNote } from "./preference-note.tsx";
import { ValueMenu } from "./value-menu.tsx";
import { ValueText } from "./value-text.tsx";

export type EvidenceRowsProps = { assertion: Assertion; group: Assertion[]; isShown: boolean };

/** One value and its citations; a value without any has one row that says so. */
export function EvidenceRows({ assertion, group, isShown }: EvidenceRowsProps) {
  const { facts } = useEntryView();
  const citations = facts.citations.filter(({ assertionId }) => assertionId === assertion.id);
  const [first = null, ...more] = citations;
  const span = Math.max(1, citations.length);
  const isSetAside = assertion.rank === "deprecated";
  return (
    <tbody className="comment-place border-t border-rule-soft align-top" data-value={assertion.id}>
      <tr>
        <th scope="rowgroup" rowSpan={span} className="w-24 py-1.5 pe-2 text-start font-medium">
          <span className={isSetAside ? "text-muted line-through" : undefined}>
            <ValueText assertion={assertion} />
          </span>
        </th>
        <CitationCells citation={first} assertion={assertion} />
        <td rowSpan={span} className="py-1 text-end whitespace-nowrap">
          <CommentButton
            target={{ kind: "assertion", id: assertion.id }}
            label={describeValue(assertion)}
          />
          <RankChip assertion={assertion} isShown={isShown} />
          <ValueMenu assertion={assertion} group={group} />
        </td>
      </tr>
      {more.map((citation) => (
        <tr key={citation.id}>
          <CitationCells citation={citation} assertion={assertion} />
        </tr>
      ))}
      <Remarks assertion={assertion} />
    </tbody>
  );
}

function CitationCells({
  citation,
  assertion,
}: {
  citation: Citation | null;
  assertion: Assertion;
}) {
  return (
    <>
      <td className="py-1.5 pe-2">
        {citation ? <CitationSource citation={citation} /> : <Uncited assertion={assertion} />}
      </td>
      <td className="py-1.5 pe-2">
        {citation ? <CitationWithComments citation={citation} /> : "–"}
      </td>
    </>
  );
}

function CitationWithComments({ citation }: { citation: Citation }) {
  const { sourceById } = useEntryView();
  const title = sourceById.get(citation.sourceId)?.title ?? "this source";
  return (
    <span className="whitespace-nowrap">
      <CitationGrade citation={citation} />{" "}
      <CommentButton
        target={{ kind: "citation", id: citation.id }}
        label={`the citation of ${title}`}
      />
    </span>
  );
}

function Uncited({ assertion }: { assertion: Assertion }) {
  const { edits } = useEntryView();
  const start = useStartTask();
  return (
    <>
      <span className="text-differs">no source yet</span>
      {edits ? (
        <button
          type="button"
          className="link ms-1.5"
          aria-label={`Cite a source for ${describeValue(assertion)}`}
          onClick={() => start({ do: "cite", assertionId: assertion.id })}
        >
          cite…
        </button>
      ) : null}
    </>
  );
}

function RankChip({ assertion, isShown }: { assertion: Assertion; isShown: boolean }) {
  if (assertion.rank === "preferred") return <Chip tone="accent">preferred</Chip>;
  if (assertion.rank === "deprecated") return <Chip>set aside</Chip>;
  return (
    <span className="text-muted" title={isShown ? "Shown, since none is preferred" : undefined}>
      {isShown ? "shown" : RANK_LABELS.normal.toLowerCase()}
    </span>
  );
}

function Remarks({ assertion }: { assertion: Assertion }) {
  const hasReason = assertion.rank !== "normal" && (assertion.rationale || assertion.reason);
  if (!hasReason && !assertion.note) return null;
  return (
    <tr>
      <td colSpan={4} className="pb-1.5">
        {assertion.note ? (
          <p dir="auto" className="text-muted">
            {assertion.note}
          </p>
        ) : null}
        <PreferenceNote assertion={assertion} />
      </td>
    </tr>
  );
}
