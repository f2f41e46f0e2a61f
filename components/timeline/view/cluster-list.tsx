"use client";

import { useDateStyle } from "#components/dates/date-style-context.tsx";
import { formatFor } from "#lib/domain/date/date-style.ts";
import type { Mark } from "../model/model.ts";

const MOST = 200;

/** The entries of a column that no closer look can tell apart. */
export function ClusterList({
  marks,
  onSelect,
}: {
  marks: Mark[];
  onSelect: (id: string) => void;
}) {
  const reader = useDateStyle();
  return (
    <>
      <p className="mb-1.5 font-medium">{marks.length} entries</p>
      <ol className="max-h-72 overflow-y-auto">
        {marks.slice(0, MOST).map((mark) => (
          <li key={mark.id}>
            <button
              type="button"
              onClick={() => onSelect(mark.id)}
              className="w-full rounded px-1.5 py-1 text-start hover:bg-accent-tint"
            >
              <span className="tabular block text-2xs text-muted">
                {formatFor(reader, mark.edtf)}
              </span>
              <bdi className="line-clamp-2">{mark.title}</bdi>
            </button>
          </li>
        ))}
      </ol>
      {marks.length > MOST ? (
        <p className="mt-1 text-2xs text-muted">
          The first {MOST}; the list beside the timeline has all.
        </p>
      ) : null}
    </>
  );
}
