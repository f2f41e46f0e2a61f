"use client";

import type { ReactNode } from "react";
import { ValueText } from "#components/evidence/value-text.tsx";
import type { Assertion, Citation } from "#lib/domain/assertion.ts";
import type { DecisionChange, FactChange, ThingChange } from "#lib/domain/compare/change.ts";
import { thingOf } from "#lib/domain/compare/compare-things.ts";
import type { FigureDecision } from "#lib/domain/figure-decision.ts";
import { formatFigures } from "#lib/domain/format-value.ts";
import { RULE_LABELS } from "#lib/domain/labels.ts";
import { CitationWords } from "./citation-words.tsx";
import { listCitationDetails, listValueDetails, type TextDetail } from "./details.ts";
import { Deleted, FromTo, Inserted } from "./marked.tsx";

/** The values of one group: those that came, went or changed, and what is cited for them. */
export function FactChanges({
  change: { assertions, citations, decision },
}: {
  change: FactChange;
}) {
  return (
    <ul className="mt-1 flex flex-col gap-1.5">
      {assertions.map((each) => (
        <li key={thingOf(each).id}>
          <ValueChange change={each} />
        </li>
      ))}
      {citations.map((each) => (
        <li key={thingOf(each).id}>
          <CitationChange change={each} />
        </li>
      ))}
      {decision ? (
        <li>
          <Decision decision={decision} />
        </li>
      ) : null}
    </ul>
  );
}

export function CitationChanges({ citations }: { citations: readonly ThingChange<Citation>[] }) {
  return (
    <ul className="mt-1 flex flex-col gap-1.5">
      {citations.map((change) => (
        <li key={thingOf(change).id}>
          <CitationChange change={change} />
        </li>
      ))}
    </ul>
  );
}

function CitationChange({ change }: { change: ThingChange<Citation> }) {
  if (change.change === "changed" && change.keys.includes("sourceId"))
    return (
      <span className="text-xs">
        <FromTo
          before={<CitationWords citation={change.before} />}
          after={<CitationWords citation={change.after} />}
        />
      </span>
    );
  return (
    <span className="text-xs">
      <Thing
        change={change}
        show={(one) => <CitationWords citation={one} />}
        details={listCitationDetails}
      />
    </span>
  );
}

/** A value that reads otherwise than before stands as both; around it, what else differs. */
function ValueChange({ change }: { change: ThingChange<Assertion> }) {
  const show = (one: Assertion) => <ValueText assertion={one} />;
  if (change.change !== "changed") return <Thing change={change} show={show} />;
  const { before, after } = change;
  const { readsOtherwise, details } = listValueDetails(before, after);
  return (
    <>
      {readsOtherwise ? <FromTo before={show(before)} after={show(after)} /> : show(after)}
      <Details details={details} />
    </>
  );
}

type ThingProps<T> = {
  change: ThingChange<T>;
  show: (one: T) => ReactNode;
  details?: (before: T, after: T) => TextDetail[];
};

function Thing<T>({ change, show, details = () => [] }: ThingProps<T>) {
  if (change.change === "added") return <Inserted>{show(change.after)}</Inserted>;
  if (change.change === "removed") return <Deleted>{show(change.before)}</Deleted>;
  return (
    <>
      {show(change.after)}
      <Details details={details(change.before, change.after)} />
    </>
  );
}

function Details({ details }: { details: readonly TextDetail[] }) {
  if (details.length === 0) return null;
  return (
    <dl className="ms-3 text-xs">
      {details.map(({ label, before, after }) => (
        <div key={label} className="flex gap-2">
          <dt className="w-24 shrink-0 text-muted">{label}</dt>
          <dd className="min-w-0">
            <FromTo before={<bdi>{before}</bdi>} after={<bdi>{after}</bdi>} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Decision({ decision: { before, after } }: { decision: DecisionChange }) {
  return (
    <>
      <span className="text-xs text-muted">The team’s figure: </span>
      <FromTo before={decisionWords(before)} after={decisionWords(after)} />
    </>
  );
}

function decisionWords(decision: FigureDecision | null): string {
  if (!decision) return "no rule";
  const { rule, rationale } = decision;
  const figure = rule === "team_decision" ? formatFigures(decision) : "";
  return [RULE_LABELS[rule], figure, rationale].filter((words) => words !== "").join(", ");
}
