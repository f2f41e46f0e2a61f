import { formatLocalDay } from "#components/pages/frame/format-instant.ts";
import type { ActivityEvent } from "#lib/reads/activity.ts";

/** `day` as `YYYY-MM-DD`. */
export type ActivityDay = { day: string; events: ActivityEvent[] };

/** Events by day, in their order: the reader's day, or on a server that of UTC. */
export function groupByDay(events: readonly ActivityEvent[], isLocal: boolean): ActivityDay[] {
  const days: ActivityDay[] = [];
  for (const event of events) {
    const day = isLocal ? formatLocalDay(new Date(event.at)) : event.at.slice(0, 10);
    const last = days.at(-1);
    if (last?.day === day) last.events.push(event);
    else days.push({ day, events: [event] });
  }
  return days;
}
