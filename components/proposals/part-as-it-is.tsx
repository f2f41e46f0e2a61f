"use client";

import { useEntryView } from "#components/editor/entry-view-context.tsx";
import { RichTextView } from "#components/editor/rich-text-view.tsx";
import { ValueText } from "#components/evidence/value-text.tsx";
import { CitationWords } from "#components/history/changes/citation-words.tsx";
import { useSayValue } from "#components/history/changes/plain-change.tsx";
import { groupKey } from "#lib/domain/assertion-group.ts";
import { SCALAR_PARTS, type ScalarPart } from "#lib/domain/compare/change.ts";
import type { EntrySnapshot } from "#lib/domain/entry.ts";
import type { ProposedPart } from "#lib/domain/proposals/proposal.ts";

/** What an entry says in one part, without any difference. */
export function PartAsItIs({ entry, part }: { entry: EntrySnapshot; part: ProposedPart }) {
  const { numbers } = useEntryView();
  const sayValue = useSayValue();
  if (part === "narrative") return <RichTextView content={entry.narrative} numbers={numbers} />;
  if (part.startsWith("facts:")) return <Values entry={entry} groupKey={part.slice(6)} />;
  const scalar = SCALAR_PARTS.find((one) => one === part);
  return (
    <p dir="auto" className="mt-1">
      {scalar ? sayValue(scalar, entry[scalar]) : listWords(entry, part)}
    </p>
  );
}

function Values({ entry, groupKey: key }: { entry: EntrySnapshot; groupKey: string }) {
  const values = entry.assertions.filter((assertion) => groupKey(assertion) === key);
  if (values.length === 0) return <p className="mt-1 text-muted">none</p>;
  return (
    <ul className="mt-1 flex flex-col gap-1.5">
      {values.map((assertion) => (
        <li key={assertion.id}>
          <ValueText assertion={assertion} />
          {entry.citations
            .filter(({ assertionId }) => assertionId === assertion.id)
            .map((citation) => (
              <span key={citation.id} className="block text-xs text-muted">
                <CitationWords citation={citation} />
              </span>
            ))}
        </li>
      ))}
    </ul>
  );
}

/** Sets are joined member by member, and so hardly ever stand here. */
function listWords(entry: EntrySnapshot, part: ProposedPart): string {
  const value: unknown = entry[part as Exclude<ScalarPart, "narrative">];
  return Array.isArray(value) ? value.join(", ") || "none" : "";
}
