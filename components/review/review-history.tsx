import { formatInstant } from "#components/editor/format-instant.ts";
import type { ReviewOfEntry } from "#lib/reads/review.ts";
import { STEP_WORDS } from "./review-words.ts";

/** The steps so far, the newest first. */
export function ReviewHistory({ events }: Pick<ReviewOfEntry, "events">) {
  if (events.length === 0) return null;
  return (
    <ol
      aria-label="Steps so far"
      className="flex max-h-48 flex-col gap-1.5 overflow-auto border-t border-rule-soft pt-2 text-xs text-muted"
    >
      {events.map(({ position, at, by, step, note, version }) => (
        <li key={position}>
          <bdi className="text-ink">{by}</bdi> {STEP_WORDS[step] ?? step}
          {version === null ? "" : ` version ${version}`} ·{" "}
          <time dateTime={at}>{formatInstant(at)}</time>
          {note ? (
            <p dir="auto" className="whitespace-pre-line text-ink">
              {note}
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
