"use client";

import { useState } from "react";
import { useDateStyle } from "#components/dates/date-style-context.tsx";
import { Chip } from "#components/ui/chip.tsx";
import type { Assertion, DateValue, PersonValue } from "#lib/domain/assertion.ts";
import { formatMoment } from "#lib/domain/date/date-style.ts";
import { formatValue } from "#lib/domain/format-value.ts";
import { PERSON_ROLE_LABELS, PUBLICATION_BASIS_LABELS } from "#lib/domain/labels.ts";
import { mayPublishName } from "#lib/domain/withhold.ts";

/** A value in words. The name of a person whom the event befell is shown when it is asked for. */
export function ValueText({ assertion }: { assertion: Assertion }) {
  if (assertion.field === "person" && assertion.value)
    return <PersonText value={assertion.value} />;
  if (assertion.field === "date" && assertion.value) return <DateText value={assertion.value} />;
  return <span dir="auto">{formatValue(assertion)}</span>;
}

function DateText({ value }: { value: DateValue }) {
  return <span dir="auto">{formatMoment(useDateStyle(), value)}</span>;
}

/** Over somebody's shoulder or on a projector a name is read too: first comes what it is. */
function PersonText({ value }: { value: PersonValue }) {
  const [isShown, setIsShown] = useState(false);
  const role = PERSON_ROLE_LABELS[value.role].toLowerCase();
  const basis = value.publicationBasis;
  if (mayPublishName(value))
    return (
      <span>
        <span dir="auto">{value.name}</span> ({role}){" "}
        <span title={basis ? PUBLICATION_BASIS_LABELS[basis] : undefined}>
          <Chip>may be published</Chip>
        </span>
      </span>
    );
  return (
    <span className="inline-flex flex-wrap items-center gap-x-1.5">
      {isShown ? <span dir="auto">{value.name}</span> : <span>name withheld</span>} ({role})
      <button
        type="button"
        aria-pressed={isShown}
        onClick={() => setIsShown(!isShown)}
        className="link text-xs font-normal"
      >
        {isShown ? "hide" : "show"}
      </button>
      <Chip>{value.isMinor ? "minor, never published" : "internal"}</Chip>
    </span>
  );
}
