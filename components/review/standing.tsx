import { formatInstant } from "#components/editor/format-instant.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { STATUS_LABELS } from "#lib/domain/labels.ts";

/** The status in words: who is asked, who vouches for which version, whether it changed since. */
export function Standing({ row }: { row: EntryRow }) {
  const { verified } = row.signOff ?? { verified: null };
  const reviewer = row.signOff?.reviewer;
  return (
    <div>
      <h3 className="font-serif text-lg font-semibold">{STATUS_LABELS[row.status]}</h3>
      {row.status === "in_review" ? (
        <p className="text-muted">
          {reviewer ? <>Waits for {reviewer.name}.</> : "Waits for whoever may review it."}
        </p>
      ) : null}
      {verified ? (
        <p className="text-muted">
          <bdi>{verified.name}</bdi> verified version {verified.version} on{" "}
          <time dateTime={verified.at}>{formatInstant(verified.at)}</time>.
        </p>
      ) : null}
      {verified?.isChanged ? (
        <p className="text-differs">
          It has been changed since, and waits to be verified again.{" "}
          <a
            href={`/chronologies/${row.chronologyId}/entries/${row.id}/compare?from=${verified.version}`}
            className="link"
          >
            What changed
          </a>
        </p>
      ) : null}
      {row.signOff?.isLocked ? (
        <p className="text-muted">Locked: nobody edits it until an owner unlocks it.</p>
      ) : null}
    </div>
  );
}
