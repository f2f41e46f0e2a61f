"use client";

import Link from "next/link";
import { useDateStyle } from "#components/dates/date-style-context.tsx";
import { partLabel } from "#components/history/changes/part-label.ts";
import { sizeWords } from "#components/history/size-words.ts";
import { Chip, type ChipTone } from "#components/ui/chip.tsx";
import { formatMoment } from "#lib/domain/date/date-style.ts";
import { KIND_LABELS } from "#lib/domain/labels.ts";
import type { PastEntry } from "#lib/reads/as-known.ts";

export type PastEntryLineProps = { entry: PastEntry; chronologyId: string; at: string };

const MARKS: Record<PastEntry["since"], { words: string; tone: ChipTone } | null> = {
  same: null,
  changed: { words: "changed since", tone: "differs" },
  removed: { words: "removed since", tone: "danger" },
  added: { words: "added since", tone: "accent" },
};

/** One entry as it stood, with what became of it. */
export function PastEntryLine({ entry, chronologyId, at }: PastEntryLineProps) {
  const reader = useDateStyle();
  const mark = MARKS[entry.since];
  return (
    <li className="flex flex-wrap gap-x-4 border-b border-rule-soft py-2.5 pane:flex-nowrap">
      <span dir="auto" className="w-full shrink-0 text-xs tabular text-muted pane:w-44">
        {entry.date ? formatMoment(reader, entry.date) : "no date"}
      </span>
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <EntryLink entry={entry} chronologyId={chronologyId} at={at} />
          {mark ? <Chip tone={mark.tone}>{mark.words}</Chip> : null}
        </p>
        <p className="mt-0.5 flex flex-wrap gap-x-3 text-xs text-muted">
          {KIND_LABELS[entry.kind]}
          {entry.changed ? (
            <Link
              className="link"
              title={sizeWords(entry.changed.size)}
              aria-label={`What changed: ${entry.changed.parts.map(partLabel).join(", ")}`}
              href={`/chronologies/${chronologyId}/entries/${entry.id}/compare?at=${encodeURIComponent(at)}`}
            >
              {entry.changed.parts.map(partLabel).join(", ")}
            </Link>
          ) : null}
        </p>
      </div>
    </li>
  );
}

/** Leads to the entry as it stood; one that was not there yet, to what it is. */
function EntryLink({ entry, chronologyId, at }: PastEntryLineProps) {
  const base = `/chronologies/${chronologyId}`;
  const then = `${base}/entries/${entry.id}/as-known?at=${encodeURIComponent(at)}`;
  return (
    <Link
      className="link text-ink"
      href={entry.since === "added" || entry.isPurged ? `${base}?entry=${entry.id}` : then}
    >
      <bdi className="font-serif text-md">
        {entry.isPurged ? "Content removed for good" : entry.title || "Untitled entry"}
      </bdi>
    </Link>
  );
}
