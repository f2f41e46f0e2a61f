/** An instant in the reader's own zone, to the minute: `22 Nov 2026, 11:40`. Browser only. */
export function formatInstant(iso: string): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" }).format(
    new Date(iso),
  );
}
