/** A day is meant to its end, in universal time. */
const END_OF_DAY = "T23:59:59.999Z";

/**
 * Reads `2024-03-22` (its end, in universal time) or an ISO 8601 instant with an offset; null for
 * what is neither, or is still to come.
 */
export function readPastMoment(text: string, now = Date.now()): Date | null {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text);
  const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/.test(text);
  if (!isDay && !isInstant) return null;
  const at = Date.parse(isDay ? `${text}${END_OF_DAY}` : text);
  if (Number.isNaN(at)) return null;
  // The end of today is still to come, and means now.
  return isDay && new Date(now).toISOString().startsWith(text)
    ? new Date(now)
    : at <= now
      ? new Date(at)
      : null;
}
