"use client";

import { useState } from "react";
import { useDateStyle } from "#components/dates/date-style-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { joinClasses } from "#components/ui/class-names.ts";
import { formatFor } from "#lib/domain/date/date-style.ts";
import { formatDate } from "#lib/domain/date/format-date.ts";
import { groupLabel } from "#lib/domain/format-value.ts";
import type { GapCode } from "#lib/domain/gaps.ts";
import { GAP_WORDS } from "./gap-words.ts";
import { fieldOfGap, type GapLine } from "./group-gaps.ts";

export type GapSectionProps = {
  code: GapCode;
  lines: GapLine[];
  selectedId: string | null;
  onOpen: (entryId: string, field: string | null) => void;
};

/** Lines that are drawn at first; thousands at once would keep the page waiting. */
const FIRST = 100;

/** All gaps of one kind. */
export function GapSection({ code, lines, selectedId, onOpen }: GapSectionProps) {
  const [most, setMost] = useState(FIRST);
  const { label, note } = GAP_WORDS[code];
  return (
    <section aria-label={label} className="pt-5">
      <h3 className="flex items-baseline gap-2 text-sm font-semibold">
        {label} <span className="tabular font-normal text-muted">{lines.length}</span>
      </h3>
      <p dir="auto" className="text-xs text-muted">
        {note}
      </p>
      <ul className="mt-1.5 border-t border-rule-soft">
        {lines.slice(0, most).map((line) => (
          <Line
            key={`${line.row.id} ${line.detail}`}
            line={line}
            isSelected={line.row.id === selectedId}
            onOpen={onOpen}
          />
        ))}
      </ul>
      {lines.length > most ? (
        <Button variant="quiet" size="sm" onPress={() => setMost(most + 10 * FIRST)}>
          {`Show ${Math.min(lines.length - most, 10 * FIRST)} more`}
        </Button>
      ) : null}
    </section>
  );
}

type LineProps = Pick<GapSectionProps, "onOpen"> & { line: GapLine; isSelected: boolean };

function Line({ line, isSelected, onOpen }: LineProps) {
  const { row, code, detail } = line;
  const reader = useDateStyle();
  return (
    <li className="border-b border-rule-soft">
      <button
        type="button"
        onClick={() => onOpen(row.id, fieldOfGap(line))}
        className={joinClasses(
          "grid w-full grid-cols-[8.5rem_minmax(0,1fr)_auto] items-baseline gap-x-3 py-1.5 text-start text-sm hover:bg-hover",
          isSelected && "bg-accent-tint",
        )}
      >
        <span className="tabular text-xs text-muted">
          {row.date ? formatFor(reader, row.date.edtf) : "–"}
        </span>
        <span dir="auto" className="truncate">
          {row.title || "Untitled"}
        </span>
        <span className="text-xs text-muted">{aboutDetail(code, detail)}</span>
      </button>
    </li>
  );
}

function aboutDetail(code: GapCode, detail: string): string {
  if (detail === "") return "";
  return code === "developing" ? `newest ${formatDate(detail)}` : groupLabel(detail);
}
