"use client";

import { useDateStyle } from "#components/dates/date-style-context.tsx";
import type { EntryKind } from "#lib/domain/codes.ts";
import type { ScalarChange, ScalarPart, SetChange } from "#lib/domain/compare/change.ts";
import { compareTexts } from "#lib/domain/compare/words.ts";
import { formatFor } from "#lib/domain/date/date-style.ts";
import { ATTACK_TYPE_LABELS, FLAG_LABELS, KIND_LABELS } from "#lib/domain/labels.ts";
import { useChangeNames } from "./change-context.ts";
import { Deleted, FromTo, Inserted } from "./marked.tsx";
import { RunWords } from "./run-words.tsx";

/** A plain field: a text by its words, all else as what it was and what it is. */
export function PlainChange({ change }: { change: ScalarChange }) {
  const sayValue = useSayValue();
  if (change.part === "title" || change.part === "summary")
    return (
      <p dir="auto" className="mt-1 font-serif text-lg">
        <RunWords runs={compareTexts(change.before, change.after)} />
      </p>
    );
  return (
    <p className="mt-1">
      <FromTo
        before={sayValue(change.part, change.before)}
        after={sayValue(change.part, change.after)}
      />
    </p>
  );
}

/** Says the value of a plain field as it is shown where it is edited. */
export function useSayValue() {
  const { lanes } = useChangeNames();
  const reader = useDateStyle();
  return (part: ScalarPart, value: string | null): string => {
    if (value === null || value === "") return "none";
    switch (part) {
      case "kind":
        return KIND_LABELS[value as EntryKind] ?? value;
      case "laneId":
        return lanes.find(({ id }) => id === value)?.title ?? "a lane that is gone";
      case "embargo":
        return formatFor(reader, value);
      default:
        return value;
    }
  };
}

/** Members that came into a set, and that went out of it. */
export function SetMembers({ change: { part, added, removed } }: { change: SetChange }) {
  const labels: Record<string, string> =
    part === "attackTypes" ? ATTACK_TYPE_LABELS : part === "flags" ? FLAG_LABELS : {};
  return (
    <ul className="mt-1 flex flex-wrap gap-x-3 gap-y-1">
      {removed.map((one) => (
        <li key={one} dir="auto">
          <Deleted>{labels[one] ?? one}</Deleted>
        </li>
      ))}
      {added.map((one) => (
        <li key={one} dir="auto">
          <Inserted>{labels[one] ?? one}</Inserted>
        </li>
      ))}
    </ul>
  );
}
