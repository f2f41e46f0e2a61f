"use client";

import { GAP_WORDS } from "#components/gaps/gap-words.ts";
import { fieldOfGap } from "#components/gaps/group-gaps.ts";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import type { EntryRow } from "#lib/domain/entry.ts";
import { currentDay } from "#lib/domain/filter/filter-rows.ts";
import { groupLabel } from "#lib/domain/format-value.ts";
import type { Gap } from "#lib/domain/gaps.ts";
import { readRowGaps } from "#lib/domain/row-gaps.ts";
import type { ReviewOfEntry } from "#lib/reads/review.ts";

/** What a reviewer goes through: the gaps in its sourcing, and who wrote what is to be verified. */
export function Checklist({ row, review }: { row: EntryRow; review: ReviewOfEntry }) {
  const { fieldFocus } = useWorkspace();
  const gaps = readRowGaps(row, currentDay());
  const names = review.authors.map(({ name }) => name).join(", ");
  return (
    <section aria-label="Checklist" className="border-t border-rule-soft pt-2">
      {gaps.length === 0 ? (
        <p className="text-verified">No gap in its sourcing.</p>
      ) : (
        <ul className="flex flex-col gap-1">
          {gaps.map((gap) => (
            <li key={`${gap.code}:${gap.detail}`}>
              <button
                type="button"
                className="link text-start"
                onClick={() => fieldFocus.set({ entryId: row.id, field: fieldOfGap(gap) })}
              >
                {GAP_WORDS[gap.code].label}
                {describePart(gap)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {names ? (
        <p className="mt-1.5 text-xs text-muted">
          To be verified: what <bdi>{names}</bdi> wrote.
        </p>
      ) : null}
    </section>
  );
}

/** Of which fact, where the gap is one of a fact. */
const describePart = ({ code, detail }: Gap): string =>
  detail === "" || code === "developing" ? "" : `: ${groupLabel(detail).toLowerCase()}`;
