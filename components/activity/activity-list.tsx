"use client";

import Link from "next/link";
import { useDateStyle } from "#components/dates/date-style-context.tsx";
import { useIsHydrated } from "#components/pages/frame/use-is-hydrated.ts";
import { buttonClasses } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { type ActivityFilter, writeActivityFilter } from "#lib/domain/activity.ts";
import { formatFor } from "#lib/domain/date/date-style.ts";
import type { ActivityPage } from "#lib/reads/activity.ts";
import { ActivityLine } from "./activity-line.tsx";
import { groupByDay } from "./group-by-day.ts";

export type ActivityListProps = { page: ActivityPage; filter: ActivityFilter };

/** What happened, by day, newest first; what is new since the last visit is marked. */
export function ActivityList({ page, filter }: ActivityListProps) {
  const reader = useDateStyle();
  const isHydrated = useIsHydrated();
  const { id } = page.chronology;
  if (page.events.length === 0)
    return <EmptyState title="Nothing here">Nothing that was asked for has happened.</EmptyState>;
  const isNew = (at: string) => page.lastVisitAt !== null && at > page.lastVisitAt;
  return (
    <>
      {groupByDay(page.events, isHydrated).map(({ day, events }) => (
        <section key={day} className="mt-6">
          <h2 className="border-b border-rule pb-1.5 text-sm font-semibold">
            <time dateTime={day}>{formatFor(reader, day)}</time>
          </h2>
          <ol>
            {events.map((event) => (
              <ActivityLine
                key={event.cursor}
                {...{ event, filter, chronologyId: id, isNew: isNew(event.at) }}
              />
            ))}
          </ol>
        </section>
      ))}
      {page.next ? (
        <p className="mt-6">
          <Link
            className={buttonClasses()}
            href={`/chronologies/${id}/activity${writeActivityFilter({ ...filter, before: page.next })}`}
          >
            Show what was before
          </Link>
        </p>
      ) : null}
    </>
  );
}
