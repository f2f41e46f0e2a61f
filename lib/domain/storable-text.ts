/**
 * PostgreSQL stores neither U+0000 nor half of a surrogate pair, in text as in jsonb, while both
 * pass through JavaScript, JSON and Yjs. One in a document would keep its rows from being written
 * for ever.
 */

/** The text without U+0000, and with U+FFFD for each half of a surrogate pair. */
export function cleanText(text: string): string {
  return text.replaceAll("\u0000", "").toWellFormed();
}

/** Clean text of at most `limit` UTF-16 units; no pair is cut in half. */
export function cutCleanText(text: string, limit: number): string {
  const clean = cleanText(text);
  return clean.length <= limit ? clean : clean.slice(0, limit).replace(/[\uD800-\uDBFF]$/, "");
}

/** Cleans every string of a value that was already read, and so has a shape of bounded depth. */
export function cleanStrings<T>(value: T): T {
  return cleanAny(value) as T;
}

function cleanAny(value: unknown): unknown {
  if (typeof value === "string") return cleanText(value);
  if (Array.isArray(value)) return value.map(cleanAny);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cleanAny(one)]));
}

/** Whether each string of any JSON, keys included, can be stored. As deep as it likes to be. */
export function isStorable(json: unknown): boolean {
  const open: unknown[] = [json];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === "string" && cleanText(value) !== value) return false;
    if (typeof value !== "object" || value === null) continue;
    for (const [key, one] of Object.entries(value)) open.push(key, one);
  }
  return true;
}
