"use client";

import { type ReactNode, useCallback, useId, useState } from "react";
import { ActorNames } from "#components/actors/actor-names.tsx";
import { useEntryView } from "#components/editor/entry-view-context.tsx";
import { FactRow } from "#components/editor/fact-row.tsx";
import { Chip } from "#components/ui/chip.tsx";
import type { Assertion } from "#lib/domain/assertion.ts";
import { citedIds, preferredOf } from "#lib/domain/assertion-group.ts";
import { countAgreement } from "#lib/domain/evidence.ts";
import { groupLabel } from "#lib/domain/format-value.ts";
import { describeValue } from "#lib/domain/withhold.ts";
import { AgreementChip } from "./agreement-chip.tsx";
import { CitationMarks } from "./citation-marks.tsx";
import { useStartTask } from "./evidence-dialogs-context.ts";
import { EvidenceTable } from "./evidence-table.tsx";
import { PreferenceNote } from "./preference-note.tsx";
import { usePasteTarget } from "./use-paste-target.ts";
import { ValueText } from "./value-text.tsx";

export type FactProps = {
  groupKey: string;
  assertions: Assertion[];
  /** Replaces the plain value where it can be edited in place. */
  editor?: (preferred: Assertion | null) => ReactNode;
  /** A line below the value. */
  detail?: (preferred: Assertion) => ReactNode;
  /** Shown instead of the preferred value: the team's figure, as a value of its own. */
  teamValue?: Assertion | null;
  /** Above the table, once opened. */
  analysis?: ReactNode;
};

/** One fact: the value the team shows, what stands behind it, and opened, all that sources say. */
export function Fact(props: FactProps) {
  const { groupKey, assertions, editor } = props;
  const { facts, edits } = useEntryView();
  const [isOpen, setIsOpen] = useState(false);
  const tableId = useId();
  const preferred = preferredOf(assertions, citedIds(facts.citations));
  const paste = usePasteTarget(groupKey);
  const open = useCallback(() => setIsOpen(true), []);
  if (!preferred && assertions.length === 0 && (!editor || !edits)) return null;
  const label = groupLabel(groupKey);
  return (
    <FactRow label={label} field={groupKey} onAsked={open}>
      <div {...paste}>
        <FactLine {...props} preferred={preferred}>
          {assertions.length > 0 ? (
            <button
              type="button"
              aria-expanded={isOpen}
              aria-controls={tableId}
              aria-label={`Evidence for ${label}`}
              onClick={() => setIsOpen(!isOpen)}
              className="rounded-sm px-0.5 text-xs text-accent hover:underline pointer-coarse:min-h-8 pointer-coarse:px-1.5"
            >
              {isOpen
                ? "close"
                : assertions.length > 1
                  ? `${assertions.length} values`
                  : "evidence"}
            </button>
          ) : null}
        </FactLine>
        {isOpen ? (
          // Across the whole pane: a table in the width of a value alone could not be read.
          <div id={tableId} className="-ms-26 mt-2">
            {props.analysis}
            <EvidenceTable groupKey={groupKey} assertions={assertions} preferred={preferred} />
          </div>
        ) : null}
      </div>
    </FactRow>
  );
}

type FactLineProps = FactProps & { preferred: Assertion | null; children: ReactNode };

function FactLine(props: FactLineProps) {
  const { preferred, editor, detail, teamValue, children } = props;
  const { edits } = useEntryView();
  if (teamValue)
    return (
      <div className={LINE}>
        <span className="min-w-0 font-medium wrap-anywhere">
          <ValueText assertion={teamValue} />
        </span>
        <Chip tone="accent">team’s figure</Chip>
        <TeamAgreement teamValue={teamValue} assertions={props.assertions} />
        {children}
      </div>
    );
  return (
    <>
      <div className={LINE}>
        <span className="min-w-0 font-medium wrap-anywhere">
          {editor && edits ? editor(preferred) : preferred && <ValueText assertion={preferred} />}
        </span>
        {preferred ? <Backing preferred={preferred} assertions={props.assertions} /> : null}
        {children}
      </div>
      {preferred && detail ? (
        <div className="mt-0.5 text-xs text-muted">{detail(preferred)}</div>
      ) : null}
      {preferred ? <ActorNames assertion={preferred} /> : null}
      {preferred?.note ? (
        <p dir="auto" className="mt-0.5 text-xs text-muted">
          {preferred.note}
        </p>
      ) : null}
      {preferred ? <PreferenceNote assertion={preferred} /> : null}
    </>
  );
}

const LINE = "flex flex-wrap items-center gap-x-1.5 gap-y-1";

/** The sources of the value that is shown, and how they stand to those of the others. */
function Backing({ preferred, assertions }: { preferred: Assertion; assertions: Assertion[] }) {
  const { facts, lookup } = useEntryView();
  const citations = facts.citations.filter(({ assertionId }) => assertionId === preferred.id);
  return (
    <>
      <CitationMarks citations={citations} />
      <AgreementChip
        agreement={countAgreement(preferred, assertions, facts.citations, lookup)}
        isCited={citations.some(({ stance }) => stance === "supports")}
      />
      <CiteButton assertion={preferred} />
    </>
  );
}

/** How the reports stand to the figure that the team makes of them. */
function TeamAgreement({
  teamValue,
  assertions,
}: {
  teamValue: Assertion;
  assertions: Assertion[];
}) {
  const { facts, lookup } = useEntryView();
  const agreement = countAgreement(teamValue, assertions, facts.citations, lookup);
  return <AgreementChip agreement={agreement} isCited={agreement.agree > 0} />;
}

/** Where nothing is cited the way to a source is on the line itself; else it is in the table. */
function CiteButton({ assertion }: { assertion: Assertion }) {
  const { facts, edits } = useEntryView();
  const start = useStartTask();
  const isCited = facts.citations.some(({ assertionId }) => assertionId === assertion.id);
  if (!edits || isCited) return null;
  return (
    <button
      type="button"
      aria-label={`Cite a source for ${describeValue(assertion)}`}
      onClick={() => start({ do: "cite", assertionId: assertion.id })}
      className="rounded-sm px-0.5 text-xs font-normal text-accent hover:underline pointer-coarse:min-h-8 pointer-coarse:min-w-8 pointer-coarse:px-1.5"
    >
      cite…
    </button>
  );
}
