/** Instants in milliseconds. */
export type Visit = { seenAt: number; previousAt: number | null };

/** Away for longer than this, and coming back is another visit. */
const PAUSE = 30 * 60_000;

/** The visit after somebody was seen at `now`. */
export function continueVisit(visit: Visit | null, now: number): Visit {
  if (!visit) return { seenAt: now, previousAt: null };
  const isNew = now - visit.seenAt > PAUSE;
  return { seenAt: now, previousAt: isNew ? visit.seenAt : visit.previousAt };
}

/** When the visit before the one at `now` ended; null: there was none. */
export const lastVisitEnd = (visit: Visit | null, now: number): number | null =>
  continueVisit(visit, now).previousAt;
