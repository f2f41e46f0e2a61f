"use client";

import { useEntryView } from "#components/editor/entry-view-context.tsx";
import { Button } from "#components/ui/button.tsx";
import type { Assertion } from "#lib/domain/assertion.ts";
import { compareByCreation } from "#lib/domain/assertion-group.ts";
import type { AssertedField } from "#lib/domain/codes.ts";
import { groupLabel } from "#lib/domain/format-value.ts";
import { useStartTask } from "./evidence-dialogs-context.ts";
import { EvidenceRows } from "./evidence-rows.tsx";

export type EvidenceTableProps = {
  groupKey: string;
  assertions: Assertion[];
  preferred: Assertion | null;
};

/** Every value that was given, each with its sources, their grades and where the team ranks it. */
export function EvidenceTable({ groupKey, assertions, preferred }: EvidenceTableProps) {
  const { edits } = useEntryView();
  const start = useStartTask();
  const field = (groupKey.split(".")[0] ?? groupKey) as AssertedField;
  return (
    <>
      <table className="w-full border-collapse text-xs">
        <caption className="sr-only">Evidence for {groupLabel(groupKey)}</caption>
        <thead className="text-start text-2xs text-muted">
          <tr>
            <Heading>Value</Heading>
            <Heading>Source, and where in it</Heading>
            <Heading title="Reliability of the publisher and credibility there, Admiralty code">
              Grade
            </Heading>
            <Heading>Rank</Heading>
          </tr>
        </thead>
        {sortForTable(assertions, preferred).map((assertion) => (
          <EvidenceRows
            key={assertion.id}
            assertion={assertion}
            group={assertions}
            isShown={assertion === preferred}
          />
        ))}
      </table>
      {edits ? (
        <Button
          variant="quiet"
          size="sm"
          className="-ms-2 mt-1 text-accent!"
          onPress={() => start({ do: "add", field, groupKey })}
        >
          Add another value…
        </Button>
      ) : null}
    </>
  );
}

function Heading({ children, title }: { children: string; title?: string }) {
  return (
    <th scope="col" title={title} className="py-1 pe-2 text-start font-medium">
      {children}
    </th>
  );
}

/** The one that is shown first, then those that stand, then those set aside. */
function sortForTable(assertions: Assertion[], preferred: Assertion | null): Assertion[] {
  const weight = (assertion: Assertion): number =>
    assertion === preferred ? 0 : assertion.rank === "deprecated" ? 2 : 1;
  return [...assertions].sort((a, b) => weight(a) - weight(b) || compareByCreation(a, b));
}
