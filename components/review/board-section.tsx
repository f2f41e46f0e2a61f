"use client";

import { useState } from "react";
import { useDateStyle } from "#components/dates/date-style-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { joinClasses } from "#components/ui/class-names.ts";
import { formatFor } from "#lib/domain/date/date-style.ts";
import type { EntryRow } from "#lib/domain/entry.ts";

export type BoardSectionProps = {
  title: string;
  rows: EntryRow[];
  /** What a line says at its end. */
  tell: (row: EntryRow) => string;
  selectedId: string | null;
  onOpen: (id: string) => void;
};

/** Lines that are drawn at first. */
const FIRST = 100;

/** The entries that wait for one thing; nothing where there are none. */
export function BoardSection({ title, rows, tell, selectedId, onOpen }: BoardSectionProps) {
  const [most, setMost] = useState(FIRST);
  if (rows.length === 0) return null;
  return (
    <section aria-label={title} className="pt-5">
      <h3 className="flex items-baseline gap-2 text-sm font-semibold">
        {title} <span className="tabular font-normal text-muted">{rows.length}</span>
      </h3>
      <ul className="mt-1.5 border-t border-rule-soft">
        {rows.slice(0, most).map((row) => (
          <BoardLine
            key={row.id}
            {...{ row, onOpen }}
            told={tell(row)}
            isSelected={row.id === selectedId}
          />
        ))}
      </ul>
      {rows.length > most ? (
        <Button variant="quiet" size="sm" onPress={() => setMost(most + 10 * FIRST)}>
          {`Show ${Math.min(rows.length - most, 10 * FIRST)} more`}
        </Button>
      ) : null}
    </section>
  );
}

type BoardLineProps = Pick<BoardSectionProps, "onOpen"> & {
  row: EntryRow;
  told: string;
  isSelected: boolean;
};

function BoardLine({ row, told, isSelected, onOpen }: BoardLineProps) {
  const reader = useDateStyle();
  return (
    <li className="border-b border-rule-soft">
      <button
        type="button"
        onClick={() => onOpen(row.id)}
        aria-current={isSelected ? "true" : undefined}
        className={joinClasses(
          "flex w-full cursor-default items-baseline gap-3 px-2 py-1.5 text-start text-sm hover:bg-hover",
          isSelected && "bg-accent-tint",
        )}
      >
        <span className="w-28 shrink-0 truncate text-xs text-muted">
          {row.date ? formatFor(reader, row.date.edtf) : "–"}
        </span>
        <span dir="auto" className="min-w-0 flex-1 truncate font-medium">
          {row.title || "Untitled"}
        </span>
        <span className="max-w-44 shrink-0 truncate text-xs text-muted">{told}</span>
      </button>
    </li>
  );
}
