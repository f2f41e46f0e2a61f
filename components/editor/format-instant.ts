let format: Intl.DateTimeFormat | null = null;

/** An instant in the reader's own zone, to the minute: `22 Nov 2026, 11:40`. Browser only. */
export function formatInstant(iso: string): string {
  // Made once: making one takes longer than a hundred uses of it, and a table has thousands.
  format ??= new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });
  return format.format(new Date(iso));
}
