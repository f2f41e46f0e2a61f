"use client";

import Link from "next/link";
import { useDateStyle } from "#components/dates/date-style-context.tsx";
import { partLabel } from "#components/history/changes/part-label.ts";
import { sizeWords } from "#components/history/size-words.ts";
import { useIsHydrated } from "#components/pages/frame/use-is-hydrated.ts";
import { Chip } from "#components/ui/chip.tsx";
import { type ActivityFilter, EVERYTHING, writeActivityFilter } from "#lib/domain/activity.ts";
import { pad } from "#lib/domain/date/iso-day.ts";
import { toLocaleDigits } from "#lib/domain/date/script.ts";
import type { ActivityEvent } from "#lib/reads/activity.ts";
import { eventWords } from "./event-words.ts";

export type ActivityLineProps = {
  event: ActivityEvent;
  chronologyId: string;
  filter: ActivityFilter;
  isNew: boolean;
};

/** One thing that happened: when, who, what, and what it changed. */
export function ActivityLine({ event, chronologyId, filter, isNew }: ActivityLineProps) {
  const { before, after } = eventWords(event);
  const base = `/chronologies/${chronologyId}`;
  const { entry } = event;
  return (
    <li className="flex gap-4 border-b border-rule-soft py-2.5">
      <Clock iso={event.at} />
      <div className="min-w-0 flex-1">
        <p className="wrap-anywhere">
          <bdi className="font-medium">
            {event.people.map(({ name }) => name).join(", ") || "Sourceline"}
          </bdi>{" "}
          {before}{" "}
          {entry ? (
            <Link href={`${base}?entry=${entry.id}`} className="link font-serif">
              <bdi>
                {event.isPurged ? "an entry, content removed" : entry.title || "Untitled entry"}
              </bdi>
            </Link>
          ) : null}{" "}
          <bdi>{after}</bdi> {isNew ? <Chip tone="accent">new</Chip> : null}
        </p>
        <Changed event={event} base={base} />
      </div>
      {entry && filter.entryId === null ? (
        <Link
          className="shrink-0 rounded-xs pt-px text-xs text-muted hover:text-ink hover:underline"
          href={`${base}/activity${writeActivityFilter({ ...EVERYTHING, entryId: entry.id })}`}
          aria-label={`Only ${entry.title || "this entry"}`}
        >
          only this
        </Link>
      ) : null}
    </li>
  );
}

/** Parts named here; of more it is said how many. */
const MOST_NAMED = 4;

function Changed({
  event: { changed, version, entry },
  base,
}: {
  event: ActivityEvent;
  base: string;
}) {
  if (!changed || !entry || version === null || changed.parts.length === 0) return null;
  const named = changed.parts.slice(0, MOST_NAMED).map(partLabel).join(", ");
  const more = changed.parts.length - MOST_NAMED;
  const text = more > 0 ? `${named} and ${more} more` : named;
  const words = { ...changed.size, fields: 0 };
  return (
    <p className="mt-0.5 text-xs text-muted">
      <Link
        className="link"
        href={`${base}/entries/${entry.id}/compare?from=${version - 1}&to=${version}`}
        aria-label={`What changed: ${text}`}
      >
        <bdi>{text}</bdi>
      </Link>
      {words.wordsAdded + words.wordsRemoved > 0 ? (
        <>
          {" · "}
          <bdi>{sizeWords(words)}</bdi>
        </>
      ) : null}
    </p>
  );
}

function Clock({ iso }: { iso: string }) {
  const { language } = useDateStyle();
  const isHydrated = useIsHydrated();
  const at = new Date(iso);
  const local = `${pad(at.getHours())}:${pad(at.getMinutes())}`;
  const text = isHydrated ? local : iso.slice(11, 16);
  return (
    <time dateTime={iso} className="w-12 shrink-0 pt-px text-xs tabular text-muted">
      {toLocaleDigits(text, language)}
    </time>
  );
}
